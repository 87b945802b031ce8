import { strToU8 } from "fflate";
import { buildPackWorkbook } from "../../../scripts/exceljs/pack/write-pack-workbook.ts";
import { buildHtmlPack } from "../../../scripts/html/write-html-pack.ts";
import { inspectFile } from "../../../scripts/inspect/inspect-file.ts";
import { buildWordPack } from "../../../scripts/word/write-word-pack.ts";
import { packCsvs } from "../../../src/report/csv/pack-csvs.ts";
import { APPROVED, DRAFT, SAMPLE_PACK } from "../../support/sample-pack.ts";

const TEAM = { allowed: [SAMPLE_PACK.team] };

describe.each([
  ["a draft", DRAFT],
  ["an approved pack", APPROVED],
])("nothing is hidden in the files of %s", (_, standing) => {
  test.each([
    ["workbook", "pack.xlsx", () => buildPackWorkbook(SAMPLE_PACK, standing)],
    ["Word paper", "pack.docx", () => buildWordPack(SAMPLE_PACK, standing)],
    ["page", "pack.html", () => strToU8(buildHtmlPack(SAMPLE_PACK, standing))],
  ])("%s", async (__, name, build) => {
    expect(await inspectFile(name, await build(), TEAM)).toEqual([]);
  });
});

test.each(packCsvs(SAMPLE_PACK))("nothing is hidden in $name", async ({ name, text }) => {
  expect(await inspectFile(name, strToU8(text))).toEqual([]);
});
