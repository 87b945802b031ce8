import { KPI_MARKERS } from "./kpi-markers.ts";

/** A marker that stands instead of a value. */
type KpiMarker = (typeof KPI_MARKERS)[number];

/** What was typed where a KPI has its figure. What is not understood is said to be so, never guessed. */
export type Figure =
  | { readonly kind: "number"; readonly number: number; readonly percent: boolean }
  /** `12 of 80`: a percentage with what it is made of. */
  | {
      readonly kind: "share";
      readonly number: number;
      readonly numerator: number;
      readonly denominator: number;
    }
  | { readonly kind: "marker"; readonly marker: KpiMarker }
  | { readonly kind: "blank" }
  | { readonly kind: "unreadable"; readonly text: string };

/** A target or the edges of one: `90 to 100`. */
export interface TargetRange {
  readonly low: number;
  readonly high: number;
}

/** A target as it was typed. */
export type Target =
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "range"; readonly range: TargetRange }
  | { readonly kind: "none" }
  | { readonly kind: "unreadable"; readonly text: string };

/** How much worse than its target a value may be: a share of the target, or in the KPI's own unit. */
export type Tolerance =
  { readonly kind: "percent" | "absolute"; readonly number: number } | { readonly kind: "none" };

const NUMBER = /^([-−]?)(\d{1,12}|\d{1,3}(?:,\d{3}){1,3})(\.\d{1,9})?( ?%)?$/u;
const SHARE = /^([\d,]{1,15})(?: of | ?\/ ?)([\d,]{1,15})$/u;
const RANGE = /^(.{1,20}?)(?: to | ?[–-] ?)(.{1,20})$/u;

function tidied(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

function readNumber(text: string): { number: number; percent: boolean } | null {
  const found = NUMBER.exec(text);
  if (found === null) return null;
  const [, minus = "", whole = "", rest = "", percent = ""] = found;
  const size = Number(whole.replaceAll(",", "") + rest);
  return { number: minus === "" ? size : -size, percent: percent !== "" };
}

function readShare(text: string): Figure | null {
  const [, first = "", second = ""] = SHARE.exec(text) ?? [];
  const numerator = readNumber(first)?.number;
  const denominator = readNumber(second)?.number;
  if (numerator === undefined || denominator === undefined) return null;
  if (denominator === 0 || numerator > denominator) return null;
  return { kind: "share", number: (100 * numerator) / denominator, numerator, denominator };
}

/**
 * Reads a figure as it was typed: `1,234`, `12.5`, `45%`, `12 of 80`, or a marker `[c]`, `[x]`, `[z]`.
 * Anything else, `about 20` or `12?`, is unreadable.
 */
export function readFigure(text: string): Figure {
  const typed = tidied(text);
  if (typed === "") return { kind: "blank" };
  const marker = KPI_MARKERS.find((known) => known === typed.toLowerCase());
  if (marker !== undefined) return { kind: "marker", marker };
  const number = readNumber(typed);
  if (number !== null) return { kind: "number", ...number };
  return readShare(typed) ?? { kind: "unreadable", text: typed };
}

/** Reads a target: a number, a range such as `90 to 100`, or nothing where the cell is blank or `[z]`. */
export function readTarget(text: string): Target {
  const figure = readFigure(text);
  if (figure.kind === "number") return { kind: "number", number: figure.number };
  if (figure.kind === "blank" || figure.kind === "marker") return { kind: "none" };
  const [, first = "", second = ""] = RANGE.exec(tidied(text)) ?? [];
  const [low, high] = [readNumber(first)?.number, readNumber(second)?.number];
  if (low === undefined || high === undefined || low > high)
    return { kind: "unreadable", text: tidied(text) };
  return { kind: "range", range: { low, high } };
}

/** Reads a tolerance: `10%` of the target, or a number in the KPI's own unit; null where it is neither. */
export function readTolerance(text: string): Tolerance | null {
  const figure = readFigure(text);
  if (figure.kind === "blank") return { kind: "none" };
  if (figure.kind !== "number" || figure.number < 0) return null;
  return { kind: figure.percent ? "percent" : "absolute", number: figure.number };
}
