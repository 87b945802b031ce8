import type { KpiField } from "../../plan/kpi-sheet.ts";
import { vocabularyOf } from "../headings/heading-vocabulary.ts";

/** How the columns of a table of KPI values are called, beside the template's own headings. */
export const KPI_HEADINGS = vocabularyOf<KpiField>([
  {
    field: "last",
    exact:
      "value last given|last value given|last value|previous value|last figure|value last time",
  },
  {
    field: "kpi",
    exact: "kpi|kpi no|kpi number|kpi ref|kpi reference|indicator|indicator no|indicator number",
  },
  { field: "measure", exact: "measure|kpi measure|what is measured|description|indicator measure" },
  { field: "unit", exact: "unit|units|unit of measure" },
  { field: "year", exact: "financial year|year|plan year|reporting year" },
  { field: "period", exact: "period|quarter|reporting period|reporting quarter|data period" },
  { field: "value", exact: "value|value now|new value|kpi value|figure|actual|value this round" },
  { field: "note", exact: "note|notes|comment|comments|remark|remarks" },
]);
