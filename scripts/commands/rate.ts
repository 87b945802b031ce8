import type { RatedAction } from "../../src/rate/rate-master.ts";
import { rateMaster } from "../../src/rate/rate-master.ts";
import { describeRatings } from "../../src/report/describe-ratings.ts";
import { isGiven, requiredDay, requiredText } from "../arguments.ts";
import type { Command, CommandArguments, CommandIo, ExitCode } from "../command.ts";
import { tellNearlyFull } from "../masters/nearly-full.ts";
import { openMaster } from "../masters/open-master.ts";
import { printJson } from "../print-json.ts";

async function run(given: CommandArguments, io: CommandIo): Promise<ExitCode> {
  const path = requiredText(given, "master", "the master workbook");
  const date = requiredDay(given, "date", "the day to rate as of");
  const opened = await openMaster(path);
  tellNearlyFull(opened, io);
  const { master } = opened;
  const ratings = rateMaster(master, date);
  const rated = master.plan.actions.flatMap(({ ref }) => {
    const one: RatedAction | undefined = ratings.get(ref);
    return one ? [{ ref, rating: one.rating, rule: one.rule, reason: one.reason }] : [];
  });
  if (isGiven(given, "json")) {
    printJson(io, { date, policy: master.plan.policy.rating, actions: rated });
  } else {
    io.out(describeRatings(master.plan, ratings, date));
  }
  return 0;
}

/** `action-plan rate`: every action's rating as of a day; writes nothing. */
export const rateCommand: Command = {
  name: "rate",
  usage: "--master master.xlsx --date DAY [--json]",
  options: {
    master: { type: "string", value: "FILE", meaning: "the team's master" },
    date: { type: "string", value: "DAY", meaning: "rate as of this day, for example 2018-11-14" },
    json: { type: "boolean", meaning: "print one JSON document" },
  },
  run,
};
