import { type Area, areaToA1 } from "../../../workbook/address.ts";
import { choiceMessage, listError, listFormula } from "../../../workbook/list-rule.ts";
import type { NewColumn } from "../../../workbook/new-table.ts";
import type { EditedStyles } from "./edited-styles.ts";
import { escapeAttribute, escapeText } from "../xml/xml-attributes.ts";

/** A column's cells, and how the sheet's elements are written: `x:`, or empty. */
export interface ColumnPlace {
  readonly area: Area;
  readonly prefix: string;
}

/** The drop-down list of a column as a `dataValidation`; empty where it has none. */
export function choicesXml(
  { heading, choices = [] }: NewColumn,
  { area, prefix: p }: ColumnPlace,
): string {
  const list = listFormula(choices);
  if (list === undefined) return "";
  const prompt = choiceMessage(heading);
  const error = listError(heading);
  const attributes = [
    'type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1"',
    `errorTitle="${escapeAttribute(error.title)}" error="${escapeAttribute(error.text)}"`,
    `promptTitle="${escapeAttribute(prompt.title)}" prompt="${escapeAttribute(prompt.text)}"`,
    `sqref="${areaToA1(area)}"`,
  ];
  const formula = `<${p}formula1>${escapeText(list)}</${p}formula1>`;
  return `<${p}dataValidation ${attributes.join(" ")}>${formula}</${p}dataValidation>`;
}

/**
 * The colours of a column's words as a `conditionalFormatting`, the first rule with the priority
 * `first`; empty where it has none.
 */
export function coloursXml(
  { colours = [] }: NewColumn,
  { area, prefix: p }: ColumnPlace,
  first: number,
  styles: () => EditedStyles,
): string {
  if (colours.length === 0) return "";
  const rules = colours.map(({ word, fill, text }, index) => {
    const look = styles().markedLook(fill, text);
    const quoted = `"${word.replaceAll('"', '""')}"`;
    const attributes = `type="cellIs" dxfId="${look}" priority="${first + index}" operator="equal"`;
    return `<${p}cfRule ${attributes}><${p}formula>${escapeText(quoted)}</${p}formula></${p}cfRule>`;
  });
  const name = `${p}conditionalFormatting`;
  return `<${name} sqref="${areaToA1(area)}">${rules.join("")}</${name}>`;
}
