import { packTables } from "../../publish/pack-tables.ts";
import type { Pack, PackTable } from "../../publish/pack.ts";
import { csvField, textField } from "./csv-field.ts";

/** A .csv file: its name, and its text with the byte order mark in front. */
export interface CsvFile {
  readonly name: string;
  readonly text: string;
}

/** Excel in the UK takes a file without it for Windows-1252, and spoils every dash and accent. */
const BYTE_ORDER_MARK = "\uFEFF";

function csvText({ columns, rows }: PackTable): string {
  const lines = [
    columns.map(({ heading }) => textField(heading)),
    ...rows.map((row) => row.map(csvField)),
  ];
  return `${BYTE_ORDER_MARK}${lines.map((fields) => `${fields.join(",")}\r\n`).join("")}`;
}

/**
 * One .csv file for each table of a pack, named after the table's id: UTF-8 with a byte order mark,
 * RFC 4180 with CRLF, one heading row, texts in full (domain reference 5.4, the twin beside each table).
 *
 * A text that a spreadsheet program might run as a formula gets an apostrophe in front (`'=1+1`), which
 * Excel and LibreOffice show. That changes the data by one visible character; without it opening the
 * file could run what a partner typed, and a .csv has no other way of saying "this is text". Numbers
 * of number cells stay numbers, negative ones too.
 */
export function packCsvs(pack: Pack): readonly CsvFile[] {
  return packTables(pack).map((table) => ({ name: `${table.id}.csv`, text: csvText(table) }));
}
