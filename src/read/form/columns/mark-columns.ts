import { isDateText } from "../cells/date-cues.ts";
import type { ColumnProfile } from "../cells/column-profile.ts";
import type { Field } from "../field.ts";
import type { HeadingEvidence } from "../headings/judge-heading.ts";

/** A column that may hold nothing but marks. */
export interface MarkedColumn {
  readonly own: string;
  /** How what stands above the column and its neighbours is judged; empty where nothing does. */
  readonly groupHeading: HeadingEvidence;
  readonly heading: HeadingEvidence;
  readonly cells: ColumnProfile;
}

const MARKS = 0.9;
/** A heading that names a field of its own is no body's name: "Complete? Y/N". */
const NAMES_FIELD = 0.75;
const NAMES_A_GROUP: readonly Field[] = ["lead", "supporting", "responsible", "partner"];

function onlyMarks({ cells, heading }: MarkedColumn): boolean {
  const own = [...heading].filter(([field]) => !NAMES_A_GROUP.includes(field) && field !== "other");
  return cells.filled > 0 && cells.mark >= MARKS && own.every(([, value]) => value < NAMES_FIELD);
}

/** What columns of marks stand for: for each column a field, or null where it is no such column. */
export function readMarkColumns(columns: readonly MarkedColumn[]): (Field | null)[] {
  const marked = columns.map((column) => onlyMarks(column) && column.own.trim() !== "");
  if (marked.filter(Boolean).length < 2) return columns.map(() => null);
  const isTaken = (field: Field): boolean =>
    columns.some(({ heading }, at) => marked[at] !== true && (heading.get(field) ?? 0) >= 0.6);
  return columns.map(({ own, groupHeading }, at): Field | null => {
    if (marked[at] !== true) return null;
    if (isDateText(own) || /^(?:q[1-4]|year \d|\d{4}|short|medium|long)\b/iu.test(own.trim()))
      return isTaken("due") ? null : "due";
    // Words in a body's own name say nothing of its part: what stands above all of them does.
    const supports = (groupHeading.get("supporting") ?? 0) > (groupHeading.get("lead") ?? 0);
    return supports || isTaken("lead") ? "supporting" : "lead";
  });
}
