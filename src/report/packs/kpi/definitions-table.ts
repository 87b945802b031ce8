import { POLARITIES } from "../../../plan/master/kpi-words.ts";
import type { PackTable } from "../../../publish/pack.ts";
import { ownText } from "../pack-text.ts";
import { kpiCell, typedCell } from "./kpi-cells.ts";
import type { KpiLines } from "./kpi-lines.ts";

/** What each KPI counts, how it is read, and who provides it. */
export function definitionsTable({ lines, year }: KpiLines): PackTable {
  return {
    id: "KPI_definitions",
    title: `KPI definitions (${year})`,
    description: "One row for each KPI: what is counted, how it is read, and who provides it.",
    columns: [
      { heading: "KPI", kind: "long", width: 5 },
      { heading: "Definition", kind: "long", width: 5 },
      { heading: "Unit", kind: "text", width: 2 },
      { heading: "Better when", kind: "text", width: 2 },
      { heading: "Quarters are", kind: "text", width: 2 },
      { heading: "Data provider", kind: "text", width: 3 },
    ],
    rows: lines.map((line) => [
      kpiCell(line),
      typedCell(line, "definition", line.year.definition, "Not given"),
      typedCell(line, "unit", line.kpi.unit, "Not given"),
      ownText(POLARITIES.find(({ id }) => id === line.kpi.polarity)?.label ?? "Not given"),
      ownText(line.year.counting ?? "Not given"),
      typedCell(line, "provider", line.year.provider, "Not named"),
    ]),
    notes: [],
    wide: true,
  };
}
