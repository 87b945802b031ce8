import type { Workbook, Worksheet } from "exceljs";
import { addDays } from "../../src/calendar/iso-day.ts";
import {
  TEMPLATE_LISTS,
  TEMPLATE_SHEETS,
  wholeSectionEntry,
} from "../../src/plan/return-template.ts";
import { columnLetters } from "../../src/workbook/address.ts";
import { setUpSheet } from "./print-setup.ts";
import { FIRST_ROW, HEADING_ROW, type ReturnTemplate } from "./return-template.ts";
import { heightFor } from "../../src/workbook/row-height.ts";
import {
  DATE_FORMAT,
  excelDate,
  writeHeadings,
  writeReadOnly,
  writeSheetTitle,
} from "./write-cell.ts";

type ListKey = keyof typeof TEMPLATE_LISTS;
type ListEntry = string | { readonly day: string };

const LIST_KEYS = Object.keys(TEMPLATE_LISTS) as ListKey[];
const WIDTHS: Readonly<Record<ListKey, number>> = {
  references: 18,
  referenceTitles: 84,
  referenceTimescales: 52,
  referenceParts: 14,
  statuses: 26,
  statusMeanings: 18,
  partners: 54,
  partnerShortNames: 24,
  planYears: 12,
  planYearStarts: 14,
  planYearEnds: 14,
  rounds: 14,
};

/** First day of a plan year, counted from 1. */
function yearStart(start: string, year: number): string {
  return `${Number(start.slice(0, 4)) + year - 1}${start.slice(4)}`;
}

function referenceLists({ plan, actions }: ReturnTemplate) {
  const own = new Map(actions.map(({ action, part }) => [action.ref, part]));
  const partOf = (ref: string): string => own.get(ref) ?? "";
  return {
    references: [
      ...plan.actions.map(({ ref }) => ref),
      ...plan.sections.map(({ number }) => wholeSectionEntry(number)),
    ],
    referenceTitles: [
      ...plan.actions.map(({ title }) => title),
      ...plan.sections.map(({ name }) => name),
    ],
    referenceTimescales: plan.actions.map(({ timescale }) => timescale),
    referenceParts: plan.actions.map(({ ref }) => partOf(ref)),
  };
}

/** Every list's entries, by key: what the drop-downs offer and what a check needs to know. */
function listEntries(template: ReturnTemplate): Record<ListKey, readonly ListEntry[]> {
  const { plan, partner, round } = template;
  const partners = plan.partners.filter(({ reports, id }) => reports || id === partner.id);
  const years = Array.from({ length: plan.years }, (_, index) => index + 1);
  return {
    ...referenceLists(template),
    statuses: plan.statuses.map(({ name }) => name),
    statusMeanings: plan.statuses.map(({ id }) => id),
    partners: partners.map(({ name }) => name),
    partnerShortNames: partners.map(({ shortName }) => shortName),
    planYears: years.map((year) => `Year ${year}`),
    planYearStarts: years.map((year) => ({ day: yearStart(plan.start, year) })),
    planYearEnds: years.map((year) => ({ day: addDays(yearStart(plan.start, year + 1), -1) })),
    rounds: [{ day: round.date }],
  };
}

/** The range that one list fills, as a validation or a defined name refers to it: `Lists!$A$4:$A$9`. */
export function listRange(template: ReturnTemplate, key: ListKey): string {
  const column = columnLetters(LIST_KEYS.indexOf(key));
  const last = FIRST_ROW + Math.max(1, listEntries(template)[key].length) - 1;
  return `${TEMPLATE_SHEETS.lists}!$${column}$${FIRST_ROW}:$${column}$${last}`;
}

function fitRows(sheet: Worksheet, entries: Readonly<Record<ListKey, readonly ListEntry[]>>): void {
  const rows = Math.max(...LIST_KEYS.map((key) => entries[key].length));
  for (let row = 0; row < rows; row++) {
    const texts = LIST_KEYS.map((key) => entries[key][row]).map((entry) =>
      typeof entry === "string" ? entry : "",
    );
    sheet.getRow(FIRST_ROW + row).height = heightFor(texts, Object.values(WIDTHS));
  }
}

/** Adds the sheet "Lists": one column a list, each under a defined name. */
export async function addListsSheet(workbook: Workbook, template: ReturnTemplate): Promise<void> {
  const sheet = workbook.addWorksheet(TEMPLATE_SHEETS.lists);
  writeSheetTitle(
    sheet,
    "Lists",
    "What the drop-down lists offer. There is nothing to fill in here.",
  );
  writeHeadings(
    sheet.getRow(HEADING_ROW),
    LIST_KEYS.map((key) => TEMPLATE_LISTS[key].heading),
  );
  const entries = listEntries(template);
  LIST_KEYS.forEach((key, index) => {
    sheet.getColumn(index + 1).width = WIDTHS[key];
    entries[key].forEach((entry, row) => {
      const cell = sheet.getCell(FIRST_ROW + row, index + 1);
      writeReadOnly(cell, typeof entry === "string" ? entry : "");
      if (typeof entry === "string") return;
      cell.value = excelDate(entry.day);
      cell.numFmt = DATE_FORMAT;
      cell.alignment = { vertical: "top", horizontal: "left" };
    });
    workbook.definedNames.add(listRange(template, key), TEMPLATE_LISTS[key].name);
  });
  fitRows(sheet, entries);
  setUpSheet(sheet, HEADING_ROW);
  await sheet.protect("", { formatColumns: true, formatRows: true });
}
