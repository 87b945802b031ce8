import type { Field } from "../field.ts";
import { headingDate } from "../../headings/heading-date.ts";
import type { HeadingEvidence } from "../headings/judge-heading.ts";

/** What is known of a column when its date is looked for. */
export interface DatedColumn {
  readonly text: string;
  readonly heading: HeadingEvidence;
  readonly filled: number;
}

/** Only to put dates in order: any plan would do. */
const ANY_PLAN = { planStart: "2020-04-01", planYears: 10 } as const;
const KINDS: readonly Field[] = ["update", "status"];

/** What puts headings in order of time: a date, else the number of a quarter, a round or an update. */
function orderOf(text: string): string | undefined {
  const date = headingDate(text, ANY_PLAN);
  if (date?.end !== null && date !== undefined) return `2 ${date.end}`;
  const quarter =
    /\b(?:q|qtr|quarter|round|update|review|month|meeting)\s*(\d{1,2})\b(?:\D{0,6}(20\d\d))?/iu.exec(
      text,
    );
  if (!quarter) return undefined;
  const [, number = "", year = "0000"] = quarter;
  return `1 ${year} ${number.padStart(2, "0")}`;
}

/**
 * For each column, 1 where it is the newest filled one of several updates or statuses by the date in its
 * heading, -1 where a newer one is there, 0 where nothing says.
 */
export function recencyOf(columns: readonly DatedColumn[]): number[] {
  const recency = columns.map(() => 0);
  for (const kind of KINDS) {
    const dated = columns.flatMap(({ text, heading, filled }, at) => {
      const order = (heading.get(kind) ?? 0) >= 0.4 ? orderOf(text) : undefined;
      return order === undefined ? [] : [{ at, order, filled }];
    });
    const candidates = dated.some(({ filled }) => filled > 0)
      ? dated.filter(({ filled }) => filled > 0)
      : dated;
    const newest = candidates.reduce<string>(
      (last, { order }) => (order > last ? order : last),
      "",
    );
    if (dated.length < 2) continue;
    for (const { at, order, filled } of dated) {
      recency[at] = order === newest && (filled > 0 || candidates.length === dated.length) ? 1 : -1;
    }
  }
  return recency;
}
