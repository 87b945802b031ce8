/** The sheet of a return workbook on which a partner gives the figures of the KPIs that it provides. */
export const KPI_SHEET = "Your KPIs";

/** The Excel table on that sheet. */
export const KPI_TABLE = "KPIUpdates";

/** A column of that table. */
export type KpiField = "kpi" | "measure" | "unit" | "year" | "period" | "last" | "value" | "note";

/** The columns of the table in their order; a partner answers in the last two. */
export const KPI_COLUMNS: readonly { readonly field: KpiField; readonly heading: string }[] = [
  { field: "kpi", heading: "KPI" },
  { field: "measure", heading: "Measure" },
  { field: "unit", heading: "Unit" },
  { field: "year", heading: "Financial year" },
  { field: "period", heading: "Period" },
  { field: "last", heading: "Value last given" },
  { field: "value", heading: "Value" },
  { field: "note", heading: "Note" },
];

/** What stands instead of a value where there is no data (domain reference 6.2 X22). */
export const NO_DATA = "[x]";

/**
 * The columns that "Lists" has beside the others where a return asks for KPIs: every KPI of the plan, one
 * a row. Providers are one a line, as the KPIs sheet of the master names them.
 */
export const KPI_LIST_HEADINGS = {
  number: "KPI number",
  unit: "KPI unit",
  countsPeople: "KPI counts people",
  providers: "KPI provided by",
} as const;
