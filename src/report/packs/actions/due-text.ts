import { longDay } from "../../../calendar/iso-day.ts";
import type { Timescale } from "../../../calendar/timescale.ts";
import { timescaleOf } from "../../../plan/action-timescale.ts";
import { MASTER_PLAN } from "../../../plan/master/master-plan.ts";
import type { Action, Plan } from "../../../plan/plan.ts";
import type { PackText } from "../../../publish/pack.ts";
import { dueDates } from "../../../rate/due-dates.ts";
import { originOf, ownText, typedText } from "../pack-text.ts";

/** When one phase is due; null where only its own words can say it. */
function phaseWords(timescale: Timescale): string | null {
  const { end, endLatest, recurring } = dueDates(timescale);
  if (end !== null) {
    const disputed = endLatest !== null && endLatest !== end;
    return disputed ? `${longDay(end)} or ${longDay(endLatest)} (disputed)` : longDay(end);
  }
  if (timescale.kind === "empty") return "No date agreed";
  if (timescale.kind === "tbc") return "Date to be confirmed";
  if (recurring) return timescale.kind === "recurring" ? "Comes round again" : "No end date";
  return null;
}

/** When an action is due, in words for readers: its last day, both days of a dispute, each phase. */
export function dueText(action: Action, plan: Pick<Plan, "start" | "years">): PackText {
  const timescale = timescaleOf(action, plan);
  const { phases } = timescale;
  if (phases.length === 0) {
    const words = phaseWords(timescale);
    if (words !== null) return ownText(words);
    return typedText(action.timescale.trim(), originOf(MASTER_PLAN, action.ref, "timescale"));
  }
  const words = phases.map(
    (phase, index) => `Phase ${index + 1}: ${phaseWords(phase) ?? "no date agreed"}`,
  );
  return ownText(words.join("; "));
}
