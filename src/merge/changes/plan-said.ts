import { timescaleOf } from "../../plan/action-timescale.ts";
import type { Master } from "../../plan/master/master.ts";
import type { RecordedAction } from "../../plan/master/plan-record.ts";
import type { Action, Part } from "../../plan/plan.ts";

/** What the Master plan says of one action: what a hand can change, as a later merge compares it. */
export type SaidOfAction = Omit<
  RecordedAction,
  "firstDue" | "timesMoved" | "formerly" | "removedOn"
>;

const partLine = ({ letter, title }: Part): string => `${letter} ${title}`.trim();

function saidOf(
  action: Action,
  plan: Master["plan"],
): Omit<SaidOfAction, "originalDue" | "status"> {
  const { ref, title, section, lead, contributors, measure, parts, timescale } = action;
  const { kind, end } = timescaleOf(action, plan);
  return {
    ref,
    title,
    section,
    lead,
    contributors,
    measure,
    parts: parts.map(partLine).join("\n"),
    timescale,
    due: kind === "status" || kind === "unparsed" ? null : end,
  };
}

/** What the Master plan says of each action, in the plan's order. */
export function planSaid({ plan, origins, standings }: Master): SaidOfAction[] {
  const originOf = new Map(origins.map((origin) => [origin.ref, origin.originalDue]));
  const statusOf = new Map(standings.map(({ ref, status }) => [ref, status]));
  return plan.actions.map((action) => ({
    ...saidOf(action, plan),
    originalDue: originOf.get(action.ref) ?? null,
    status: statusOf.get(action.ref) ?? "",
  }));
}
