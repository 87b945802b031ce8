import { buildPackWorkbook } from "../../scripts/exceljs/write-pack-workbook.ts";
import { buildHtmlPack } from "../../scripts/html/write-html-pack.ts";
import { preparePacks } from "../../scripts/packs/prepare-packs.ts";
import { buildWordPack } from "../../scripts/word/write-word-pack.ts";
import type { Pack, PackStanding } from "../../src/publish/pack.ts";
import { packCsvs } from "../../src/report/csv/pack-csvs.ts";
import { median } from "./bench-row.ts";
import { generateMaster } from "./generated-master.ts";
import { generatePlan } from "./generated-plan.ts";
import { generateRegister } from "./generated-register.ts";
import { buildPlainWord } from "./plain-word.ts";

type Packs = readonly Pack[];

const DRAFT: PackStanding = { contentSha256: "0".repeat(64), approved: null };
const FEWEST_ROUNDS = 3;
/** Small plans take so many rounds that all of them together write at least this many actions. */
const ACTIONS_IN_ALL = 1_500;

function generate(count: number) {
  const plan = generatePlan(count);
  return { master: generateMaster(plan), register: generateRegister(plan) };
}

/** The packs of a master, screened. */
function prepare(opened: ReturnType<typeof generate>): Packs {
  return preparePacks(opened, "2018-11-14", "all").packs.map(({ release }) => release.pack);
}

const WRITERS: Readonly<Record<string, (pack: Pack) => unknown>> = {
  word: (pack) => buildWordPack(pack, DRAFT),
  workbook: async (pack) => [await buildPackWorkbook(pack, DRAFT), packCsvs(pack)],
  html: (pack) => buildHtmlPack(pack, DRAFT),
  plain: buildPlainWord,
};

/** Processor time: with memory in the gigabytes, whatever else the machine does shows in any other. */
async function timeOf(action: () => unknown): Promise<number> {
  globalThis.gc?.();
  const start = process.cpuUsage();
  await action();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

/** Milliseconds of each step, round by round. */
async function timeRounds(count: number, rounds: number): Promise<Map<string, number[]>> {
  const opened = generate(count);
  const packs = prepare(opened);
  const times = new Map<string, number[]>();
  const note = (step: string, ms: number) => times.set(step, [...(times.get(step) ?? []), ms]);
  for (let round = 0; round < rounds; round++) {
    note("prepare", await timeOf(() => prepare(opened)));
    for (const [step, write] of Object.entries(WRITERS)) {
      const all = async () => {
        for (const pack of packs) await write(pack);
      };
      note(step, await timeOf(all));
    }
  }
  return times;
}

/** Writes all packs of a plan of so many actions in a process of its own, so that its peak memory is that of them. */
const count = Number(process.argv[2]);
await timeRounds(38, 15);
const before = process.memoryUsage().rss;
const times = await timeRounds(count, Math.max(FEWEST_ROUNDS, Math.ceil(ACTIONS_IN_ALL / count)));
const peak = process.resourceUsage().maxRSS * 1024;
const steps = Object.fromEntries([...times].map(([step, list]) => [step, median(list)]));
console.log(JSON.stringify({ steps, grown: peak - before, peak }));
