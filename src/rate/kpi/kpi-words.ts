import type { KpiReckoning } from "./kpi-reckoning.ts";

/** A number as it is printed: `1,234.5`, at most two decimals. */
function inWords(number: number): string {
  return number.toLocaleString("en-GB", { maximumFractionDigits: 2 });
}

function percentWords(share: number): string {
  return `${share.toLocaleString("en-GB", { maximumFractionDigits: 1 })}%`;
}

/** Who has not given the figure: "no data from EXP." */
export function missingWords({ inputs: { provider } }: KpiReckoning): string {
  return provider === "" ? "no data; no data provider is named." : `no data from ${provider}.`;
}

/** `23 against a target of 18.3`. */
export function againstTarget({ actual, aim, inputs: { targetNote } }: KpiReckoning): string {
  const note = targetNote === "" ? "" : ` (${targetNote})`;
  const value = inWords(actual ?? 0);
  if (aim === null) return value;
  return typeof aim === "number"
    ? `${value} against a target of ${inWords(aim)}${note}`
    : `${value} against a target of ${inWords(aim.low)} to ${inWords(aim.high)}${note}`;
}

/** How far from the target: `25.7% worse`, `2 worse`, `1 outside the range`. */
export function worseWords({ worseBy, base, aim, inputs: { tolerance } }: KpiReckoning): string {
  if (typeof aim !== "number") return `${inWords(worseBy)} outside the range`;
  if (tolerance.kind === "absolute" || base === 0) return `${inWords(worseBy)} worse`;
  return `${percentWords((100 * worseBy) / base)} worse`;
}

/** What the tolerance is: `the tolerance is 10%`. */
export function toleranceWords({ aim, allowed, inputs: { tolerance } }: KpiReckoning): string {
  if (tolerance.kind === "absolute") return `the tolerance is ${inWords(tolerance.number)}`;
  const percent = percentWords(tolerance.number);
  return typeof aim === "number"
    ? `the tolerance is ${percent}`
    : `the tolerance is ${inWords(allowed)}, ${percent} of the range`;
}
