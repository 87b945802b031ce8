import type { Field } from "../field.ts";
import type { ColumnJudge } from "../headings/column-evidence.ts";
import type { HeadingEvidence } from "../headings/judge-heading.ts";
import type { HeadingColumn } from "../facts/heading-column.ts";

/** What a row would be as a heading. */
export interface HeadingScore {
  /** Sum of what its best columns say, one for each field. */
  readonly score: number;
  /** The fields that it names clearly. */
  readonly fields: ReadonlySet<Field>;
  /** Cells that name a field, as a share of those with words. */
  readonly understood: number;
}

const CLEAR = 0.5;
const UNKNOWN = 0.06;

/** True for a cell that no heading is blamed for: a week, a date, a number over a chart. */
export function isScale(text: string): boolean {
  return (
    !/\p{L}{2}/u.test(text) ||
    /^\W*(?:wk|week|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\p{L}*\W*\d*\W*$/iu.test(
      text.trim(),
    )
  );
}

function bestOf(evidence: HeadingEvidence): readonly [field: Field, value: number] | undefined {
  let best: readonly [Field, number] | undefined;
  for (const entry of evidence) if (entry[1] > (best?.[1] ?? 0)) best = entry;
  return best;
}

/** How well these columns are understood as the heading of a table. */
export function scoreHeading(columns: readonly HeadingColumn[], judge: ColumnJudge): HeadingScore {
  const best = new Map<Field, number>();
  let known = 0;
  let worded = 0;
  for (const column of columns) {
    const found = bestOf(judge(column));
    if (!isScale(column.text)) worded += 1;
    if (!found || found[1] < CLEAR) continue;
    known += 1;
    best.set(found[0], Math.max(best.get(found[0]) ?? 0, found[1]));
  }
  const fields = new Set([...best.keys()].filter((field) => field !== "other"));
  const sum = [...best].reduce((all, [field, value]) => all + (field === "other" ? 0.3 : value), 0);
  return {
    score: sum - UNKNOWN * Math.max(0, worded - known),
    fields,
    understood: worded === 0 ? 0 : known / worded,
  };
}
