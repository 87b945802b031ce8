import type { PackCell } from "./pack.ts";

/** A number exactly as it is printed, and what stands around it: `about 1,250 people`. */
export interface PrintedNumber {
  readonly value: number;
  readonly decimals: number;
  /** True where thousands are parted by commas. */
  readonly grouped: boolean;
  readonly before: string;
  readonly after: string;
}

const NUMBER = /[-\u2212]?\d{1,15}(?:,\d{3}){0,4}(?:\.\d{1,12})?/u;

/**
 * The number that a cell prints, with no more digits than it prints: the digits behind a rounded
 * figure would give a small number away (domain reference 5.2, derived leaks). Undefined for a text,
 * and where what is printed is no rounding of the cell's number (`fewer than 8`).
 */
export function printedNumber({ number, text }: PackCell): PrintedNumber | undefined {
  const match = NUMBER.exec(text);
  if (number === undefined || !match) return undefined;
  const [written] = match;
  const value = Number(written.replace("\u2212", "-").replaceAll(",", ""));
  const decimals = written.split(".")[1]?.length ?? 0;
  const isRounding = Math.abs(value - number) <= 0.5 * 10 ** -decimals + 1e-9;
  if (!isRounding) return undefined;
  return {
    value,
    decimals,
    grouped: written.includes(","),
    before: text.slice(0, match.index),
    after: text.slice(match.index + written.length),
  };
}
