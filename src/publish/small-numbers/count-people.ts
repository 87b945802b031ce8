import type { Kpi } from "../../plan/plan.ts";
import { isShare } from "../../plan/register/kpi-value.ts";
import type { Figure } from "../../plan/register/read-figure.ts";

/** True for a figure that is no number of people: a share, a negative number, one with a fraction. */
export function isUncounted(figure: Figure): boolean {
  if (figure.kind !== "number") return figure.kind === "share";
  return figure.percent || !Number.isSafeInteger(figure.number) || figure.number < 0;
}

/** Units of figures that are made of counts of people, and are none themselves. */
const RATE = /\b(?:rates?|per|average|mean|median|ratio|proportion)\b/iu;

/**
 * True where the figures count people one by one: said so by the plan, whatever else was typed among
 * them, or by a provider that hid one of whole numbers.
 */
export function countPeople({ unit, countsPeople }: Kpi, figures: readonly Figure[]): boolean {
  if (isShare(unit)) return false;
  if (countsPeople && !RATE.test(unit)) return true;
  const isHidden = figures.some((figure) => figure.kind === "marker" && figure.marker === "[c]");
  return (countsPeople || isHidden) && !figures.some(isUncounted);
}
