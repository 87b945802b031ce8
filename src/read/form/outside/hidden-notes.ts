import { count } from "../../../text/count.ts";
import { listWords } from "../../../text/list-words.ts";
import { columnLetters } from "../../../workbook/address.ts";
import type { Workbook } from "../../../workbook/workbook.ts";
import type { ReadTable } from "../facts/read-table.ts";

const MOST_NAMED = 20;

function named(words: readonly string[]): string {
  const more = words.length - MOST_NAMED;
  return more > 0
    ? `${words.slice(0, MOST_NAMED).join(", ")} and ${count(more, "more", "more")}`
    : listWords(words);
}

function hiddenRows({ sheet, body }: ReadTable): string[] {
  const rows = body
    .filter(({ row }) => sheet.hiddenRows.has(row))
    .map(({ row }) => String(row + 1));
  const { name } = sheet.sheet;
  if (rows.length === 0) return [];
  return [
    `${rows.length === 1 ? `Row ${named(rows)} of ${name} is` : `Rows ${named(rows)} of ${name} are`} hidden, by hand or by a filter, and read like the others.`,
  ];
}

function hiddenColumns({ sheet, columns }: ReadTable): string[] {
  const hidden = columns
    .filter(({ left }) => sheet.sheet.hiddenColumns.has(left))
    .map(({ left }) => columnLetters(left));
  const { name } = sheet.sheet;
  if (hidden.length === 0) return [];
  return [
    `${hidden.length === 1 ? `Column ${named(hidden)} of ${name} is` : `Columns ${named(hidden)} of ${name} are`} hidden, and read like the others.`,
  ];
}

/** Sentences about what nobody sees and the reading took or left. */
export function hiddenNotes(workbook: Workbook, tables: readonly ReadTable[]): string[] {
  const sheets = workbook.sheets.filter(
    ({ visibility, rows }) => visibility !== "visible" && rows.length > 0,
  );
  const names = sheets.map(({ name }) => name);
  return [
    ...tables.flatMap(hiddenRows),
    ...tables.flatMap(hiddenColumns),
    ...(names.length === 0
      ? []
      : [
          `${names.length === 1 ? `The sheet ${named(names)} is` : `The sheets ${named(names)} are`} hidden and not read.`,
        ]),
  ];
}
