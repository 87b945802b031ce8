import type { KpiPeriod } from "../../../plan/register/kpi-periods.ts";
import { mayDerive, type PrintedFigure } from "../../../publish/small-numbers/protect-kpi-year.ts";
import type { Protection } from "../../../publish/small-numbers/protection.ts";
import type { EarlierValue } from "../../../rate/kpi/kpi-periods.ts";
import type { KpiDirection } from "../../../rate/kpi/kpi-rating.ts";
import { baselineShown } from "./figure-beside.ts";
import type { KpiLine } from "./kpi-lines.ts";

/** What stands where a rating, a direction or a gap would give a hidden figure away. */
export const NOT_SHOWN = "Not shown, to protect individuals";

const RULE_WORDS: ReadonlyMap<string, string> = new Map([
  ["K2u", "Grey: the figure is not a number"],
  ["K2z", "Grey: does not apply to this period"],
  ["K2n", "Grey: no period is over yet"],
  ["K3", "Grey: context only"],
  ["K4", "Grey: no target"],
  ["K4u", "Grey: the target is not read as a number or a range"],
  ["K5", "Green: on or better than the target"],
  ["K6", "Amber: worse than the target, within the tolerance"],
  ["K7", "Red: worse than the target by more than the tolerance"],
  ["K8", "Red: worse than a target of zero"],
]);

/** True where what is worked out from the rated figure may be printed. */
export function isOpen(
  { shown, year, rated }: KpiLine,
  periods: readonly KpiPeriod[] = [],
): boolean {
  const own = rated?.period == null ? periods : [rated.period, ...periods];
  return mayDerive(shown, own, year.values);
}

/** The rating in words, without any figure: `Red: worse than the target by more than the tolerance`. */
export function ratingWords(line: KpiLine): string {
  const { rated } = line;
  if (rated === null) return "Grey: no data";
  if (rated.rule === "K1" || !isOpen(line)) return `Grey: ${NOT_SHOWN.toLowerCase()}`;
  if (rated.rule === "K2") {
    const provider = line.year.provider.trim();
    return provider === "" ? "Grey: no data" : `Grey: no data from ${provider}`;
  }
  return RULE_WORDS.get(rated.rule) ?? rated.rating;
}

/** True where a KPI is Red for every reader of the paper. */
export function isShownRed(line: KpiLine): boolean {
  return line.rated?.rating === "Red" && isOpen(line);
}

/** The figure that a direction is since, as it may be printed; null where it may not be used. */
export function earlierShown(
  line: KpiLine,
  earlier: EarlierValue,
  protection: Protection,
): PrintedFigure | null {
  const { period } = earlier;
  if (period === null) {
    const baseline = baselineShown(line, protection);
    return baseline?.number == null || !isOpen(line) ? null : baseline;
  }
  if (earlier.year === line.year.year)
    return isOpen(line, [period]) ? line.shown.shown[period] : null;
  const other = line.others.find(({ year }) => year.year === earlier.year);
  if (other === undefined || !isOpen(line)) return null;
  return mayDerive(other.shown, [period], other.year.values) ? other.shown.shown[period] : null;
}

function since(
  line: KpiLine,
  direction: KpiDirection,
  earlier: EarlierValue,
  protection: Protection,
): string {
  if (direction === "Not comparable") return direction;
  if (earlierShown(line, earlier, protection) === null) return NOT_SHOWN;
  return `${direction} since ${earlier.period === null ? "the baseline" : earlier.name}`;
}

/** True where the direction says that there is no earlier figure to compare with. */
export function isNotComparable(line: KpiLine): boolean {
  const { rated } = line;
  return rated?.period == null || (isOpen(line) && rated.direction === "Not comparable");
}

/** The direction in words: `Improving since Quarter 1 (April to June 2018)`, and since a year before. */
export function directionWords(line: KpiLine, protection: Protection): string {
  const { rated } = line;
  if (rated?.period == null) return "Not comparable";
  if (!isOpen(line)) return NOT_SHOWN;
  const { direction, previous, sinceLastYear, lastYear } = rated;
  const first = previous === null ? direction : since(line, direction, previous, protection);
  if (sinceLastYear === null || lastYear === null) return first;
  const second = since(line, sinceLastYear, lastYear, protection);
  return second === NOT_SHOWN || first === NOT_SHOWN ? first : `${first}. ${second}`;
}
