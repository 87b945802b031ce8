import { join } from "node:path";
import type { Plan } from "../../src/plan/plan.ts";
import { describePlan } from "../../src/report/describe-plan.ts";
import type { CommandIo } from "../command.ts";
import { makeMaster } from "../masters/make-master.ts";
import { firstReportDate } from "../plans/first-report-date.ts";
import { readRegisterJson } from "../plans/read-register-json.ts";
import { playPacks } from "./play-packs.ts";
import { playRound } from "./play-round.ts";

/** Plays a bundled plan from its master through all its rounds to the committee's packs, into a folder. */
export async function playPlan(
  { plan, folder }: { readonly plan: Plan; readonly folder: string },
  out: string,
  io: CommandIo,
): Promise<void> {
  const reportDate = firstReportDate(plan);
  const register = await readRegisterJson(join(folder, "register.json"), plan);
  const master = join(out, "master.xlsx");
  io.out(`${describePlan(plan)}\n`);
  await makeMaster(master, { plan, reportDate, register });
  for (const round of plan.rounds) await playRound({ templates: folder, master, out }, round, io);
  await playPacks({ master, out }, plan.rounds.at(-1)?.date ?? reportDate, io);
}
