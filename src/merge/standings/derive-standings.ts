import type { LedgerLine } from "../../plan/master/progress-log.ts";
import type { Action, Plan } from "../../plan/plan.ts";
import type { Verdicts } from "./conflict-decisions.ts";
import { deriveDate, deriveProposal } from "./derive-date.ts";
import { derivePercent, percentInStatus } from "./derive-percent.ts";
import { deriveStatus } from "./derive-status.ts";
import { deriveEvidence, deriveKept, deriveUpdate } from "./derive-text.ts";
import type { LedgerField } from "../lines/ledger-fields.ts";
import { groupBy } from "../../finding/group-by.ts";
import { plannedDays } from "./planned-days.ts";
import type { ValueReader } from "./read-value.ts";
import type { Remark } from "../words/remarks.ts";
import type { DerivedValue } from "./derived-value.ts";
import {
  type RoundOutcome,
  type RoundView,
  type SenderOrder,
  senderOrders,
  sendersOf,
} from "./round-view.ts";
import type { Difference } from "./settle-candidates.ts";

/** The fields of the Master plan that returns fill. */
export type StandingField =
  "status" | "percent" | "forecast" | "completed" | "evidence" | "obstacle" | "update";

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
  /** Ids of the conflicts that mattered, decided ones too; of overtaken rounds only where they are remembered. */
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

/** One round of an action, whose view is made when a field first asks for it. */
interface ActionRound {
  readonly lines: readonly LedgerLine[];
  readonly view: () => RoundView;
}

/** The rounds of an action, the newest first. */
function roundsOf(
  lines: readonly LedgerLine[],
  order: SenderOrder,
  shared: Omit<RoundView, "round" | "senders">,
): ActionRound[] {
  return [...groupBy(lines, ({ round }) => round)]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([round, own]) => {
      let view: RoundView | undefined;
      const makeView = () => ({ ...shared, round, senders: sendersOf(own, order, shared.plan) });
      return { lines: own, view: () => (view ??= makeView()) };
    });
}

/**
 * What rounds say of a field, the oldest first: from the newest back to the first that gives a value, for
 * what was said before it counts no more; all of them where the whole history is wanted.
 */
function outcomesOf<T extends RoundOutcome>(
  rounds: readonly ActionRound[],
  field: LedgerField,
  rule: (view: RoundView) => T,
  isWhole: boolean,
): T[] {
  const outcomes: T[] = [];
  for (const { lines, view } of rounds) {
    if (!lines.some(({ values }) => values[field].trim() !== "")) continue;
    const outcome = rule(view());
    outcomes.push(outcome);
    if (outcome.value && !isWhole) break;
  }
  return outcomes.reverse();
}

/** What the newer round says, with what is open in either; of one round, the first. */
function newerOf(a: RoundOutcome, b: RoundOutcome): RoundOutcome {
  const isNewer = (b.value?.round ?? "") > (a.value?.round ?? "");
  return { value: isNewer ? b.value : a.value, open: a.open, flags: a.flags };
}

function deriveAction(
  rounds: readonly ActionRound[],
  action: Action,
  plan: Plan,
  isWhole: boolean,
) {
  const over = (field: LedgerField, rule: (view: RoundView) => RoundOutcome): RoundOutcome =>
    latest(outcomesOf(rounds, field, rule, isWhole), NOTHING);
  const planned = plannedDays(action, plan);
  const updates = outcomesOf(rounds, "actionTaken", deriveUpdate, isWhole);
  const update = latest(updates, { ...NOTHING, by: "" });
  const fields = {
    status: over("status", deriveStatus),
    percent: newerOf(over("percent", derivePercent), over("status", percentInStatus)),
    forecast: over("forecast", (view) => deriveDate(view, "forecast")),
    completed: over("completed", (view) => deriveDate(view, "completed")),
    evidence: over("evidence", (view) => deriveEvidence(view, "evidence")),
    obstacle: over("obstacle", (view) => deriveEvidence(view, "obstacle")),
    update,
    start: over("start", (view) => deriveProposal(view, "start", planned.start)),
    finish: over("finish", (view) => deriveProposal(view, "finish", planned.finish)),
    responsible: over("responsible", (view) => deriveKept(view, "responsible")),
    other: over("other", (view) => deriveKept(view, "other")),
  };
  const { status, percent, forecast, completed, evidence, obstacle } = fields;
  const all = Object.values(fields);
  const standing: DerivedStanding = {
    values: {
      ...(status.value && { status: status.value }),
      ...(percent.value && { percent: percent.value }),
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
 * neither their order nor the merges that brought them matter. `remembered` are references of actions whose
 * conflicts of any round must be among those that mattered: for all others, rounds that a later one has
 * overtaken are not looked into. Domain reference 2.5 E7 to E10, 3.3.
 */
export function deriveStandings(
  ledger: readonly LedgerLine[],
  plan: Plan,
  verdicts: Verdicts,
  reader: ValueReader,
  remembered: ReadonlySet<string>,
): Derivation {
  const byRef = groupBy(ledger, ({ ref }) => ref ?? "");
  const orderOf = senderOrders(plan);
  const asked = new Set<string>();
  const standings = new Map<string, DerivedStanding>();
  const open: Difference[] = [];
  for (const action of plan.actions) {
    const lines = byRef.get(action.ref);
    if (!lines) continue;
    const rounds = roundsOf(lines, orderOf(action), { action, plan, verdicts, asked, reader });
    const derived = deriveAction(rounds, action, plan, remembered.has(action.ref));
    standings.set(action.ref, derived.standing);
    open.push(...derived.open);
  }
  return { standings, open, asked };
}
