import type { ConditionalFormattingRule, Worksheet } from "exceljs";
import type { MasterColumn, MasterTable } from "../../src/plan/master/master-table.ts";
import { RATINGS } from "../../src/plan/master/master.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { choiceMessage, listFormula } from "../../src/workbook/list-rule.ts";
import { columnLetters } from "../../src/workbook/address.ts";
import { addRule, listRule } from "./input-rules.ts";
import { RATING_COLOURS } from "./look.ts";

/** Columns that hold a rating's word. */
const RATING_KEYS = new Set(["rating", "previous", "overrideRating"]);
/** Words that ask for a person, by column: they take the colours of Amber. */
const CALLS: ReadonlyMap<string, readonly string[]> = new Map([
  ["Conflicts.state", ["Open"]],
  ["ToPlace.state", ["Open"]],
  ["Replies.state", ["Not received", "Received with errors"]],
  ["Screening.state", ["Open"]],
  ["MeetingActions.state", ["Open"]],
  ["Datasets.state", ["Never sent"]],
]);

/** The rows and column of one column's data, counted from 1. */
export interface ColumnRange {
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** `F5:F42` */
export function rangeOf({ column, firstRow, lastRow }: ColumnRange): string {
  const letters = columnLetters(column - 1);
  return `${letters}${firstRow}:${letters}${lastRow}`;
}

function wordRule(
  word: string,
  colour: keyof typeof RATING_COLOURS,
  priority: number,
): ConditionalFormattingRule {
  const { fill, text } = RATING_COLOURS[colour];
  return {
    type: "cellIs",
    operator: "equal",
    formulae: [`"${word}"`],
    priority,
    style: {
      fill: { type: "pattern", pattern: "solid", bgColor: { argb: fill } },
      font: { color: { argb: text }, bold: true },
    },
  };
}

/** Colours the words of a column that are a rating or call for a person; the word always stays. */
export function colourWords(
  sheet: Worksheet,
  table: MasterTable,
  column: MasterColumn,
  range: ColumnRange,
): void {
  const calls = CALLS.get(`${table.table}.${column.key}`) ?? [];
  const rules = RATING_KEYS.has(column.key)
    ? RATINGS.map((rating, index) => wordRule(rating, rating, index + 1))
    : calls.map((word, index) => wordRule(word, "Amber", index + 1));
  if (rules.length > 0) sheet.addConditionalFormatting({ ref: rangeOf(range), rules });
}

function entriesOf({ choices }: MasterColumn, plan: Plan): readonly string[] {
  return choices === "statuses" ? plan.statuses.map(({ name }) => name) : (choices ?? []);
}

/** Puts the drop-down list on a column of choices, where Excel can hold its entries in one rule. */
export function offerChoices(
  sheet: Worksheet,
  column: MasterColumn,
  range: ColumnRange,
  plan: Plan,
): void {
  const list = listFormula(entriesOf(column, plan));
  if (list === undefined) return;
  addRule(sheet, rangeOf(range), listRule(list, choiceMessage(column.heading)));
}
