import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { generateMaster } from "../data/generate-master.ts";
import { generatePlan } from "../data/generate-plan.ts";
import { writeMaster } from "../data/write-master.ts";
import { writeReturns } from "../data/write-returns.ts";
import { actionPlan } from "../measure/command.ts";
import type { Contender, Desk, Race } from "../race.ts";

const SIZES = [25, 50, 100, 500];
/** Each partner leads two actions, and wrote four lines in each of two rounds. */
const ACTIONS = 2;
const LINES = 4;
const PAST = 2;
const RETURNS = 10;

const ratingOf = (size: number): string => `rate, ${size} partners`;
const mergeInto = (size: number): string => `merge of ${RETURNS} returns, ${size} partners`;
const openingOf = (size: number): string => `exceljs that only opens the master of ${size}`;

async function contendersFor(size: number, { folder, peer }: Desk): Promise<Contender[]> {
  const own = join(folder, String(size));
  await mkdir(own);
  const plan = generatePlan({ actions: size * ACTIONS, partners: size, rounds: PAST + 1 });
  const master = join(own, "master.xlsx");
  await writeMaster(master, generateMaster(plan, { rounds: PAST, linesPerRound: size * LINES }));
  const returns = await writeReturns(join(own, "returns"), plan, RETURNS, { rows: 20 });
  const round = plan.rounds.at(-1)?.date ?? "";
  const merge = ["--round", round, "--out", join(folder, `merged ${size}.xlsx`)];
  return [
    { name: ratingOf(size), command: actionPlan("rate", "--master", master, "--date", round) },
    {
      name: mergeInto(size),
      command: actionPlan("merge", returns, "--master", master, ...merge),
    },
    { name: openingOf(size), command: peer("read/exceljs", own) },
  ];
}

/** Rating and merging where 25 to 500 partners report: cost must grow no faster than they do. */
export async function racePartners(desk: Desk): Promise<Race[]> {
  const contenders: Contender[] = [];
  for (const size of SIZES) contenders.push(...(await contendersFor(size, desk)));
  const [least = 1] = SIZES;
  const growth = SIZES.slice(1).flatMap((size) =>
    [ratingOf, mergeInto].map((nameOf) => ({
      of: nameOf(size),
      against: { names: [nameOf(least)], times: size / least },
      goal: { atMost: 1 },
    })),
  );
  const peers = SIZES.map((size) => ({
    of: ratingOf(size),
    against: { names: [openingOf(size)] },
    goal: { atMost: 1 },
  }));
  return [
    {
      title: "Masters of many partners: two actions and eight ledger lines for each",
      contenders,
      claims: [...growth, ...peers],
    },
  ];
}
