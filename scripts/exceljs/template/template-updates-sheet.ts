import type { DataValidation, Workbook, Worksheet } from "exceljs";
import { addDays, longDay } from "../../../src/calendar/iso-day.ts";
import {
  TEMPLATE_COLUMNS,
  TEMPLATE_SHEETS,
  type TemplateField,
  UPDATES_TABLE,
} from "../../../src/plan/return-template.ts";
import { columnLetters } from "../../../src/workbook/address.ts";
import { fit } from "../../../src/workbook/input-message.ts";
import { addRule, dateRule, listRule, textRule } from "../sheet/input-rules.ts";
import { setUpSheet } from "../sheet/print-setup.ts";
import {
  completeWords,
  FIRST_ROW,
  HEADING_ROW,
  lastUpdateOf,
  lastUpdatesRow,
  type ReturnTemplate,
} from "./return-template.ts";
import { listRange } from "./template-lists-sheet.ts";
import { DATE_FORMAT } from "../../../src/workbook/house-look.ts";
import {
  prepareAnswer,
  writeHeadings,
  writeReadOnly,
  writeSheetTitle,
} from "../sheet/write-cell.ts";

const WIDTHS: Readonly<Record<TemplateField, number>> = {
  reference: 10,
  "action-taken": 42,
  responsible: 13,
  start: 11.5,
  finish: 11.5,
  status: 15,
  forecast: 11.5,
  completed: 11.5,
  evidence: 20,
  obstacle: 19,
};
/** Points: room for two lines in a row that nobody has typed in. */
const EMPTY_ROW_HEIGHT = 30;
const DATES: ReadonlySet<TemplateField> = new Set(["start", "finish", "forecast", "completed"]);

/** First day of the plan, and the last day of the year after it: what a date may be. */
function dateSpan({ plan }: ReturnTemplate): readonly [first: string, last: string] {
  const afterPlan = Number(plan.start.slice(0, 4)) + plan.years + 1;
  return [plan.start, addDays(`${afterPlan}${plan.start.slice(4)}`, -1)];
}

/** The last day of the plan's first year. */
function firstYearEnd({ plan }: ReturnTemplate): string {
  return addDays(`${Number(plan.start.slice(0, 4)) + 1}${plan.start.slice(4)}`, -1);
}

/** What each column accepts, and what a person reads there; the reference only in spare rows. */
function rules(template: ReturnTemplate): Record<TemplateField, DataValidation> {
  const [first, last] = dateSpan(template);
  const round = template.round.date;
  const date = (title: string, text: string, until = last): DataValidation =>
    dateRule(first, until, { title, text });
  return {
    reference: listRule(listRange(template, "references"), {
      title: "Strategy Action Plan Ref",
      text: "For an action that is not listed above: choose its reference, or Whole section for an update about all of a section.",
    }),
    "action-taken": textRule({
      title: "Action Taken",
      text: "Say what you have done since the last round, and what changed because of it.",
    }),
    responsible: textRule({
      title: "Individual(s) Responsible",
      text: "Write the post or the team, not a person's name.",
    }),
    start: date(
      "Target Date Start",
      `The day work starts or started, for example ${longDay(first)}.`,
    ),
    finish: date(
      "Target Date Finish",
      `The day you aim to finish, for example ${longDay(firstYearEnd(template))}.`,
    ),
    status: listRule(listRange(template, "statuses"), {
      title: "Status of Action",
      text: `Choose how the action stands now.${completeWords(template)}`,
    }),
    forecast: date(
      "Forecast finish",
      "Only where you expect another finish than the target: the day you now expect.",
    ),
    completed: date(
      "Date completed",
      `Only where the action is complete: a day up to ${longDay(round)}, the date of this round.`,
      round,
    ),
    evidence: textRule({
      title: "Evidence",
      text: "What shows it: a report, figures, minutes, a page on the web. No personal details.",
    }),
    obstacle: textRule({
      title: "Obstacle or help needed",
      text: "What stands in the way, and what you need from whom.",
    }),
  };
}

/** The message beside an action's first answer: what the action is, when it is due, what was last said. */
function actionRule(template: ReturnTemplate, index: number): DataValidation | undefined {
  const own = template.actions[index];
  if (!own) return undefined;
  const last = lastUpdateOf(template, own.action.ref);
  const reported = last ? ` Last update: ${longDay(last.round)}.` : " No update yet.";
  const title = fit(own.action.title, 150);
  return textRule({
    title: `Action ${own.action.ref}`,
    text: `${title}. Due: ${own.due}.${reported} What have you done since?`,
  });
}

function addRules(sheet: Worksheet, template: ReturnTemplate): void {
  const firstSpare = FIRST_ROW + template.actions.length;
  const last = lastUpdatesRow(template);
  const all = rules(template);
  TEMPLATE_COLUMNS.forEach(({ field }, index) => {
    const column = columnLetters(index);
    const own = field === "reference" || field === "action-taken";
    addRule(sheet, `${column}${own ? firstSpare : FIRST_ROW}:${column}${last}`, all[field]);
  });
  template.actions.forEach((_, index) => {
    const rule = actionRule(template, index);
    if (rule) addRule(sheet, `B${FIRST_ROW + index}`, rule);
  });
}

function addTable(sheet: Worksheet, template: ReturnTemplate): void {
  const rows = lastUpdatesRow(template) - HEADING_ROW;
  sheet.addTable({
    name: UPDATES_TABLE,
    ref: `A${HEADING_ROW}`,
    headerRow: true,
    style: { theme: "TableStyleLight1", showRowStripes: false },
    columns: TEMPLATE_COLUMNS.map(({ heading }) => ({ name: heading, filterButton: false })),
    rows: Array.from({ length: rows }, () => TEMPLATE_COLUMNS.map(() => null)),
  });
}

/** Adds the sheet "Updates": the table in which the partner answers, its own references filled in. */
export async function addUpdatesSheet(workbook: Workbook, template: ReturnTemplate): Promise<void> {
  const sheet = workbook.addWorksheet(TEMPLATE_SHEETS.updates);
  // A default height, not one of each row: Excel still grows the row as somebody types.
  sheet.properties.defaultRowHeight = EMPTY_ROW_HEIGHT;
  writeSheetTitle(
    sheet,
    `Updates from ${template.partner.shortName}, ${longDay(template.round.date)}`,
    "Fill in the pale yellow cells. Select a cell to read what belongs in it. Leave a row empty where there is nothing new.",
  );
  addTable(sheet, template);
  writeHeadings(
    sheet.getRow(HEADING_ROW),
    TEMPLATE_COLUMNS.map(({ heading }) => heading),
  );
  for (let row = FIRST_ROW; row <= lastUpdatesRow(template); row++) {
    TEMPLATE_COLUMNS.forEach(({ field }, index) => {
      prepareAnswer(sheet.getCell(row, index + 1), DATES.has(field) ? DATE_FORMAT : "@");
    });
  }
  template.actions.forEach(({ action }, index) => {
    const cell = sheet.getCell(FIRST_ROW + index, 1);
    writeReadOnly(cell, action.ref, "strong");
    cell.protection = { locked: true };
  });
  TEMPLATE_COLUMNS.forEach(({ field }, index) => {
    sheet.getColumn(index + 1).width = WIDTHS[field];
  });
  sheet.getRow(HEADING_ROW).height = 48;
  addRules(sheet, template);
  setUpSheet(sheet, HEADING_ROW);
  await sheet.protect("", {
    formatCells: true,
    formatColumns: true,
    formatRows: true,
    insertRows: true,
  });
}
