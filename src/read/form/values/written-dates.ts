import type { IsoDay } from "../../../calendar/iso-day.ts";
import { parseTimescale } from "../../../calendar/parse-timescale.ts";
import type { DateSystem } from "../../../workbook/workbook.ts";
import type { Field } from "../field.ts";
import type { DraftAction } from "../facts/draft-action.ts";
import { dateText } from "./held-values.ts";

const DATES: readonly Field[] = ["start", "due", "original-due", "forecast"];
/** Plan years cannot be dated before the plan's own years are known; `Jun-25` is of this century. */
const NO_PLAN = { planStart: "2000-04-01", planYears: 100 } as const;

/** The dates of all actions as written, and the days that they name by themselves, without a plan's years. */
export function writtenDates(
  drafts: readonly DraftAction[],
  system: DateSystem,
): { readonly timescales: readonly string[]; readonly days: readonly IsoDay[] } {
  const held = drafts.flatMap(({ cells }) => DATES.flatMap((field) => cells.get(field) ?? []));
  const timescales = held.map(({ cell, column }) =>
    column.isMark ? column.own : dateText(cell, system),
  );
  const days = [...new Set(timescales)].flatMap((text) => {
    const { start, end, precision } = parseTimescale(text, NO_PLAN);
    return precision.startsWith("plan_year")
      ? []
      : [start ?? end, end].filter((day) => day !== null);
  });
  return { timescales, days };
}
