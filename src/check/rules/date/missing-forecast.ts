import { type IsoDay, longDay } from "../../../calendar/iso-day.ts";
import { timescaleOf } from "../../../plan/action-timescale.ts";
import type { Plan } from "../../../plan/plan.ts";
import { leadIdsOf } from "../../../plan/read-partner.ts";
import { type AnsweredRow, hasColumn, textOf } from "../../answered-row.ts";
import { lastDayOf, warns } from "../../date-rule.ts";
import { FIELD_WORDS } from "../../field-words.ts";
import { rowRule } from "../../row-rule.ts";

const SETTLED = new Set(["complete", "withdrawn"]);

interface Passed {
  readonly day: IsoDay;
  readonly label: string;
}

/** The partner's own finish date, else the plan's due date in its latest reading. */
function dateOwed({ row, action }: AnsweredRow, plan: Plan): Passed | null {
  const given = row.dates.finish;
  const finish = given && !warns(given, "outside_plan") ? lastDayOf(given) : null;
  if (finish !== null) return { day: finish, label: FIELD_WORDS.finish };
  if (!action) return null;
  const due = timescaleOf(action, plan);
  if (due.end === null || due.kind === "recurring" || due.kind === "ongoing") return null;
  return { day: due.altEnd && due.altEnd > due.end ? due.altEnd : due.end, label: "Due date" };
}

function owesForecast(answered: AnsweredRow, plan: Plan): boolean {
  const { row, action, by, hasUpdate } = answered;
  if (!hasUpdate || !hasColumn(answered, "forecast") || textOf(row, "forecast") !== "")
    return false;
  if (row.status.kind === "known" && SETTLED.has(row.status.id)) return false;
  const leads = action ? leadIdsOf(action, plan.partners) : [];
  return by === null || leads.length === 0 || leads.includes(by);
}

/** A late action without the day on which it is expected to be done. */
export const missingForecast = rowRule({
  code: "missing-forecast",
  severity: "error",
  title: "The action is late and no forecast finish is given",
  source: "Rating rules AR06 to AR09",
  field: "forecast",
  say: (answered, { plan, round }) => {
    const owed = round && owesForecast(answered, plan) ? dateOwed(answered, plan) : null;
    if (!round || !owed || owed.day >= round.date) return null;
    return {
      found: "no forecast finish",
      wanted: "the date you expect the action to be finished",
      message: `${owed.label} ${longDay(owed.day)} has passed. Enter the date you expect the action to be finished`,
      fix: 'Enter the date under "Forecast finish"',
    };
  },
});
