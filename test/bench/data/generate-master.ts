import { fieldsInConflict } from "../../../src/merge/standings/count-values.ts";
import { mergeReturns } from "../../../src/merge/merge-returns.ts";
import { mergeStandings } from "../../../src/merge/standings/merge-standings.ts";
import { valueReader } from "../../../src/merge/standings/read-value.ts";
import { recordConflicts } from "../../../src/merge/record/record-conflicts.ts";
import type { LedgerLine } from "../../../src/plan/master/progress-log.ts";
import type { Master } from "../../../src/plan/master/master.ts";
import type { Reply } from "../../../src/plan/master/replies.ts";
import { newMaster } from "../../../src/plan/master/new-master.ts";
import type { Plan, Round } from "../../../src/plan/plan.ts";
import { generateLedger, type History } from "./generate-ledger.ts";

function repliesOf(plan: Plan, { date }: Round, ledger: readonly LedgerLine[]): Reply[] {
  const lines = new Map(ledger.map((line) => [`${line.round} ${line.partner ?? ""}`, line]));
  return plan.partners.map(({ id }) => {
    const line = lines.get(`${date} ${id}`);
    return {
      round: date,
      partner: id,
      role: "A status on its actions",
      isAsked: true,
      state: line ? "Received on time" : "Not received",
      firstReceived: line?.received ?? "",
      accepted: line?.received ?? "",
      versions: line ? 1 : 0,
      errors: 0,
      queries: 0,
      actions: line?.ref ?? "",
      files: line?.file ?? "",
      sent: line ? [{ ...line, errors: 0, queries: 0, isNil: false }] : [],
      changes: "",
    };
  });
}

/** A master that a merge has nothing to add to: anything else would time the wrong thing. */
function expectSettled(master: Master, round: Round): void {
  const { changes, opened, settled } = mergeReturns(master, null, [], round);
  if (changes.length + opened.length + settled.length > 0) {
    throw new Error(
      `The generated master is not as a merge leaves it: ${JSON.stringify(changes[0])}`,
    );
  }
}

/** A plan's master after some rounds, as the merges of those rounds leave it. */
export function generateMaster(plan: Plan, history: History): Master {
  const ledger = generateLedger(plan, history);
  const empty = newMaster(plan);
  const { standings, open, asked } = mergeStandings(empty, ledger, valueReader(plan));
  const conflicting = fieldsInConflict(open);
  const past = plan.rounds.slice(0, history.rounds);
  const master: Master = {
    ...empty,
    ledger: ledger.map((line) =>
      conflicting.has(line.id) ? { ...line, state: "In conflict" as const } : line,
    ),
    standings,
    conflicts: recordConflicts([], open, asked, plan, null).conflicts,
    replies: past.flatMap((round) => repliesOf(plan, round, ledger)),
  };
  const last = past.at(-1);
  if (last) expectSettled(master, last);
  return master;
}
