import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { generateMaster } from "../data/generate-master.ts";
import { generatePlan } from "../data/generate-plan.ts";
import { writeFilledTemplates } from "../data/write-filled-templates.ts";
import { writeMaster } from "../data/write-master.ts";
import { writeReturns } from "../data/write-returns.ts";
import type { Desk, Race } from "../race.ts";

const INFLATE = "bare inflate";
const OURS = "readXlsx";
const SHEETJS = "SheetJS, dense";
const EXCELJS = "exceljs, ignoreNodes";
const FORK = "@protobi/exceljs, ignoreNodes";

/** 24,000 lines of the ledger. */
const GROWN = { rounds: 10, linesPerRound: 2_400 };

function raceOver(title: string, folder: string, { peer }: Desk): Race {
  return {
    title,
    contenders: [
      { name: INFLATE, command: peer("read/inflate-alone", folder) },
      { name: OURS, command: peer("read/read-xlsx", folder) },
      { name: SHEETJS, command: peer("read/sheetjs", folder) },
      { name: EXCELJS, command: peer("read/exceljs", folder) },
      { name: FORK, command: peer("read/exceljs-fork", folder) },
    ],
    claims: [
      { of: OURS, against: { names: [INFLATE] }, goal: { atMost: 3 } },
      { of: SHEETJS, against: { names: [OURS] }, goal: { atLeast: 3 } },
      { of: EXCELJS, against: { names: [OURS] }, goal: { atLeast: 5 } },
      { of: FORK, against: { names: [OURS] }, goal: { atLeast: 5 } },
    ],
  };
}

/** Reading files from the disk to values: forms of old, filled templates, and a grown master. */
export async function raceReading(desk: Desk): Promise<Race[]> {
  const plan = generatePlan({ actions: 60, partners: 50, rounds: 11 });
  const forms = await writeReturns(join(desk.folder, "forms"), plan, 500);
  const templates = await writeFilledTemplates(join(desk.folder, "templates"), plan, 100);
  const masters = join(desk.folder, "masters");
  await mkdir(masters);
  const master = generateMaster(plan, GROWN);
  const lines = master.ledger.length.toLocaleString("en-GB");
  await writeMaster(join(masters, "master.xlsx"), master);
  return [
    raceOver("Reading 500 returns in a form of old", forms, desk),
    raceOver("Reading 100 returns in the tool's own template", templates, desk),
    raceOver(`Reading a master of ${lines} ledger lines`, masters, desk),
  ];
}
