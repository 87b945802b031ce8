import type { ConditionalFormattingRule, Worksheet } from "exceljs";
import { choiceMessage, listFormula } from "../../../src/workbook/list-rule.ts";
import { columnLetters } from "../../../src/workbook/address.ts";
import type { NewColumn, WordColour } from "../../../src/workbook/new-table.ts";
import { addRule, listRule } from "../sheet/input-rules.ts";

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

function wordRule({ word, fill, text }: WordColour, priority: number): ConditionalFormattingRule {
  return {
    type: "cellIs",
    operator: "equal",
    formulae: [`"${word}"`],
    priority,
    style: {
      fill: { type: "pattern", pattern: "solid", bgColor: { argb: `FF${fill}` } },
      font: { color: { argb: `FF${text}` }, bold: true },
    },
  };
}

/** Colours the words of a column that are a rating or call for a person; the word always stays. */
export function colourWords(
  sheet: Worksheet,
  { colours = [] }: NewColumn,
  range: ColumnRange,
): void {
  const rules = colours.map((colour, index) => wordRule(colour, index + 1));
  if (rules.length > 0) sheet.addConditionalFormatting({ ref: rangeOf(range), rules });
}

/** Puts the drop-down list on a column of choices, where Excel can hold its entries in one rule. */
export function offerChoices(
  sheet: Worksheet,
  { heading, choices = [] }: NewColumn,
  range: ColumnRange,
): void {
  const list = listFormula(choices);
  if (list === undefined) return;
  addRule(sheet, rangeOf(range), listRule(list, choiceMessage(heading)));
}
