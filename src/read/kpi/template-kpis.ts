import type { KpiFacts } from "../../plan/kpi-facts.ts";
import { KPI_LIST_HEADINGS } from "../../plan/kpi-sheet.ts";
import { TEMPLATE_SHEETS } from "../../plan/return-template.ts";
import { NOTHING_LISTED } from "../../plan/template-plan.ts";
import { cellIn, sheetNamed } from "../../workbook/lookup.ts";
import type { Row, Workbook } from "../../workbook/workbook.ts";
import { headingColumns } from "../template-plan/heading-columns.ts";

type ListKey = keyof typeof KPI_LIST_HEADINGS;

const HEADINGS = Object.entries(KPI_LIST_HEADINGS) as [ListKey, string][];

/** Where "Lists" tells the KPIs of the plan; undefined where it does not. */
export function findKpiLists(workbook: Workbook) {
  const sheet = sheetNamed(workbook, TEMPLATE_SHEETS.lists);
  const found = sheet && headingColumns(sheet, HEADINGS);
  return sheet && found?.columns.size === HEADINGS.length ? { sheet, ...found } : undefined;
}

function factsIn(row: Row, columns: ReadonlyMap<ListKey, number>): KpiFacts[] {
  const textOf = (key: ListKey): string => {
    const value = cellIn(row, columns.get(key) ?? -1)?.value;
    return typeof value === "string" && value !== NOTHING_LISTED ? value.trim() : "";
  };
  const number = textOf("number");
  if (number === "") return [];
  const providers = textOf("providers").split("\n");
  return [
    {
      number,
      unit: textOf("unit"),
      countsPeople: textOf("countsPeople") === "Yes",
      providers: providers.map((name) => name.trim()).filter((name) => name !== ""),
    },
  ];
}

/** The plan's KPIs as these lists of a template tell them. */
export function listedKpis(lists: NonNullable<ReturnType<typeof findKpiLists>>): KpiFacts[] {
  const rows = lists.sheet.rows.filter(({ index }) => index > lists.row);
  return rows.flatMap((row) => factsIn(row, lists.columns));
}
