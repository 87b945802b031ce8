import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { preparePacks } from "../../../scripts/packs/prepare-packs.ts";
import type { Plan } from "../../../src/plan/plan.ts";
import { generateMaster } from "../data/generate-master.ts";
import { generatePlan } from "../data/generate-plan.ts";
import { generateRegister } from "../data/generate-register.ts";
import { writeMaster } from "../data/write-master.ts";
import { actionPlan } from "../measure/command.ts";
import type { Claim, Contender, Desk, Race } from "../race.ts";

const SIZES = [38, 500, 5_000];
/** A report rates and screens besides, and writes each pack in four forms. */
const MOST_OVER_LIBRARIES = 3;

const reportOf = (size: number): string => `report of all packs, ${size} actions`;
const openingOf = (size: number): string => `exceljs that only opens the master of ${size}`;
const docxOf = (size: number): string => `docx that only writes the texts of ${size}`;

/** Two updates of each action in each of two rounds. */
function masterOf(plan: Plan) {
  const history = { rounds: 2, linesPerRound: plan.actions.length * 2 };
  return { master: generateMaster(plan, history), register: generateRegister(plan) };
}

async function contendersFor(size: number, { folder, peer }: Desk): Promise<Contender[]> {
  const own = join(folder, String(size));
  await mkdir(own);
  const plan = generatePlan({ actions: size });
  const opened = masterOf(plan);
  const date = plan.rounds.at(-1)?.date ?? "";
  const [master, texts] = [join(own, "master.xlsx"), join(own, "packs.json")];
  await writeMaster(master, opened.master, opened.register);
  const packs = preparePacks(opened, date, "all").packs.map(({ release }) => release.pack);
  await writeFile(texts, JSON.stringify(packs));
  const words = ["--master", master, "--pack", "all", "--date", date, "--out", join(own, "papers")];
  return [
    { name: reportOf(size), command: actionPlan("report", ...words) },
    { name: openingOf(size), command: peer("read/exceljs", own) },
    { name: docxOf(size), command: peer("write-docx-alone", texts, join(own, "docx")) },
  ];
}

function claimsFor(size: number, smaller: number | undefined): Claim[] {
  const of = reportOf(size);
  const growth = {
    of,
    against: { names: [reportOf(smaller ?? size)], times: size / (smaller ?? size) },
    goal: { atMost: 1 },
  };
  return [
    {
      of,
      against: { names: [openingOf(size), docxOf(size)] },
      goal: { atMost: MOST_OVER_LIBRARIES },
    },
    ...(smaller === undefined ? [] : [growth]),
  ];
}

/** Writing every pack of plans of 38 to 5,000 actions, with a recommendation and a KPI for every ten. */
export async function racePacks(desk: Desk): Promise<Race[]> {
  const contenders: Contender[] = [];
  for (const size of SIZES) contenders.push(...(await contendersFor(size, desk)));
  return [
    {
      title: "Writing all packs as Word papers, workbooks, CSV files and web pages",
      contenders,
      claims: SIZES.flatMap((size, index) => claimsFor(size, SIZES[index - 1])),
    },
  ];
}
