import { readFileSync } from "node:fs";
import type ExcelJS from "exceljs";
import type { Cell, Worksheet } from "exceljs";
import { buildNewMaster } from "../../../scripts/exceljs/master/write-new-master.ts";
import { newMaster } from "../../../src/plan/master/new-master.ts";
import { EVERY_TABLE } from "../../../src/plan/register/every-table.ts";
import { masterRecords } from "../../../src/report/master-records.ts";
import { planEdits } from "../../../src/report/master/plan-edits.ts";
import { patchXlsx } from "../../../src/xlsx/patch/patch-xlsx.ts";
import { readXlsx } from "../../../src/xlsx/read-xlsx.ts";
import { samplePlanWithRecommendations, sampleRegister } from "../../support/sample-register.ts";
import { readWithExceljs, sheetIn } from "../../xlsx/patch/open-workbook.ts";

const PLAN = samplePlanWithRecommendations();
const RECORDS = masterRecords({
  master: newMaster(PLAN),
  reportDate: "2018-11-14",
  ratings: new Map(),
  register: sampleRegister(),
});
const ADDED = EVERY_TABLE.filter((table) => "optional" in table && table.optional);

let fresh: ExcelJS.Workbook;
let grown: ExcelJS.Workbook;

beforeAll(async () => {
  fresh = await readWithExceljs(await buildNewMaster(RECORDS, PLAN));
  const older = readFileSync("test/frozen/before-register/master.xlsx");
  const edits = planEdits(readXlsx(older), RECORDS, PLAN).filter(
    ({ kind }) => kind === "add-table-sheet",
  );
  grown = await readWithExceljs(patchXlsx(older, edits).bytes);
});

/** What a reader sees of a style: the family of a face and the other colour of an even fill show nowhere. */
function lookOf({ style }: Cell): unknown {
  const { font, fill, border, alignment, numFmt } = style;
  const colour = fill?.type === "pattern" ? fill.fgColor : undefined;
  return { ...font, family: undefined, fill: colour, border, alignment, numFmt };
}

function cellsOf(sheet: Worksheet): unknown[] {
  const cells: unknown[] = [];
  sheet.eachRow({ includeEmpty: false }, (row) => {
    row.eachCell({ includeEmpty: true }, (cell) => {
      cells.push([cell.address, cell.value, lookOf(cell)]);
    });
  });
  return cells;
}

/** What exceljs holds of a sheet and its types leave out. */
interface WithRules {
  readonly conditionalFormattings: readonly { readonly ref: string }[];
  readonly dataValidations: { readonly model: Readonly<Record<string, object>> };
}

/** Paper, panes, sizes, lists and colours; which cell is chosen is a new sheet's own affair. */
function setUpOf(sheet: Worksheet): unknown {
  const { pageSetup, headerFooter, views, columns } = sheet;
  const { conditionalFormattings, dataValidations } = sheet as unknown as WithRules;
  return {
    pageSetup,
    headerFooter,
    views: views.map((view) => ({ ...view, activeCell: undefined })),
    // exceljs keeps no width that is Excel's own.
    widths: columns.map(({ width = 9 }) => width),
    heights: sheet.getRows(1, sheet.rowCount)?.map(({ height }) => height),
    colours: conditionalFormattings.map((rule) => ({
      ...rule,
      ref: rule.ref.replace(/^(\w+):\1$/u, "$1"),
    })),
    // To stop is what Excel does where a list does not say.
    lists: Object.entries(dataValidations.model).map(([cell, rule]) => [
      cell,
      { errorStyle: "stop", ...rule },
    ]),
  };
}

test.each(ADDED.map(({ sheet }) => sheet))(
  "the sheet %s looks in an older master as in a new one",
  (name) => {
    const [there, here] = [sheetIn(fresh, name), sheetIn(grown, name)];
    expect(cellsOf(here)).toEqual(cellsOf(there));
    expect(setUpOf(here)).toEqual(setUpOf(there));
  },
);

test("a code stands on one line, and the words beside it wrap", () => {
  const sheet = sheetIn(fresh, "Screening");
  const headings = sheet.getRow(4).values as readonly unknown[];
  const wraps = (heading: string) =>
    sheet.getRow(5).getCell(headings.indexOf(heading)).alignment.wrapText ?? false;
  expect(headings).toContain("Where, code");
  expect([wraps("Where"), wraps("Where, code")]).toEqual([true, false]);
});
