import type { Cell, Workbook, Worksheet } from "exceljs";
import { longDay } from "../../../src/calendar/iso-day.ts";
import { KPI_SHEET, NO_DATA } from "../../../src/plan/kpi-sheet.ts";
import {
  NIL_ANSWER,
  START_TITLES,
  TEMPLATE_CELLS,
  TEMPLATE_SHEETS,
  TEMPLATE_VERSION,
} from "../../../src/plan/return-template.ts";
import { addRule, listRule } from "../sheet/input-rules.ts";
import { setUpSheet } from "../sheet/print-setup.ts";
import { completeWords, type ReturnTemplate } from "./return-template.ts";
import { heightFor } from "../../../src/workbook/row-height.ts";
import { listRange } from "./template-lists-sheet.ts";
import {
  excelDate,
  prepareAnswer,
  writeReadOnly,
  writeSheetTitle,
  writeText,
} from "../sheet/write-cell.ts";

type CellKey = keyof typeof TEMPLATE_CELLS;

/** `14 November 2018`: the one date format with the month as a word in full. */
const LONG_DATE = "d mmmm yyyy";
const FIRST_CELL_ROW = 5;
const WIDTHS = [32, 100];
/** What is said of the KPIs beside the updates, for a partner that provides their figures. */
const KPI_STEP = ` The sheet ${KPI_SHEET} asks for the figures of the KPIs that you provide: fill in a number, or ${NO_DATA} if there is no data.`;
const CELL_KEYS = Object.keys(TEMPLATE_CELLS) as CellKey[];

function steps(template: ReturnTemplate): readonly (readonly [title: string, text: string])[] {
  const { round, kpis } = template;
  const { actions, updates } = TEMPLATE_SHEETS;
  return [
    [
      START_TITLES.actions,
      `The sheet ${actions} shows each action you lead or contribute to: its wording, when it is due and what was last reported.`,
    ],
    [
      START_TITLES.updates,
      `The sheet ${updates} has one row for each of them. Fill in the pale yellow cells and leave a row empty where there is nothing new. The empty rows at the end are for any other action, or for a whole section.${kpis ? KPI_STEP : ""}`,
    ],
    [
      START_TITLES.status,
      `Choose a status from the list.${completeWords(template)} Where an action will be late, give a forecast finish and say what stands in the way.`,
    ],
    [
      START_TITLES.people,
      "Your words may be published. Write posts, not names, and no telephone numbers, e-mail addresses, places of refuge or small numbers of people.",
    ],
    [
      START_TITLES.nothing,
      `Choose ${NIL_ANSWER} in the yellow cell above. That counts as your return.`,
    ],
    [
      START_TITLES.send,
      `Save this workbook and send it to the team it came from by ${longDay(round.returnsDue)}. To correct something later, send the whole workbook again.`,
    ],
    [
      START_TITLES.about,
      "The headings stay in view because panes are frozen. To undo it, choose View, Freeze Panes, Unfreeze Panes. Only the pale yellow cells are unlocked; to change the rest, choose Review, Unprotect Sheet. There is no password.",
    ],
  ];
}

/** Where the answer to a labelled cell stands on "Start here": `B10`. */
export function startCell(key: CellKey): string {
  return `B${FIRST_CELL_ROW + CELL_KEYS.indexOf(key)}`;
}

function writeIdentity(cell: Cell, key: CellKey, { plan, partner, round }: ReturnTemplate): void {
  const texts: Readonly<Partial<Record<CellKey, string>>> = {
    plan: plan.id,
    partner: partner.name,
    version: TEMPLATE_VERSION,
  };
  writeReadOnly(cell, texts[key] ?? "", "strong");
  cell.alignment = { vertical: "top", horizontal: "left", wrapText: true };
  const day = { round: round.date, due: round.returnsDue }[key as string];
  if (day !== undefined) {
    cell.value = excelDate(day);
    cell.numFmt = LONG_DATE;
  }
  if (key === "nothing" || key === "partner") prepareAnswer(cell);
}

function addIdentity(sheet: Worksheet, workbook: Workbook, template: ReturnTemplate): number {
  CELL_KEYS.forEach((key, index) => {
    const row = FIRST_CELL_ROW + index;
    const { name, label } = TEMPLATE_CELLS[key];
    writeText(sheet.getCell(row, 1), label, "strong");
    sheet.getRow(row).height = 20;
    writeIdentity(sheet.getCell(row, 2), key, template);
    workbook.definedNames.add(`'${TEMPLATE_SHEETS.start}'!$B$${row}`, name);
  });
  addRule(
    sheet,
    startCell("partner"),
    listRule(listRange(template, "partners"), {
      title: "Partner",
      text: "Who this return is from. Change it only if you report for another partner.",
    }),
  );
  addRule(
    sheet,
    startCell("nothing"),
    listRule(`"${NIL_ANSWER}"`, {
      title: "Nothing to report this round",
      text: `Choose ${NIL_ANSWER} if you have nothing to report on any action, and send the workbook back. Leave it empty if you write any update.`,
    }),
  );
  return FIRST_CELL_ROW + CELL_KEYS.length;
}

/** Adds the sheet "Start here": who the return is from, the nil return, and what to do in half a page. */
export async function addStartSheet(workbook: Workbook, template: ReturnTemplate): Promise<void> {
  const sheet = workbook.addWorksheet(TEMPLATE_SHEETS.start);
  WIDTHS.forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
  const { plan, partner, round } = template;
  writeSheetTitle(
    sheet,
    plan.title,
    `Return from ${partner.name} for the round of ${longDay(round.date)}`,
  );
  writeText(sheet.getCell("A4"), START_TITLES.identity, "subtitle", false);
  sheet.getRow(4).height = 22;
  const next = addIdentity(sheet, workbook, template) + 1;
  writeText(sheet.getCell(next, 1), START_TITLES.steps, "subtitle", false);
  sheet.getRow(next).height = 22;
  steps(template).forEach(([title, text], index) => {
    writeText(sheet.getCell(next + 1 + index, 1), title, "strong");
    writeText(sheet.getCell(next + 1 + index, 2), text);
    sheet.getRow(next + 1 + index).height = heightFor([title, text], WIDTHS) + 4;
  });
  setUpSheet(sheet, null);
  await sheet.protect("", { formatColumns: true, formatRows: true });
}
