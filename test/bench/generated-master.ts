import {
  RATINGS,
  type ActionStanding,
  type LedgerLine,
  type Master,
  type Reply,
} from "../../src/plan/master/master.ts";
import { newMaster } from "../../src/plan/master/new-master.ts";
import type { Action, Plan } from "../../src/plan/plan.ts";
import { sampleLine, sampleMaster } from "../support/sample-master.ts";
import { numbersFrom, sentence, type NextNumber } from "./generated-words.ts";

/** Who wrote of each action in the last round, beside one line of the round before. */
const STAKEHOLDERS = 3;
/** One update in so many holds words that screening asks about. */
const FLAGGED = 40;

function lineOf(id: string, { ref }: Action, text: string, given: Partial<LedgerLine>): LedgerLine {
  const line = sampleLine(id, { ref, refWritten: ref, ...given });
  return { ...line, values: { ...line.values, actionTaken: text, obstacle: "", other: "" } };
}

function linesOf(plan: Plan, action: Action, index: number, next: NextNumber): LedgerLine[] {
  const [first, last] = plan.rounds;
  return Array.from({ length: STAKEHOLDERS + 1 }, (_, at) => {
    const partner = plan.partners[(index + at) % plan.partners.length];
    const flag = next(FLAGGED) === 0 ? ` Ring 0121 496 0${100 + next(900)}.` : "";
    return lineOf(`${action.ref} ${at}`, action, `${sentence(next, 12 + next(30))}.${flag}`, {
      round: (at === 0 ? first : last)?.date ?? plan.start,
      partner: partner?.id ?? null,
      partnerWritten: partner?.name ?? "",
    });
  });
}

function standingOf(plan: Plan, { ref }: Action, next: NextNumber): ActionStanding {
  const status = plan.statuses[next(plan.statuses.length)];
  const isDone = status?.id === "complete";
  return {
    ref,
    status: status?.name ?? "",
    forecast: isDone ? null : "2019-02-28",
    completed: isDone ? "2018-10-30" : null,
    evidence: sentence(next, 5),
    obstacle: status?.id === "blocked" ? sentence(next, 8) : "",
    update: sentence(next, 20),
    updateRound: "2018-11-14",
    updateBy: "P0",
    flags: "",
    ownMarks: [],
  };
}

function repliesOf({ rounds, partners }: Plan): Reply[] {
  const [sample] = sampleMaster().replies;
  if (!sample) return [];
  return rounds.flatMap(({ date }) =>
    partners.map(({ id }) => ({ ...sample, round: date, partner: id })),
  );
}

/** A master of a plan after two rounds: four updates for each action, ratings, conflicts and replies. */
export function generateMaster(plan: Plan): Master {
  const next = numbersFrom(plan.actions.length);
  const { actions } = plan;
  const [conflict] = sampleMaster().conflicts;
  const some = actions.filter((_, index) => index % 20 === 0);
  return {
    ...newMaster(plan),
    ledger: actions.flatMap((action, index) => linesOf(plan, action, index, next)),
    standings: actions.map((action) => standingOf(plan, action, next)),
    ratings: actions.map(({ ref }) => ({
      ref,
      rating: RATINGS[next(RATINGS.length)] ?? null,
      ratedOn: "2018-10-16",
      previous: null,
    })),
    conflicts: conflict ? some.map(({ ref }) => ({ ...conflict, id: `${ref} status`, ref })) : [],
    replies: repliesOf(plan),
  };
}
