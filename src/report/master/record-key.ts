import type { MasterRecord, MasterTable } from "../../plan/table/define-table.ts";

/** The key of a record, as `keyOf` gives it for the row that shows it, as one text. */
export function recordKey({ key }: MasterTable, record: MasterRecord): string {
  const parts = key.map((name) => {
    const value = record[name] ?? "";
    const text = typeof value === "object" ? value.day : String(value);
    return text.replace(/\r\n?/gu, "\n").trim().toLowerCase();
  });
  return JSON.stringify(parts);
}
