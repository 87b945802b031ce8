import type { PackTable } from "../../../publish/pack.ts";
import { kpiCell, typedCell } from "./kpi-cells.ts";
import type { KpiLines } from "./kpi-lines.ts";
import { isShownRed } from "./kpi-standing.ts";

/** What is done about each KPI that is Red (domain reference 3.4). */
export function correctiveTable({ lines, year }: KpiLines): PackTable {
  return {
    id: "KPI_corrective_action",
    title: `KPI corrective action (${year})`,
    description: "One row for each KPI that is Red.",
    columns: [
      { heading: "KPI", kind: "long", width: 5 },
      { heading: "Corrective action", kind: "long", width: 7 },
    ],
    rows: lines
      .filter(isShownRed)
      .map((line) => [
        kpiCell(line),
        typedCell(line, "correctiveAction", line.year.correctiveAction, "None has been given"),
      ]),
    notes: [],
    wide: false,
  };
}
