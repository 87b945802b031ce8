import { writeFile } from "node:fs/promises";
import { nearlyFull } from "../../../scripts/masters/nearly-full.ts";
import { patchMaster } from "../../../scripts/masters/patch-master.ts";
import type { Sheet, Workbook } from "../../../src/workbook/workbook.ts";
import { MASTER_LIMITS } from "../../../src/xlsx/refusals/read-limits.ts";
import { readXlsx } from "../../../src/xlsx/read-xlsx.ts";
import { builtMaster } from "../../support/built-master.ts";
import { runCommand, temporaryFolder } from "../../support/run-command.ts";
import { xlsxOf } from "../../support/xlsx-of.ts";

const BYTES = xlsxOf({});

function sheetWith(row: number, text: string): Sheet {
  return {
    name: "Notes",
    visibility: "visible",
    merges: [],
    hiddenColumns: new Set(),
    tables: [],
    rows: [{ index: row - 1, hidden: false, cells: [{ column: 2, value: text }] }],
  };
}

function workbookWith(row: number, length: number): Workbook {
  return { sheets: [sheetWith(row, "x".repeat(length))], names: [], dateSystem: 1900 };
}

const sentencesOf = (row: number, length: number): string[] =>
  nearlyFull({ bytes: BYTES, workbook: workbookWith(row, length) });

test.each([
  ["a sheet short of 70 % of Excel's rows", 734_003, 1, []],
  [
    "a sheet at 70 %",
    734_004,
    1,
    [
      expect.stringMatching(
        /^The sheet "Notes" reaches row 734,004 of the 1,048,576 .* \(70 %\)\. /u,
      ),
    ],
  ],
  ["a text short of 70 % of a cell", 5, 22_936, []],
  [
    "a text at 70 %",
    5,
    22_937,
    [
      expect.stringMatching(
        /^The text in Notes!C5 has 22,937 of the 32,767 .* \(70 %\)\. Shorten/u,
      ),
    ],
  ],
])("of %s the officer hears what is due", (_, row, length, sentences) => {
  expect(sentencesOf(row, length)).toEqual(sentences);
});

test.each([
  ["cells", { cells: 1 }, /1 of the 1 filled cells .* \(100 %\)/u],
  ["bytes", { bytes: BYTES.length + 9 }, /file of this master .* Compress Pictures\.$/u],
  ["unpacked bytes of a sheet", { partBytes: 1_000 }, /^The largest sheet of this master holds/u],
  ["unpacked bytes in all", { totalBytes: 2_000 }, /^This master holds 0 MB, of the 0 MB/u],
  ["parts", { entries: 7 }, /^This master has 6 of the 7 parts/u],
  ["sheets", { sheets: 1 }, /1 of the 1 sheets/u],
])("of this tool's own limit of %s too", (_, limits, sentence) => {
  const workbook = workbookWith(1, 1);
  const sentences = nearlyFull({ bytes: BYTES, workbook }, { ...MASTER_LIMITS, ...limits });
  expect(sentences).toEqual([expect.stringMatching(sentence)]);
  expect(nearlyFull({ bytes: BYTES, workbook })).toEqual([]);
});

test("no sentence has anything of a ledger deleted", () => {
  const all = [...sentencesOf(1_048_576, 32_767)];
  expect(all).toHaveLength(2);
  expect(all.join(" ")).toContain("keep it as the record of its rounds");
  expect(all.join(" ")).not.toMatch(/delet|remov/iu);
});

test("a merge that would make a master too large to be read again is refused before it is written", () => {
  const edit = { kind: "set-cell", sheet: "Sheet1", address: { row: 0, column: 0 } } as const;
  const edits = [{ ...edit, value: "x".repeat(2_000) }];
  expect(() => patchMaster(BYTES, edits, { ...MASTER_LIMITS, partBytes: 1_500 })).toThrow(
    /^This master is full, so nothing was written: .* Keep it as it is, as the record of its rounds/u,
  );
  expect(patchMaster(BYTES, edits).length).toBeGreaterThan(0);
});

let folder: Awaited<ReturnType<typeof temporaryFolder>>;

beforeAll(async () => {
  folder = await temporaryFolder();
});

afterAll(() => folder.remove());

/** A new master with a text of this length on its first sheet, far from everything else. */
async function masterWith(length: number): Promise<string> {
  const bytes = await builtMaster();
  const sheet = readXlsx(bytes).sheets[0]?.name ?? "";
  const address = { row: 90, column: 20 };
  const path = folder.path(`master ${length}.xlsx`);
  const value = "x".repeat(length);
  await writeFile(path, patchMaster(bytes, [{ kind: "set-cell", sheet, address, value }]));
  return path;
}

test("rate, report and merge say it, and do their work", async () => {
  const [full, usual] = [await masterWith(30_000), await masterWith(100)];
  const out = folder.path("papers");
  const returns = folder.path("returns");
  await runCommand(
    "template",
    "--master",
    usual,
    "--all",
    "--round",
    "2018-11-14",
    "--out",
    returns,
  );
  const said = /^The text in [^!]+!U91 has 30,000 of the 32,767 characters/mu;
  const commands = [
    ["rate", "--date", "2018-11-14"],
    ["report", "--pack", "progress", "--date", "2018-11-14", "--out", out],
    ["merge", returns, "--round", "2018-11-14", "--dry-run"],
  ];
  for (const words of commands) {
    const loud = await runCommand(...words, "--master", full);
    expect(loud.err).toMatch(said);
    expect(loud.code).toBeLessThan(2);
    expect((await runCommand(...words, "--master", usual)).err).not.toContain("of the 32,767");
  }
});
