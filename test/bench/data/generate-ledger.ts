import { createHash } from "node:crypto";
import { sortLedger } from "../../../src/merge/lines/sort-ledger.ts";
import type { LedgerLine, LedgerValues } from "../../../src/plan/master/progress-log.ts";
import type { Action, Partner, Plan, Round } from "../../../src/plan/plan.ts";
import { numbersFrom, sentence, type NextNumber } from "./words.ts";

/** What partners have sent before: so many lines in each of the plan's first rounds. */
export interface History {
  readonly rounds: number;
  readonly linesPerRound: number;
}

/** One update in so many holds words that screening asks about. */
const FLAGGED = 40;
/** In one action of so many, a contributor's status is far from the lead's. */
const DISPUTED = 20;

/** Who writes of what in a round: the lead, the contributors, then everybody else in turn. */
interface Update {
  readonly action: Action;
  readonly actionIndex: number;
  readonly partner: Partner;
  readonly isLead: boolean;
  readonly round: Round;
}

function updateOf(plan: Plan, round: Round, index: number): Update | undefined {
  const actionIndex = index % plan.actions.length;
  const turn = Math.floor(index / plan.actions.length);
  const action = plan.actions[actionIndex];
  const partner = plan.partners[(actionIndex + turn) % plan.partners.length];
  return action && partner && { action, actionIndex, partner, isLead: turn === 0, round };
}

function valuesOf(update: Update, { statuses }: Plan, next: NextNumber): LedgerValues {
  const { actionIndex, isLead } = update;
  const flag = next(FLAGGED) === 0 ? ` Ring 0121 496 0${100 + next(900)}.` : "";
  const isDisputed = !isLead && actionIndex % DISPUTED === 0;
  const status = statuses[(actionIndex + (isDisputed ? 3 : 0)) % statuses.length];
  const isDone = status?.id === "complete";
  return {
    actionTaken: `${sentence(next, 12 + next(30))}.${flag}`,
    responsible: sentence(next, 2),
    start: "",
    finish: "",
    status: status?.name ?? "",
    forecast: isLead && !isDone ? "28 February 2019" : "",
    completed: isLead && isDone ? "30 September 2018" : "",
    evidence: isLead ? sentence(next, 5) : "",
    obstacle: status?.id === "blocked" ? sentence(next, 8) : "",
    percent: "",
    other: "",
  };
}

function cellsOf(row: number): string {
  const headings = ["Action taken", "Responsible", "Status", "Forecast finish", "Evidence"];
  return headings
    .map((heading, at) => `${heading} ${String.fromCharCode(66 + at)}${row}`)
    .join("; ");
}

/** The hour of receipt is the sender's, so that each round brings its returns one after the other. */
function arrivalOf({ partner, round }: Update, place: number) {
  const file = `${partner.shortName} ${round.date}.xlsx`;
  const sha256 = createHash("sha256").update(file).digest("hex");
  const minute = String(place % 60).padStart(2, "0");
  const hour = String(Math.floor(place / 60) % 24).padStart(2, "0");
  return { file, sha256, received: `${round.returnsDue}T${hour}:${minute}:00` };
}

/** The lines of one round; those of one partner are rows of one file. */
function roundOf(plan: Plan, round: Round, count: number, next: NextNumber): LedgerLine[] {
  const places = new Map(plan.partners.map(({ id }, index) => [id, index]));
  const rows = new Map<string, number>();
  return Array.from({ length: count }, (_, index) => updateOf(plan, round, index)).flatMap(
    (update) => {
      if (!update) return [];
      const { action, partner } = update;
      const row = rows.get(partner.id) ?? 12;
      rows.set(partner.id, row + 1);
      const arrival = arrivalOf(update, places.get(partner.id) ?? 0);
      return {
        id: `${arrival.sha256.slice(0, 8)} Updates ${row}`,
        round: round.date,
        ref: action.ref,
        refWritten: action.ref,
        partner: partner.id,
        partnerWritten: partner.shortName,
        version: 1,
        state: "Merged" as const,
        values: valuesOf(update, plan, next),
        ...arrival,
        sheet: "Updates",
        cells: cellsOf(row),
      };
    },
  );
}

/** The ledger after some rounds of a plan, in its order; the same one each time. */
export function generateLedger(plan: Plan, { rounds, linesPerRound }: History): LedgerLine[] {
  const next = numbersFrom(plan.actions.length);
  const past = plan.rounds.slice(0, rounds);
  return sortLedger(past.flatMap((round) => roundOf(plan, round, linesPerRound, next)));
}
