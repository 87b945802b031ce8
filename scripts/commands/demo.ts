import { rm } from "node:fs/promises";
import { join } from "node:path";
import { longDay } from "../../src/calendar/iso-day.ts";
import { rateMaster } from "../../src/rate/rate-master.ts";
import { countRatings } from "../../src/report/count-ratings.ts";
import type { Command, CommandArguments, CommandIo, ExitCode } from "../command.ts";
import { UsageError } from "../command.ts";
import { playOwnForm } from "../demo/play-own-form.ts";
import { playPlan } from "../demo/play-plan.ts";
import { openMaster } from "../masters/open-master.ts";
import { ownFormPaths, readExamplePlan, readScrutinyExample } from "../plans/bundled-plans.ts";

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
  await playPlan(await readExamplePlan(), out, io);
  io.out(await describeEnd(join(out, "master.xlsx")));
  const scrutiny = join(out, "scrutiny");
  io.out("\nThe second example: recommendations that a scrutiny committee tracks.\n\n");
  await playPlan(await readScrutinyExample(), scrutiny, io);
  const own = join(out, "own-form");
  io.out(
    "\nThe third example: an officer's own plan in Excel, and partners who send it back filled in.\n\n",
  );
  await playOwnForm({ ...ownFormPaths(), out: own }, io);
  io.out(
    `Open ${join(out, "master.xlsx")}. Beside it: the committee packs, and for each round the templates sent, returns received and feedback for partners. The second example lies in ${scrutiny}, the third in ${own}.\n`,
  );
  return 0;
}

/** `action-plan demo`: the whole job on the bundled example, into `out/demo`. */
export const demoCommand: Command = {
  name: "demo",
  usage: "",
  options: {},
  run,
};
