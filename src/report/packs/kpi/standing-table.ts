import { yearPartName } from "../../../calendar/year-part.ts";
import type { Policy } from "../../../plan/plan.ts";
import { kpiPeriodLabel } from "../../../plan/register/kpi-period-label.ts";
import type { PackCell, PackTable } from "../../../publish/pack.ts";
import { protectionOf } from "../../../publish/small-numbers/protection.ts";
import { targetSoFar } from "../../../rate/kpi/kpi-inputs.ts";
import { figure } from "../../../text/count.ts";
import { tidy } from "../../../text/tidy.ts";
import { ownText, typedText } from "../pack-text.ts";
import { baselineShown } from "./figure-beside.ts";
import { figureCell, kpiCell, kpiOrigin, typedCell } from "./kpi-cells.ts";
import type { KpiLine, KpiLines } from "./kpi-lines.ts";
import { directionNotes, markerNotes, ratingNotes } from "./kpi-notes.ts";
import { directionWords, ratingWords } from "./kpi-standing.ts";

/** The baseline with its period, where that is given. */
function baselineCell(line: KpiLine, policy: Policy): PackCell {
  const { baseline, baselinePeriod } = line.year;
  const shown = baselineShown(line, protectionOf(policy));
  if (shown === null) return typedCell(line, "baseline", baseline, "Not given");
  const period = tidy(baselinePeriod);
  if (period === "") return figureCell(shown);
  return typedText(`${shown.text} (${period})`, kpiOrigin(line, "baselinePeriod"));
}

/** `300 by Quarter 2`, where a figure so far is held against a part of the target. */
function partOfTarget({ kpi, year, rated }: KpiLine): string[] {
  if (rated?.period == null) return [];
  const part = targetSoFar(kpi, year, rated.period);
  return part === null ? [] : [`${figure(part)} by ${kpiPeriodLabel(rated.period)}`];
}

function targetCell(line: KpiLine): PackCell {
  const { target, tolerance } = line.year;
  const own = tidy(tolerance);
  const more = [...partOfTarget(line), ...(own === "" ? [] : [`tolerance ${own}`])];
  const words = more.length === 0 ? target : `${tidy(target)} (${more.join("; ")})`;
  return typedCell(line, "target", tidy(target) === "" ? "" : words, "No target");
}

function ratingCell(line: KpiLine): PackCell {
  const words = ratingWords(line);
  const isNamed = line.rated?.rule === "K2" && tidy(line.year.provider) !== "";
  return isNamed ? typedText(words, kpiOrigin(line, "provider")) : ownText(words);
}

function periodWords({ rated, year }: KpiLine): string {
  if (rated?.period == null || year.start === null) return "None yet";
  return yearPartName(year.start, rated.period);
}

/** One row for each KPI: baseline, target, rating and direction in words, at its latest figure. */
export function standingTable(shown: KpiLines, policy: Policy): PackTable {
  const protection = protectionOf(policy);
  const rows = shown.lines.map((line) => [
    kpiCell(line),
    baselineCell(line, policy),
    targetCell(line),
    ownText(periodWords(line)),
    ratingCell(line),
    ownText(directionWords(line, protection)),
  ]);
  return {
    id: "KPI_ratings",
    title: `KPI targets and ratings (${shown.year})`,
    description: "One row for each KPI, rated at its latest period with a figure.",
    columns: [
      { heading: "KPI", kind: "long", width: 5 },
      { heading: "Baseline", kind: "text", width: 2 },
      { heading: "Target", kind: "text", width: 2 },
      { heading: "Period rated", kind: "text", width: 3 },
      { heading: "Rating", kind: "text", width: 3 },
      { heading: "Direction", kind: "text", width: 3 },
    ],
    rows,
    notes: [...markerNotes(rows, policy), ...directionNotes(shown), ...ratingNotes(shown, policy)],
    wide: true,
  };
}
