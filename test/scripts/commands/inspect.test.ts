import { writeFileSync } from "node:fs";
import { buildPackWorkbook } from "../../../scripts/exceljs/pack/write-pack-workbook.ts";
import { runCommand, runForJson, temporaryFolder } from "../../support/run-command.ts";
import { DRAFT, SAMPLE_PACK } from "../../support/sample-pack.ts";
import { sheetXml, workbookXml, xlsxOf } from "../../support/xlsx-of.ts";

const CELL = '<row r="1"><c r="A1"><v>1</v></c></row>';
const clean = xlsxOf({ "xl/worksheets/sheet1.xml": sheetXml(CELL) });
const hidden = xlsxOf({
  "xl/worksheets/sheet1.xml": sheetXml('<row r="3" hidden="1"><c r="A3"><v>1</v></c></row>'),
  "xl/workbook.xml": workbookXml('<sheet name="Data" sheetId="1" r:id="rId1"/>'),
});

let folder: Awaited<ReturnType<typeof temporaryFolder>>;

beforeAll(async () => {
  folder = await temporaryFolder();
  writeFileSync(folder.path("clean.xlsx"), clean);
  writeFileSync(folder.path("hidden.xlsx"), hidden);
  writeFileSync(folder.path("paper.pdf"), "%PDF-1.7");
});

afterAll(() => folder.remove());

test("a file with something to find: what, where and why, and exit code 1", async () => {
  const { code, out } = await runCommand("inspect", folder.path("hidden.xlsx"));
  expect(code).toBe(1);
  expect(out).toBe(
    'hidden.xlsx: 1 thing that a reader could find\n  Hidden row. Anyone can show the rows again: select around them and choose Unhide.\n    Sheet "Data": Rows 3\n',
  );
});

test("a file with nothing to find is never called safe", async () => {
  const { code, out } = await runCommand("inspect", folder.path("clean.xlsx"));
  expect(code).toBe(0);
  expect(out).toBe("clean.xlsx\n  Nothing of this list was found.\n");
  expect(out).not.toMatch(/\bsafe\b/iu);
});

test("a file that cannot be looked into gets one sentence, and the others are looked into", async () => {
  const { code, out, err } = await runCommand(
    "inspect",
    folder.path("paper.pdf"),
    folder.path("hidden.xlsx"),
    folder.path("none.xlsx"),
  );
  expect(code).toBe(2);
  expect(err).toMatch(
    /^paper\.pdf was not looked into: it is a PDF.*\nThere is no file none\.xlsx.*\n$/u,
  );
  expect(out).toContain("Rows 3");
});

test("--json prints one document with every find", async () => {
  const { files } = await runForJson<{ files: readonly unknown[] }>(
    "inspect",
    folder.path("hidden.xlsx"),
    folder.path("paper.pdf"),
  );
  expect(files).toEqual([
    {
      file: "hidden.xlsx",
      found: [
        expect.objectContaining({ kind: "hidden row", where: 'Sheet "Data"', what: "Rows 3" }),
      ],
      notInspected: null,
    },
    { file: "paper.pdf", found: [], notInspected: expect.stringContaining("is a PDF") as unknown },
  ]);
});

test("--team names who may stand as author", async () => {
  const path = folder.path("pack.xlsx");
  writeFileSync(path, await buildPackWorkbook(SAMPLE_PACK, DRAFT));
  const { out } = await runCommand("inspect", path);
  expect(out).toContain("Author: Sample Plan Team");
  expect((await runCommand("inspect", path, "--team", "Sample Plan Team")).code).toBe(0);
});

test("without a file it says what to name", async () => {
  expect(await runCommand("inspect")).toEqual({
    code: 2,
    out: "",
    err: "Name the files to look into.\n",
  });
});
