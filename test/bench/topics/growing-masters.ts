import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { generateMaster } from "../data/generate-master.ts";
import { generatePlan } from "../data/generate-plan.ts";
import { writeMaster } from "../data/write-master.ts";
import { writeReturns } from "../data/write-returns.ts";
import { actionPlan } from "../measure/command.ts";
import type { Claim, Contender, Desk, Race } from "../race.ts";

/** A master as it was before the merge that is timed. */
export interface Grown {
  readonly rounds: number;
  readonly linesPerRound: number;
}

const RETURNS = 10;

function linesOf({ rounds, linesPerRound }: Grown): string {
  return `${(rounds * linesPerRound).toLocaleString("en-GB")} lines of ${rounds} rounds`;
}

const mergeInto = (grown: Grown): string => `merge of ${RETURNS} returns into ${linesOf(grown)}`;
const repackOf = (grown: Grown): string => `reading and packing ${linesOf(grown)}, once`;
const rewriteOf = (grown: Grown): string => `exceljs that opens and saves ${linesOf(grown)}`;

/** Beyond so many lines exceljs needs more memory than Node gives. */
const MOST_FOR_EXCELJS = 25_000;

function rewriting(grown: Grown, master: string, { folder, peer }: Desk): Contender {
  const name = rewriteOf(grown);
  return grown.rounds * grown.linesPerRound > MOST_FOR_EXCELJS
    ? { name, absent: "too large for exceljs" }
    : { name, command: peer("rewrite-with-exceljs", master, join(folder, "rewritten.xlsx")) };
}

async function contendersFor(
  grown: Grown,
  size: { readonly actions: number; readonly partners: number },
  desk: Desk,
): Promise<Contender[]> {
  const { folder, peer } = desk;
  const own = join(folder, linesOf(grown));
  await mkdir(own);
  const plan = generatePlan({ ...size, rounds: grown.rounds + 1 });
  const master = join(own, "master.xlsx");
  await writeMaster(master, generateMaster(plan, grown));
  const returns = await writeReturns(join(own, "returns"), plan, RETURNS);
  const round = plan.rounds.at(-1)?.date ?? "";
  const words = ["--master", master, "--round", round, "--out", join(own, "merged.xlsx")];
  return [
    { name: mergeInto(grown), command: actionPlan("merge", returns, ...words) },
    { name: repackOf(grown), command: peer("repack", master, join(folder, "repacked")) },
    rewriting(grown, master, desk),
  ];
}

/** What the merge into a new master takes, and reading and writing the grown one once, is the measure. */
function claimsFor(grown: Grown, first: Grown): Claim[] {
  const names = [mergeInto(first), repackOf(grown)];
  return [
    { of: mergeInto(grown), against: { names }, goal: { atMost: 2 } },
    { of: mergeInto(grown), against: { names: [rewriteOf(grown)] }, goal: { atMost: 1 } },
  ];
}

/** Merging ten returns into masters that have grown: what is closed costs reading and writing it once. */
export async function raceGrowingMasters(
  title: string,
  masters: readonly [first: Grown, ...rest: readonly Grown[]],
  size: { readonly actions: number; readonly partners: number },
  desk: Desk,
): Promise<Race> {
  const contenders: Contender[] = [];
  for (const grown of masters) contenders.push(...(await contendersFor(grown, size, desk)));
  const [first, ...rest] = masters;
  return { title, contenders, claims: rest.flatMap((grown) => claimsFor(grown, first)) };
}
