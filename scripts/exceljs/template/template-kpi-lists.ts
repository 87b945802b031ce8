import type { Worksheet } from "exceljs";
import type { KpiFacts } from "../../../src/plan/kpi-facts.ts";
import { KPI_LIST_HEADINGS } from "../../../src/plan/kpi-sheet.ts";
import { NOTHING_LISTED } from "../../../src/plan/template-plan.ts";
import { FIRST_ROW, HEADING_ROW } from "./return-template.ts";
import { writeHeadings, writeReadOnly } from "../sheet/write-cell.ts";

type ListKey = keyof typeof KPI_LIST_HEADINGS;

const WIDTHS: Readonly<Record<ListKey, number>> = {
  number: 12,
  unit: 12,
  countsPeople: 14,
  providers: 24,
};
const KEYS = Object.keys(KPI_LIST_HEADINGS) as ListKey[];

function entriesOf(facts: KpiFacts): Readonly<Record<ListKey, string>> {
  return {
    number: facts.number,
    unit: facts.unit,
    countsPeople: facts.countsPeople ? "Yes" : "No",
    providers: facts.providers.join("\n"),
  };
}

/** Adds every KPI of the plan to the right of the sheet's lists, for the check of the partner's own values. */
export function addKpiLists(sheet: Worksheet, facts: readonly KpiFacts[], left: number): void {
  const headings = sheet.getRow(HEADING_ROW);
  const height = headings.height;
  const all = KEYS.map((key) => KPI_LIST_HEADINGS[key]);
  KEYS.forEach((key, index) => {
    sheet.getColumn(left + index).width = WIDTHS[key];
  });
  writeHeadings(headings, all, left);
  headings.height = height;
  facts.forEach((one, row) => {
    const entries = entriesOf(one);
    KEYS.forEach((key, index) => {
      const text = entries[key].trim() === "" ? NOTHING_LISTED : entries[key];
      writeReadOnly(sheet.getCell(FIRST_ROW + row, left + index), text);
    });
  });
}
