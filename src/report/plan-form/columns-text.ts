import { FIELD_MEANINGS } from "../../read/form/field.ts";
import type { FormTable } from "../../read/form/form-reading.ts";
import { count } from "../../text/count.ts";
import { listWords } from "../../text/list-words.ts";
import { shorten } from "../../text/shorten.ts";
import { columnLetters } from "../../workbook/address.ts";

const LONGEST_HEADING = 34;
const HEADINGS = ["Column", "Heading", "Read as", "Why"] as const;

function cellsOf({ left, text, field, sure, why }: FormTable["columns"][number]): string[] {
  const meaning = field === "other" ? "kept under its own heading" : FIELD_MEANINGS[field];
  return [
    columnLetters(left),
    shorten(text, LONGEST_HEADING) || "(no heading)",
    sure ? meaning : `${meaning} (asked below)`,
    why,
  ];
}

/** Rows of texts as columns that stand below one another; the last one is as long as it is. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, at) =>
    rows.reduce((most, row) => Math.max(most, (row[at] ?? "").length), 0),
  );
  return rows.map((row) =>
    row
      .map((text, at) => (at === row.length - 1 ? text : text.padEnd((widths[at] ?? 0) + 2)))
      .join("")
      .trimEnd(),
  );
}

function tableText(table: FormTable): string {
  const { sheet, headingRows, columns, rows } = table;
  const where = listWords(headingRows.map((row) => String(row + 1)));
  const lines = aligned([HEADINGS, ...columns.map(cellsOf)]);
  return [
    `Sheet ${sheet}: headings in row ${where}, ${count(rows, "row")} below`,
    ...lines.map((line) => `  ${line}`),
  ].join("\n");
}

/** What each column of a form was taken for and why, a table for each of its tables. */
export function columnsText(tables: readonly FormTable[]): string {
  return tables.map(tableText).join("\n\n");
}
