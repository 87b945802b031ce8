import type { Area } from "../../../src/workbook/address.ts";
import type { HostSheet } from "./host-sheet.ts";
import { span } from "./lines.ts";

function headingText(sheet: HostSheet, row: number, column: number): string {
  const value = sheet.grid.at(row, column)?.value ?? "";
  return typeof value === "object" ? value.error : String(value);
}

/** The headings in the first row of a table. */
export function readHeadings(sheet: HostSheet, area: Area): string[] {
  return span(area.left, area.right).map((column) => headingText(sheet, area.top, column));
}

/** Makes the first row of an area headings as Excel does: texts, none empty, none twice. */
export function writeHeadings(sheet: HostSheet, area: Area): void {
  const taken = new Set<string>();
  for (const [index, text] of readHeadings(sheet, area).entries()) {
    const heading = freeHeading(text, index, taken);
    taken.add(heading.toLowerCase());
    const column = area.left + index;
    const style = sheet.grid.styleAt(area.top, column);
    sheet.grid.put(area.top, column, { value: heading, style });
  }
}

function freeHeading(text: string, index: number, taken: ReadonlySet<string>): string {
  const wanted = text === "" ? `Column${index + 1}` : text;
  if (!taken.has(wanted.toLowerCase())) return wanted;
  let number = 2;
  while (taken.has(`${wanted}${number}`.toLowerCase())) number += 1;
  return `${wanted}${number}`;
}
