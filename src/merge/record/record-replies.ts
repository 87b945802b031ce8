import type { LogLine } from "../../plan/master/log-line.ts";
import type { LedgerLine } from "../../plan/master/progress-log.ts";
import type { Reply, ReplyState } from "../../plan/master/replies.ts";
import type { SentFile } from "../../plan/master/sent-files.ts";
import type { Plan, Round } from "../../plan/plan.ts";
import type { KpiLogLine } from "../../plan/register/kpi-log.ts";
import { updateComparison } from "./compare-updates.ts";
import { describeSentFiles } from "./describe-sent-files.ts";
import { NOTHING_OWED } from "../lines/expected-partners.ts";
import { FIGURE_COMPARISON } from "../kpi/compare-figures.ts";
import type { FilesByPartner } from "./list-reply-files.ts";
import { groupBy } from "../../finding/group-by.ts";
import type { ValueReader } from "../standings/read-value.ts";
import { compareVersions, describeVersionChanges } from "../lines/version-changes.ts";

/** On time or late goes by the first version, even one with errors; both moments are recorded. */
function stateOf(files: readonly SentFile[], round: Round): ReplyState {
  const [first] = files;
  const newest = files.at(-1);
  if (!first || !newest) return "Not received";
  if (newest.errors > 0) return "Received with errors";
  if (newest.isNil) return "Nil return";
  return first.received.slice(0, 10) > round.returnsDue ? "Received late" : "Received on time";
}

function actionsOf(lines: readonly LedgerLine[], plan: Plan): string {
  const refs = new Set(lines.map(({ ref }) => ref));
  const placed = plan.actions.filter(({ ref }) => refs.has(ref)).map(({ ref }) => ref);
  const waiting = lines.filter(({ state }) => state === "To place").length;
  return [...placed, ...(waiting > 0 ? [`${waiting} to place`] : [])].join(", ");
}

/** What one partner sent in a round, in every log. */
interface SentLines {
  readonly updates: readonly LedgerLine[];
  readonly kpis: readonly KpiLogLine[];
}

function replyOf(
  partner: string,
  role: string | undefined,
  files: readonly SentFile[],
  { updates, kpis }: SentLines,
  [round, plan, reader]: readonly [Round, Plan, ValueReader],
): Reply {
  const changesIn = (newest: number): string[] => [
    ...compareVersions(updates, newest, updateComparison(reader)),
    ...compareVersions(
      kpis.filter(({ value }) => value.trim() !== ""),
      newest,
      FIGURE_COMPARISON,
    ),
  ];
  const newest = files.at(-1);
  return {
    round: round.date,
    partner,
    role: role ?? NOTHING_OWED,
    isAsked: role !== undefined,
    state: stateOf(files, round),
    firstReceived: files[0]?.received ?? "",
    accepted: files.find(({ errors }) => errors === 0)?.received ?? "",
    versions: files.length,
    errors: newest?.errors ?? 0,
    queries: newest?.queries ?? 0,
    actions: actionsOf(updates, plan),
    files: describeSentFiles(files),
    sent: files,
    changes: describeVersionChanges(files, changesIn),
  };
}

/** The lines of one round by the partner who sent them; those of nobody known are left out. */
function linesByPartner<Line extends LogLine>(
  log: readonly Line[],
  round: Round,
): Map<string | null, Line[]> {
  const sent = log.filter((line) => line.round === round.date && line.partner !== null);
  return groupBy(sent, ({ partner }) => partner);
}

/**
 * The replies of the open round, written anew from what arrived, behind those of the other rounds as
 * they are: every partner that owes something, in the words of `roles`, and every other one that sent
 * something.
 */
export function recordReplies(
  stored: readonly Reply[],
  files: FilesByPartner,
  {
    ledger,
    kpiLog,
  }: { readonly ledger: readonly LedgerLine[]; readonly kpiLog: readonly KpiLogLine[] },
  round: Round,
  [plan, reader, roles]: readonly [Plan, ValueReader, ReadonlyMap<string, string>],
): Reply[] {
  const known = stored.filter((reply) => reply.round === round.date);
  const order = plan.partners.map(({ id }) => id);
  const partners = [
    ...new Set([
      ...order,
      ...[...files.keys()].sort(),
      ...known.map(({ partner }) => partner).sort(),
    ]),
  ].filter((id) => roles.has(id) || files.has(id) || known.some(({ partner }) => partner === id));
  const updates = linesByPartner(ledger, round);
  const kpis = linesByPartner(kpiLog, round);
  const replies = partners.map((partner) =>
    replyOf(
      partner,
      roles.get(partner),
      files.get(partner) ?? [],
      { updates: updates.get(partner) ?? [], kpis: kpis.get(partner) ?? [] },
      [round, plan, reader],
    ),
  );
  const others = stored.filter((reply) => reply.round !== round.date);
  return [...others, ...replies].sort((a, b) =>
    a.round < b.round ? -1 : a.round > b.round ? 1 : 0,
  );
}

/** How many of those who owe a return have sent one: a nil return counts, an unasked one does not. */
export function countReplies(
  replies: readonly Reply[],
  round: Round,
): { readonly expected: number; readonly replied: number } {
  const owed = replies.filter((reply) => reply.round === round.date && reply.isAsked);
  return {
    expected: owed.length,
    replied: owed.filter(({ state }) => state !== "Not received").length,
  };
}
