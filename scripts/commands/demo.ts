import { rm } from "node:fs/promises";
import { join } from "node:path";
import { longDay } from "../../src/calendar/iso-day.ts";
import { rateMaster } from "../../src/rate/rate-master.ts";
import { countRatings } from "../../src/report/count-ratings.ts";
import { describePlan } from "../../src/report/describe-plan.ts";
import type { Command, CommandArguments, CommandIo, ExitCode } from "../command.ts";
import { UsageError } from "../command.ts";
import { playRound } from "../demo/play-round.ts";
import { firstReportDate, makeMaster } from "../masters/make-master.ts";
import { openMaster } from "../masters/open-master.ts";
import { readExamplePlan } from "../plans/bundled-plans.ts";

async function describeEnd(path: string): Promise<string> {
  const { master } = await openMaster(path);
  const last = master.plan.rounds.at(-1)?.date ?? master.plan.start;
  const counts = countRatings([...rateMaster(master, last).values()].map(({ rating }) => rating));
  const total = master.plan.actions.length;
  const updated = master.standings.filter(({ update }) => update !== "").map(({ ref }) => ref);
  const waiting = master.queue.filter(({ state }) => state === "Open").length;
  return [
    `As of ${longDay(last)}: ${counts.map(([rating, number]) => `${number} ${rating}`).join(", ")} of ${total} actions`,
    `${updated.length} of ${total} actions have an update (${updated.join(", ")}); ${waiting} updates wait in To place`,
    "",
  ].join("\n");
}

async function run(_given: CommandArguments, io: CommandIo): Promise<ExitCode> {
  const out = join("out", "demo");
  await rm(out, { recursive: true, force: true }).catch(() => {
    throw new UsageError(`${out} cannot be made anew: close its workbooks and run the demo again.`);
  });
  const { plan, folder } = await readExamplePlan();
  const master = join(out, "master.xlsx");
  io.out(`${describePlan(plan)}\n`);
  await makeMaster(master, { plan, reportDate: firstReportDate(plan) });
  for (const round of plan.rounds) await playRound({ templates: folder, master, out }, round, io);
  io.out(await describeEnd(master));
  io.out(
    `Open ${master}. Beside it, for each round: templates sent, returns received, feedback for partners.\n`,
  );
  return 0;
}

/** `action-plan demo`: the whole job on the bundled example, into `out/demo`. */
export const demoCommand: Command = {
  name: "demo",
  summary: "Does the whole job on the bundled example plan and its rounds, into out/demo.",
  usage: "",
  options: {},
  run,
};
