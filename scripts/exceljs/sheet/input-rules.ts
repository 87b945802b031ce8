import type { DataValidation, Worksheet } from "exceljs";
import { LONGEST_CELL_TEXT } from "../../../src/workbook/longest-cell-text.ts";
import {
  fit,
  fitMessage,
  LONGEST_TITLE,
  type InputMessage,
} from "../../../src/workbook/input-message.ts";
import { listError } from "../../../src/workbook/list-rule.ts";
import { longDay } from "../../../src/calendar/iso-day.ts";
import { excelDate } from "./write-cell.ts";

function withMessage(rule: DataValidation, message: InputMessage): DataValidation {
  const { title, text } = fitMessage(message);
  return { ...rule, allowBlank: true, showInputMessage: true, promptTitle: title, prompt: text };
}

/** Only an entry of the list; `list` is a range such as `Lists!$A$4:$A$9` or quoted entries. */
export function listRule(list: string, message: InputMessage): DataValidation {
  const error = listError(message.title);
  return withMessage(
    {
      type: "list",
      formulae: [list],
      showErrorMessage: true,
      errorStyle: "stop",
      errorTitle: error.title,
      error: error.text,
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
