import type { CellValue, Workbook } from "../../workbook/workbook.ts";

const HEADING = /^\s*(?:kpi|indicator)\b.{0,30}$/iu;

/** True for what can head the column that names a KPI. */
export function isKpiHeading(value: CellValue): boolean {
  return typeof value === "string" && HEADING.test(value);
}

/** True where a workbook may hold KPI values: without such a heading it holds none. */
export function mayHoldKpis({ sheets }: Workbook): boolean {
  return sheets.some(({ rows }) =>
    rows.some(({ cells }) => cells.some(({ value }) => isKpiHeading(value))),
  );
}
