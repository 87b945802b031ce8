import { yearPartName } from "../../../calendar/year-part.ts";
import type { Policy } from "../../../plan/plan.ts";
import { KPI_PERIODS } from "../../../plan/register/kpi-periods.ts";
import type { PackTable } from "../../../publish/pack.ts";
import { figureCell, kpiCell } from "./kpi-cells.ts";
import type { KpiLines } from "./kpi-lines.ts";
import { markerNotes, protectionNotes } from "./kpi-notes.ts";

/** The id by which a paper is known to print KPI figures. */
export const FIGURES_TABLE = "KPI_figures";

/** One row for each KPI, with its quarters and year, small numbers protected. */
export function figuresTable(shown: KpiLines, policy: Policy): PackTable {
  const rows = shown.lines.map((line) => [
    kpiCell(line),
    ...KPI_PERIODS.map((period) => figureCell(line.shown.shown[period])),
  ]);
  return {
    id: FIGURES_TABLE,
    title: `KPI figures (${shown.year})`,
    description: "One row for each KPI, with each quarter and the whole year.",
    columns: [
      { heading: "KPI", kind: "long", width: 5 },
      ...KPI_PERIODS.map((period) => ({
        heading: yearPartName(shown.start, period),
        kind: "number" as const,
        width: 2,
      })),
    ],
    rows,
    notes: [...markerNotes(rows, policy), ...protectionNotes(shown, policy)],
    wide: true,
  };
}
