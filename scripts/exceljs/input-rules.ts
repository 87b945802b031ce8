import type { DataValidation, Worksheet } from "exceljs";
import { LONGEST_CELL_TEXT } from "../../src/workbook/longest-cell-text.ts";
import { longDay } from "../../src/calendar/iso-day.ts";
import { excelDate } from "./write-cell.ts";

/** Excel's limits for the title and the text of an input message. */
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

/** A text of at most so many characters, with an ellipsis where it was cut. */
export function fit(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text;
}

/** What a person reads on entering a cell. */
export interface InputMessage {
  readonly title: string;
  readonly text: string;
}

function withMessage(rule: DataValidation, message: InputMessage): DataValidation {
  return {
    ...rule,
    allowBlank: true,
    showInputMessage: true,
    promptTitle: fit(message.title, LONGEST_TITLE),
    prompt: fit(message.text, LONGEST_MESSAGE),
  };
}

/** Only an entry of the list; `list` is a range such as `Lists!$A$4:$A$9` or quoted entries. */
export function listRule(list: string, message: InputMessage): DataValidation {
  return withMessage(
    {
      type: "list",
      formulae: [list],
      showErrorMessage: true,
      errorStyle: "stop",
      errorTitle: "Choose from the list",
      error: `${fit(message.title, LONGEST_TITLE)} must be one of the entries in the list.`,
    },
    message,
  );
}

/** Only a real date from the first to the last day, both ISO days. */
export function dateRule(first: string, last: string, message: InputMessage): DataValidation {
  const span = `from ${longDay(first)} to ${longDay(last)}`;
  return withMessage(
    {
      type: "date",
      operator: "between",
      formulae: [excelDate(first), excelDate(last)],
      showErrorMessage: true,
      errorStyle: "stop",
      errorTitle: "Enter a date",
      error: `${fit(message.title, LONGEST_TITLE)} must be a real date ${span}, for example ${longDay(first)}.`,
    },
    message,
  );
}

/** Any text that a cell can hold. */
export function textRule(message: InputMessage): DataValidation {
  return withMessage(
    { type: "textLength", operator: "lessThanOrEqual", formulae: [LONGEST_CELL_TEXT] },
    message,
  );
}

/** Only a number or this marker; `cell` is the first cell of the range the rule goes to: `G4`. */
export function numberOrMarkerRule(
  cell: string,
  marker: string,
  message: InputMessage,
): DataValidation {
  return withMessage(
    {
      type: "custom",
      formulae: [`OR(ISNUMBER(${cell}),LOWER(TRIM(${cell}))="${marker}")`],
      showErrorMessage: true,
      errorStyle: "stop",
      errorTitle: "Enter a number",
      error: `${fit(message.title, LONGEST_TITLE)} must be a number, or ${marker} if there is no data.`,
    },
    message,
  );
}

/** The part of a worksheet that exceljs has and its types leave out. */
interface WithRules {
  readonly dataValidations: { add: (range: string, rule: DataValidation) => void };
}

/**
 * Puts one rule on a range such as `F4:F20`. Cell by cell, exceljs joins equal rules wrongly where
 * they run past row 9, so every rule goes to its range as a whole.
 */
export function addRule(sheet: Worksheet, range: string, rule: DataValidation): void {
  (sheet as unknown as WithRules).dataValidations.add(range, rule);
}
