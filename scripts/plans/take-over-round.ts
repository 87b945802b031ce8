import type { IsoDay } from "../../src/calendar/iso-day.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { firstRound, standingColumns } from "../../src/read/plan/first-round.ts";
import { tidySpaces } from "../../src/text/tidy.ts";
import { listWords } from "../../src/text/list-words.ts";
import { UsageError } from "../command.ts";
import { londonTime } from "../files/london-time.ts";
import type { NewMaster } from "../masters/make-master.ts";
import type { PlanFile } from "./read-plan-file.ts";

/** Headings under which a plan says how its actions stand; empty where it says nothing of it. */
export function headingsOfRound({ reading }: PlanFile): string {
  const columns = reading ? standingColumns(reading.form) : [];
  return listWords([...new Set(columns.map(({ text }) => `"${tidySpaces(text)}"`))]);
}

function withRound(plan: Plan, date: IsoDay): Plan {
  return plan.rounds.some((round) => round.date === date)
    ? plan
    : { ...plan, rounds: [{ date, returnsDue: date }, ...plan.rounds] };
}

/**
 * The master of a plan that is taken over with what it says of its actions, as the round of a day; the file
 * is the source of every value. Throws a UsageError where the plan says nothing of how its actions stand.
 */
export function takeOverRound(file: PlanFile, day: IsoDay): NewMaster {
  const { reading, source } = file;
  if (!reading || !source || headingsOfRound(file) === "") {
    throw new UsageError(
      "No column of this plan says how its actions stand, so there is no round to take over. Leave --as-round out.",
    );
  }
  const plan = withRound(file.plan, day);
  return {
    plan,
    reportDate: day,
    kept: reading.keptBesideRound,
    firstRound: {
      file: source.name,
      sha256: source.sha256,
      received: londonTime(source.modified),
      reading: firstRound(reading.form, source.workbook, plan, day),
      findings: [],
    },
  };
}
