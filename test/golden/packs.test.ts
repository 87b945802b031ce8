// The text of every pack of the bundled examples. How to renew it: test/golden/golden-file.ts.
import { openMaster } from "../../scripts/masters/open-master.ts";
import { preparePacks } from "../../scripts/packs/prepare-packs.ts";
import { readExamplePlan, readScrutinyExample } from "../../scripts/plans/bundled-plans.ts";
import { buildPackWorkbook } from "../../scripts/exceljs/pack/write-pack-workbook.ts";
import { buildHtmlPack } from "../../scripts/html/write-html-pack.ts";
import { buildWordPack } from "../../scripts/word/write-word-pack.ts";
import type { Pack } from "../../src/publish/pack.ts";
import { playedDemo } from "../support/played-demo.ts";
import { DRAFT } from "../support/sample-pack.ts";
import { expectGolden, goldenNames } from "./golden-file.ts";
import { htmlLines } from "./html-lines.ts";
import { packLines } from "./pack-lines.ts";
import { wordLines } from "./word-lines.ts";
import { workbookLines } from "./workbook-lines.ts";

/** Each example with its master in the folder of the demonstration. */
const EXAMPLES = {
  plan: { read: readExamplePlan, master: ["master.xlsx"] },
  inquiry: { read: readScrutinyExample, master: ["scrutiny", "master.xlsx"] },
} as const;
type Example = keyof typeof EXAMPLES;

/** The packs for which each example's master has something. */
const PACKS: readonly (readonly [Example, Pack["id"]])[] = [
  ["plan", "scrutiny"],
  ["plan", "progress"],
  ["plan", "board"],
  ["plan", "summary"],
  ["inquiry", "scrutiny"],
  ["inquiry", "progress"],
  ["inquiry", "summary"],
];
/** What is read of a pack, and of each file of it. */
const READINGS: Readonly<Record<string, (pack: Pack) => string[] | Promise<string[]>>> = {
  pack: packLines,
  docx: async (pack) => wordLines(await buildWordPack(pack, DRAFT)),
  xlsx: async (pack) => workbookLines(await buildPackWorkbook(pack, DRAFT)),
  html: (pack) => htmlLines(buildHtmlPack(pack, DRAFT)),
};
const CASES = PACKS.flatMap(([example, id]) =>
  Object.keys(READINGS)
    .filter((reading) => reading !== "html" || id === "summary")
    .map((reading) => [`${example}/${id}.${reading}.txt`, example, id, reading] as const),
);

const packs = new Map<string, Pack>();

/** The packs of an example after all its rounds, as of its last one. */
async function preparePacksOf(example: Example): Promise<void> {
  const { read, master } = EXAMPLES[example];
  const { plan } = await read();
  const opened = await openMaster((await playedDemo()).path(...master));
  const date = plan.rounds.at(-1)?.date ?? plan.start;
  for (const { id, release } of preparePacks(opened, date, "all").packs) {
    packs.set(`${example} ${id}`, release.pack);
  }
}

beforeAll(async () => {
  await preparePacksOf("plan");
  await preparePacksOf("inquiry");
});

test.each(CASES)("%s", async (name, example, id, reading) => {
  const pack = packs.get(`${example} ${id}`);
  const read = READINGS[reading];
  expectGolden(name, pack && read ? await read(pack) : []);
});

test("every pack of the examples has its golden texts, and no golden text is left over", () => {
  expect([...packs.keys()]).toEqual(PACKS.map((words) => words.join(" ")));
  expect(goldenNames()).toEqual(CASES.map(([name]) => name).sort());
});
