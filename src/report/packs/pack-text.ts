import { headingOf, type KeyOf, type KnownTable } from "../../plan/table/define-table.ts";
import type { Origin, PackCell, PackText } from "../../publish/pack.ts";

/** Words of the tool's own: they are not screened. */
export function ownText(text: string): PackText {
  return { text, origin: null };
}

/** A number as a cell: printed as `text` where that is given, else with thousands parted by commas. */
export function numberCell(number: number, text = number.toLocaleString("en-GB")): PackCell {
  return { text, origin: null, number };
}

/** The place of a value in the master: the table's sheet, what tells its row apart, its column's heading. */
export function originOf<T extends KnownTable>(table: T, row: string, key: KeyOf<T>): Origin {
  return { sheet: table.sheet, row, column: headingOf(table, key) };
}

/** Words that somebody typed, with the place they stand in: they are screened before they are published. */
export function typedText(text: string, origin: Origin): PackText {
  return { text, origin };
}
