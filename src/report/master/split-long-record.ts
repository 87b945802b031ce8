import { continuedId } from "../../plan/master/continued-line.ts";
import type { PROGRESS_LOG } from "../../plan/master/progress-log.ts";
import type { RecordOf } from "../../plan/table/define-table.ts";
import { LONGEST_CELL_TEXT } from "../../workbook/longest-cell-text.ts";

type LedgerRecord = RecordOf<typeof PROGRESS_LOG>;

/** Parts that a cell can hold, none of which begins with the second half of a character. */
function partsOf(text: string): string[] {
  const parts: string[] = [];
  for (let from = 0; from < text.length;) {
    let to = Math.min(text.length, from + LONGEST_CELL_TEXT);
    if (to < text.length && /[\uDC00-\uDFFF]/u.test(text.charAt(to))) to--;
    parts.push(text.slice(from, to));
    from = to;
  }
  return parts;
}

/**
 * A line of the Progress log as rows: one, or, where a text is longer than a cell holds, more that
 * carry it on. Nothing that a partner wrote is cut.
 */
export function splitLongRecord(record: LedgerRecord, id: string): LedgerRecord[] {
  const long = Object.entries(record).flatMap(([key, value]) =>
    typeof value === "string" && value.length > LONGEST_CELL_TEXT
      ? [[key, partsOf(value)] as const]
      : [],
  );
  const most = Math.max(1, ...long.map(([, parts]) => parts.length));
  const { round = null, version = null, state = null } = record;
  return Array.from({ length: most }, (_, at) => {
    const texts = Object.fromEntries(long.map(([key, parts]) => [key, parts[at] ?? ""]));
    if (at === 0) return { ...record, ...texts };
    return { id: continuedId(id, at + 1), round, version, state, ...texts };
  });
}
