import type { LedgerLine } from "../../plan/master/master.ts";
import type { Action, Plan } from "../../plan/plan.ts";
import type { Verdicts } from "./conflict-decisions.ts";
import { deriveDate, deriveProposal } from "./derive-date.ts";
import { deriveStatus } from "./derive-status.ts";
import { deriveEvidence, deriveKept, deriveUpdate } from "./derive-text.ts";
import { groupBy } from "../../finding/group-by.ts";
import { plannedDays } from "./planned-days.ts";
import type { ValueReader } from "./read-value.ts";
import type { Remark } from "../words/remarks.ts";
import type { DerivedValue } from "./derived-value.ts";
import { sendersOf, type RoundOutcome, type RoundView } from "./round-view.ts";
import type { Difference } from "./settle-candidates.ts";

/** The fields of the Master plan that returns fill. */
export type StandingField =
  "status" | "forecast" | "completed" | "evidence" | "obstacle" | "update";

/** What the ledger says of one action. A field is absent where no return settled it. */
export interface DerivedStanding {
  readonly values: Readonly<Partial<Record<StandingField, DerivedValue>>>;
  readonly updateBy: string;
  readonly flags: readonly Remark[];
}

/** What the ledger says of every action, before hand edits are looked at. */
export interface Derivation {
  readonly standings: ReadonlyMap<string, DerivedStanding>;
  /** Values between which nobody has chosen. */
  readonly open: readonly Difference[];
  /** Ids of the conflicts that mattered, decided ones too. */
  readonly asked: ReadonlySet<string>;
}

const NOTHING: RoundOutcome = { value: null, open: [], flags: [] };

/** A later round's value takes the earlier one's place, and with it what was open about that one. */
function latest<T extends RoundOutcome>(outcomes: readonly T[], none: T): T {
  let result = none;
  for (const next of outcomes) {
    if (!next.value && next.open.length === 0 && next.flags.length === 0) continue;
    result = next.value
      ? next
      : { ...result, open: [...result.open, ...next.open], flags: next.flags };
  }
  return result;
}

function viewsOf(
  lines: readonly LedgerLine[],
  action: Action,
  shared: Omit<RoundView, "action" | "round" | "senders">,
): RoundView[] {
  return [...groupBy(lines, ({ round }) => round)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([round, own]) => ({
      ...shared,
      action,
      round,
      senders: sendersOf(own, action, shared.plan),
    }));
}

function deriveAction(views: readonly RoundView[], action: Action, plan: Plan) {
  const over = (rule: (view: RoundView) => RoundOutcome): RoundOutcome =>
    latest(views.map(rule), NOTHING);
  const planned = plannedDays(action, plan);
  const update = latest(views.map(deriveUpdate), { ...NOTHING, by: "" });
  const fields = {
    status: over(deriveStatus),
    forecast: over((view) => deriveDate(view, "forecast")),
    completed: over((view) => deriveDate(view, "completed")),
    evidence: over((view) => deriveEvidence(view, "evidence")),
    obstacle: over((view) => deriveEvidence(view, "obstacle")),
    update,
    start: over((view) => deriveProposal(view, "start", planned.start)),
    finish: over((view) => deriveProposal(view, "finish", planned.finish)),
    responsible: over((view) => deriveKept(view, "responsible")),
    other: over((view) => deriveKept(view, "other")),
  };
  const { status, forecast, completed, evidence, obstacle } = fields;
  const all = Object.values(fields);
  const standing: DerivedStanding = {
    values: {
      ...(status.value && { status: status.value }),
      ...(forecast.value && { forecast: forecast.value }),
      ...(completed.value && { completed: completed.value }),
      ...(evidence.value && { evidence: evidence.value }),
      ...(obstacle.value && { obstacle: obstacle.value }),
      ...(update.value && { update: update.value }),
    },
    updateBy: update.by,
    flags: all.flatMap(({ flags }) => flags),
  };
  return { standing, open: all.flatMap(({ open }) => open) };
}

/**
 * What the ledger says of every action, with these decisions: a pure reading of its placed lines, so
 * neither their order nor the merges that brought them matter. Domain reference 2.5 E7 to E10, 3.3.
 */
export function deriveStandings(
  ledger: readonly LedgerLine[],
  plan: Plan,
  verdicts: Verdicts,
  reader: ValueReader,
): Derivation {
  const byRef = groupBy(ledger, ({ ref }) => ref ?? "");
  const asked = new Set<string>();
  const standings = new Map<string, DerivedStanding>();
  const open: Difference[] = [];
  for (const action of plan.actions) {
    const lines = byRef.get(action.ref);
    if (!lines) continue;
    const views = viewsOf(lines, action, { plan, verdicts, asked, reader });
    const derived = deriveAction(views, action, plan);
    standings.set(action.ref, derived.standing);
    open.push(...derived.open);
  }
  return { standings, open, asked };
}
