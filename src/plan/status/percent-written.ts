import { tidy } from "../../text/tidy.ts";

const SHARE =
  /^(\d{1,3}(?:\.\d+)?)\s*(?:%|per ?cent)(?:\s+(?:complete|completed|done|of the work))?\.?$/iu;
const NUMBER = /^\d{1,3}(?:\.\d+)?$/u;

const upTo100 = (value: number): number | null =>
  value <= 100 ? Number(value.toPrecision(12)) : null;

/** The share complete that a text says it is, 0 to 100: `75%`, `40 per cent complete`; null for any other text. */
export function percentWritten(written: string): number | null {
  const match = SHARE.exec(tidy(written));
  return match ? upTo100(Number(match[1])) : null;
}

/**
 * The share complete that an answer under such a heading gives, 0 to 100. A number without a sign is a
 * per cent, a fraction below 1 a share: `0.4` is 40. Null for what is neither.
 */
export function percentAnswered(written: string): number | null {
  const text = tidy(written);
  if (!NUMBER.test(text)) return percentWritten(text);
  const value = Number(text);
  return upTo100(value < 1 ? value * 100 : value);
}

/** The same as the master shows it: `40%`. */
export function percentText(written: string): string | null {
  const percent = percentAnswered(written);
  return percent === null ? null : `${percent}%`;
}
