// Proves that LibreOffice opens the workbook and the CSV files of a pack. Run by npm run test:interop.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { buildPackWorkbook } from "../../scripts/exceljs/pack/write-pack-workbook.ts";
import type { PackTable } from "../../src/publish/pack.ts";
import { packCsvs } from "../../src/report/csv/pack-csvs.ts";
import type { Workbook } from "../../src/workbook/workbook.ts";
import { readXlsx } from "../../src/xlsx/read-xlsx.ts";
import { temporaryFolder } from "../support/run-command.ts";
import { DRAFT, packOf, SAMPLE_PACK, typed } from "../support/sample-pack.ts";
import { valuesOf } from "./values-of.ts";

/** Texts that programs run, with how they stand in a cell after they were opened from a .csv file. */
const FORMULAS: readonly (readonly [text: string, shown: string])[] = [
  ["=1+1", "'=1+1"],
  ["+1+1", "'+1+1"],
  ["-1+1", "'-1+1"],
  ["@SUM(1;2)", "'@SUM(1;2)"],
  ['=HYPERLINK("https://example.gov.uk","Go")', '\'=HYPERLINK("https://example.gov.uk","Go")'],
  ['"=1+1', "'\"=1+1"],
  ["Café – naïve", "Café – naïve"],
  ["one\ntwo", "one\ntwo"],
];
const TABLE: PackTable = {
  id: "formulas",
  title: "Texts that look like formulas",
  description: "One row for each text.",
  columns: [
    { heading: "Text", kind: "text", width: 1 },
    { heading: "Number", kind: "number", width: 1 },
  ],
  rows: FORMULAS.map(([text]) => [typed(text), { ...typed("-1,250"), number: -1250 }]),
  notes: [],
  wide: false,
};

let folder: Awaited<ReturnType<typeof temporaryFolder>>;

beforeAll(async () => {
  folder = await temporaryFolder();
});

afterAll(() => folder.remove());

function savedByLibreOffice(file: string): Workbook {
  const profile = `-env:UserInstallation=file://${folder.path("profile")}`;
  const filter = file.endsWith(".csv") ? ["--infilter=CSV:44,34,76,1,,2057,false,true"] : [];
  const words = [profile, "--headless", ...filter, "--convert-to", "xlsx", "--outdir"];
  execFileSync("soffice", [...words, folder.path("saved"), folder.path(file)], {
    stdio: "pipe",
    timeout: 240_000,
  });
  const saved = folder.path("saved", file.replace(/\.csv$/u, ".xlsx"));
  return readXlsx(readFileSync(saved));
}

test("the workbook of a pack opens with the same values and tables", async () => {
  const pack = { ...SAMPLE_PACK, sections: [...SAMPLE_PACK.sections, ...packOf(TABLE).sections] };
  const bytes = await buildPackWorkbook(pack, DRAFT);
  writeFileSync(folder.path("pack.xlsx"), bytes);
  const [ours, theirs] = [readXlsx(bytes), savedByLibreOffice("pack.xlsx")];
  expect(valuesOf(theirs)).toEqual(valuesOf(ours));
});

test("no text of a .csv file becomes a formula, and numbers stay numbers", () => {
  const [file] = packCsvs(packOf(TABLE));
  writeFileSync(folder.path("formulas.csv"), file?.text ?? "");
  const [sheet] = savedByLibreOffice("formulas.csv").sheets;
  const rows = sheet?.rows.map(({ cells }) => cells.map(({ value, formula }) => [value, formula]));
  expect(rows?.slice(1)).toEqual(
    FORMULAS.map(([, shown]) => [
      [shown, undefined],
      [-1250, undefined],
    ]),
  );
});
