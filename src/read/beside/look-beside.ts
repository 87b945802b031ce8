import { cellAt, isBlank } from "../../workbook/lookup.ts";
import type { DateSystem, Sheet } from "../../workbook/workbook.ts";
import { cellText } from "../cells/cell-text.ts";
import type { ReturnRow } from "../return.ts";
import type { SeenBeside } from "./seen-beside.ts";

/** Notes, comments and shapes with words on a sheet, as far as they were read. */
export function notesOn({ name, looks }: Sheet): SeenBeside[] {
  const notes = (looks?.notes ?? []).map(({ address, kind, text }) => ({ kind, address, text }));
  const shapes = (looks?.shapes ?? []).map(({ address, text }) => ({
    kind: "text box" as const,
    address,
    text,
  }));
  return [...notes, ...shapes]
    .filter(({ text }) => text.trim() !== "")
    .map((one) => ({ ...one, sheet: name }));
}

/** Cells of a sheet whose words are struck through, all of them or a part. */
export function struckOn(sheet: Sheet, system: DateSystem): SeenBeside[] {
  return (sheet.looks?.cells ?? []).flatMap(({ address, struck }): SeenBeside[] => {
    const cell = struck && cellAt(sheet, address);
    if (!cell || isBlank(cell.value)) return [];
    const kind = struck === "all" ? "struck through" : "partly struck through";
    return [{ kind, sheet: sheet.name, address, text: cellText(cell, system) }];
  });
}

/** The answers of rows that are hidden or filtered out. */
export function hiddenAnswers(rows: readonly ReturnRow[], sheets: readonly Sheet[]): SeenBeside[] {
  const hidden = new Map(
    sheets.map(({ name, rows: all }) => [
      name,
      new Set(all.filter((row) => row.hidden).map(({ index }) => index)),
    ]),
  );
  return rows.flatMap((row) => {
    if (hidden.get(row.sheet)?.has(row.row) !== true) return [];
    const { reference, ...answers } = row.answers;
    const first = answers["action-taken"] ?? answers.status ?? Object.values(answers)[0];
    const source = (first ?? reference)?.sources[0];
    if (!source) return [];
    const text = (first ?? reference)?.text ?? "";
    return [{ kind: "hidden" as const, sheet: row.sheet, address: source.address, text }];
  });
}
