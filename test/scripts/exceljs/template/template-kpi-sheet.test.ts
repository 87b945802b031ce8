import ExcelJS from "exceljs";
import { KPI_COLUMNS, KPI_SHEET, KPI_TABLE } from "../../../../src/plan/kpi-sheet.ts";
import { readTemplatePlan } from "../../../../src/read/template-plan/read-template-plan.ts";
import { readReturn } from "../../../../src/read/read-return.ts";
import { readXlsx } from "../../../../src/xlsx/read-xlsx.ts";
import { filledKpis, kpiTemplate } from "../../../support/kpi-template.ts";
import { textOfParts } from "../../../support/workbook-parts.ts";

let bytes: Uint8Array;
let workbook: ExcelJS.Workbook;

beforeAll(async () => {
  bytes = await filledKpis([]);
  workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
});

function kpiSheet(): ExcelJS.Worksheet {
  const sheet = workbook.getWorksheet(KPI_SHEET);
  if (!sheet) throw new Error("There is no such sheet");
  return sheet;
}

test("stands behind the updates, and the first page names it", () => {
  const names = workbook.worksheets.map(({ name }) => name);
  expect(names).toEqual(["Start here", "Updates", KPI_SHEET, "Your actions", "Lists"]);
  const steps: string[] = [];
  workbook.getWorksheet("Start here")?.eachRow((row) => steps.push(row.getCell(2).text));
  expect(steps.join(" ")).toContain(
    `The sheet ${KPI_SHEET} asks for the figures of the KPIs that you provide`,
  );
});

test("is one real table with one heading row and no merged cell", () => {
  const [sheet] = readXlsx(bytes).sheets.filter(({ name }) => name === KPI_SHEET);
  expect(sheet?.merges).toEqual([]);
  expect(sheet?.tables.map(({ name, headings }) => [name, headings])).toEqual([
    [KPI_TABLE, KPI_COLUMNS.map(({ heading }) => heading)],
  ]);
  expect(textOfParts(bytes, /worksheets\/sheet3/u)).not.toContain("<f>");
});

test("asks for one figure a row, with the value last given", () => {
  const rows = [4, 5, 6, 7].map((row) =>
    [1, 3, 5, 6].map((column) => kpiSheet().getRow(row).getCell(column).text).join("|"),
  );
  expect(rows).toEqual([
    "4|count|Quarter 2 (July to September 2018)|[x]",
    "B1|%|Quarter 2 (July to September 2018)|[x]",
    "4|count|Quarter 1 (April to June 2018)|10",
    "B1|%|Quarter 1 (April to June 2018)|[x]",
  ]);
});

test("only Value and Note are unlocked, and Value says what belongs in it", () => {
  const unlocked: string[] = [];
  kpiSheet().eachRow((row) => {
    row.eachCell({ includeEmpty: true }, (cell) => {
      if ((cell.protection as ExcelJS.Cell["protection"] | undefined)?.locked === false)
        unlocked.push(cell.address);
    });
  });
  expect(unlocked.sort()).toEqual(["G4", "G5", "G6", "G7", "H4", "H5", "H6", "H7"]);
  const { prompt, formulae } = kpiSheet().getCell("G4").dataValidation;
  expect(prompt).toContain("A number, or [x] if there is no data");
  expect(formulae).toEqual(['OR(ISNUMBER(G4),LOWER(TRIM(G4))="[x]")']);
});

test("carries every KPI of the plan with its provider, and the plan still reads", () => {
  const read = readXlsx(bytes);
  const { plan, kpis } = kpiTemplate();
  expect(readReturn(read, plan).listedKpis).toEqual(kpis.facts);
  expect(readTemplatePlan(read)?.id).toBe("exampleton-2018-2023");
});
