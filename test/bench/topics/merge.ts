import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { generatePlan } from "../data/generate-plan.ts";
import { writeMaster } from "../data/write-master.ts";
import { writeReturns } from "../data/write-returns.ts";
import { newMaster } from "../../../src/plan/master/new-master.ts";
import type { Plan } from "../../../src/plan/plan.ts";
import { actionPlan } from "../measure/command.ts";
import { findPandas } from "../measure/find-pandas.ts";
import type { Claim, Contender, Desk, Race } from "../race.ts";

const SIZES = [10, 100, 500];
const MOST_MEMORY = 400_000_000;
const PANDAS_SCRIPT = fileURLToPath(
  new URL("../peers/concatenate_with_pandas.py", import.meta.url),
);

interface Names {
  readonly merge: string;
  readonly exceljs: string;
  readonly pandas: string;
}

function namesFor(count: number): Names {
  return {
    merge: `action-plan merge of ${count}`,
    exceljs: `exceljs that only puts ${count} below each other`,
    pandas: `pandas and openpyxl that only put ${count} below each other`,
  };
}

function pandasContender(name: string, python: string | null, words: readonly string[]): Contender {
  return python === null
    ? { name, absent: "there is no Python with pandas and openpyxl here" }
    : { name, command: { program: python, words: [PANDAS_SCRIPT, ...words], goodEnds: [0] } };
}

function claimsFor(count: number, smaller: number | undefined): Claim[] {
  const { merge, exceljs, pandas } = namesFor(count);
  const isLargest = count === SIZES.at(-1);
  return [
    ...(isLargest
      ? [
          { of: merge, against: { names: [pandas] }, goal: { atMost: 2 } },
          { of: merge, against: { bytes: MOST_MEMORY }, goal: { atMost: 1 } },
        ]
      : [{ of: merge, against: { names: [pandas] } }]),
    { of: merge, against: { names: [exceljs] } },
    ...(smaller === undefined
      ? []
      : [
          {
            of: merge,
            against: { names: [namesFor(smaller).merge], times: count / smaller },
            goal: { atMost: 1 },
          },
        ]),
  ];
}

async function contendersFor(
  count: number,
  plan: Plan,
  master: string,
  { folder, peer }: Desk,
): Promise<Contender[]> {
  const returns = await writeReturns(join(folder, `returns ${count}`), plan, count);
  const names = namesFor(count);
  const round = plan.rounds.at(-1)?.date ?? "";
  const out = (name: string) => join(folder, `${name} ${count}.xlsx`);
  const merge = ["merge", returns, "--master", master, "--round", round, "--out", out("merged")];
  return [
    { name: names.merge, command: actionPlan(...merge) },
    {
      name: names.exceljs,
      command: peer("concatenate-with-exceljs", returns, out("by exceljs")),
    },
    pandasContender(names.pandas, await findPandas(), [returns, out("by pandas")]),
  ];
}

/** Merging 10 to 500 returns of 40 to 120 rows, five from each partner, into the master of a new plan. */
export async function raceMerging(desk: Desk): Promise<Race[]> {
  const plan = generatePlan({ actions: 60, partners: 100 });
  const master = join(desk.folder, "master.xlsx");
  await writeMaster(master, newMaster(plan));
  const contenders: Contender[] = [];
  for (const count of SIZES) contenders.push(...(await contendersFor(count, plan, master, desk)));
  return [
    {
      title: "Merging returns of 40 to 120 rows into a new master",
      contenders,
      claims: SIZES.flatMap((count, index) => claimsFor(count, SIZES[index - 1])),
    },
  ];
}
