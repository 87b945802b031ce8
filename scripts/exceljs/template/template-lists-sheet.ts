import type { Cell, Workbook, Worksheet } from "exceljs";
import { LIST_HEADINGS } from "../../../src/plan/list-headings.ts";
import { TEMPLATE_SHEETS } from "../../../src/plan/return-template.ts";
import { type ListKey, listName, NOTHING_LISTED } from "../../../src/plan/template-plan.ts";
import { columnLetters } from "../../../src/workbook/address.ts";
import { heightFor } from "../../../src/workbook/row-height.ts";
import { setUpSheet, spreadOverPages } from "../sheet/print-setup.ts";
import { FIRST_ROW, HEADING_ROW, type ReturnTemplate } from "./return-template.ts";
import { addKpiLists } from "./template-kpi-lists.ts";
import { type ListEntry, listEntries } from "./template-list-entries.ts";
import { DATE_FORMAT } from "../../../src/workbook/house-look.ts";
import { excelDate, writeHeadings, writeReadOnly, writeSheetTitle } from "../sheet/write-cell.ts";

const LIST_KEYS = Object.keys(LIST_HEADINGS) as ListKey[];
const WIDTHS: Readonly<Record<ListKey, number>> = {
  references: 18,
  referenceTitles: 84,
  referenceTimescales: 52,
  referenceTimescaleHeadings: 24,
  referenceParts: 14,
  referenceSections: 10,
  referenceLeads: 26,
  referenceContributors: 34,
  referencesPrinted: 14,
  referenceLetters: 14,
  sectionSpellings: 44,
  statuses: 26,
  statusMeanings: 18,
  statusSpellings: 44,
  statusSteps: 16,
  partners: 54,
  partnerIds: 26,
  partnerNames: 54,
  partnerShortNames: 24,
  partnerSpellings: 54,
  partnerDoubtful: 24,
  partnerEarlier: 44,
  planYears: 12,
  planYearStarts: 14,
  planYearEnds: 14,
  rounds: 14,
  roundsDue: 14,
  columns: 16,
  columnSpellings: 54,
  settings: 30,
  settingValues: 44,
};

/** The range that one list fills, as a validation or a defined name refers to it: `Lists!$A$4:$A$9`. */
export function listRange(template: ReturnTemplate, key: ListKey): string {
  const column = columnLetters(LIST_KEYS.indexOf(key));
  const last = FIRST_ROW + Math.max(1, listEntries(template)[key].length) - 1;
  return `${TEMPLATE_SHEETS.lists}!$${column}$${FIRST_ROW}:$${column}$${last}`;
}

function shown(entry: ListEntry | undefined): string {
  return typeof entry === "string" ? entry : "";
}

function fitRows(sheet: Worksheet, entries: Readonly<Record<ListKey, readonly ListEntry[]>>): void {
  const rows = Math.max(...LIST_KEYS.map((key) => entries[key].length));
  for (let row = 0; row < rows; row++) {
    const texts = LIST_KEYS.map((key) => shown(entries[key][row]));
    sheet.getRow(FIRST_ROW + row).height = heightFor(texts, Object.values(WIDTHS));
  }
}

function writeEntry(cell: Cell, entry: ListEntry): void {
  writeReadOnly(cell, shown(entry).trim() === "" ? NOTHING_LISTED : shown(entry));
  if (typeof entry === "string") return;
  cell.value = typeof entry === "number" ? entry : excelDate(entry.day);
  if (typeof entry === "object") cell.numFmt = DATE_FORMAT;
  cell.alignment = { vertical: "top", horizontal: "left" };
}

/** Adds the sheet "Lists": one column a list, each under a defined name. */
export async function addListsSheet(workbook: Workbook, template: ReturnTemplate): Promise<void> {
  const sheet = workbook.addWorksheet(TEMPLATE_SHEETS.lists);
  writeSheetTitle(
    sheet,
    "Lists",
    "What the drop-down lists offer, and what the plan says that a check needs. There is nothing to fill in here.",
  );
  writeHeadings(
    sheet.getRow(HEADING_ROW),
    LIST_KEYS.map((key) => LIST_HEADINGS[key]),
  );
  sheet.getRow(HEADING_ROW).height = heightFor(
    LIST_KEYS.map((key) => LIST_HEADINGS[key]),
    Object.values(WIDTHS),
  );
  const entries = listEntries(template);
  LIST_KEYS.forEach((key, index) => {
    sheet.getColumn(index + 1).width = WIDTHS[key];
    entries[key].forEach((entry, row) => {
      writeEntry(sheet.getCell(FIRST_ROW + row, index + 1), entry);
    });
    workbook.definedNames.add(listRange(template, key), listName(key));
  });
  fitRows(sheet, entries);
  if (template.kpis) addKpiLists(sheet, template.kpis.facts, LIST_KEYS.length + 1);
  setUpSheet(sheet, HEADING_ROW);
  spreadOverPages(sheet, Object.values(WIDTHS));
  await sheet.protect("", { formatColumns: true, formatRows: true });
}
