import type { Workbook } from "../../../../src/workbook/workbook.ts";
import type { CellMark } from "../../../../taskpane/open-workbook.ts";
import { toA1 } from "../../../../src/workbook/address.ts";
import { workbookOf } from "../../../support/workbook-of.ts";
import { openedExcel, VERSIONS, type OpenedExcel } from "../opened-excel.ts";

const workbook: Workbook = workbookOf({
  Updates: [
    ["Ref", "Status"],
    ["3L", "complete"],
    ["", "Done"],
  ],
  "Other's": [["x"]],
  Third: [["y"]],
});
const marks: readonly CellMark[] = [
  { sheet: "Updates", cells: ["A2", "A3", "B2"], severity: "error" },
  { sheet: "Updates", cells: ["B3"], severity: "query" },
  { sheet: "Other's", cells: ["A1"], severity: "query" },
];

/** Conditional formats of the partner's own, of two kinds, on cells that are marked too. */
async function addOwnFormats(): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("Other's").getRange("A1").conditionalFormats.add("DataBar");
    const range = worksheets.getItem("Updates").getRange("A1:B9");
    const own = range.conditionalFormats.add("Custom");
    own.custom.rule.formula = '=$B1="Done"';
    own.custom.format.fill.color = "#00FF00";
    await context.sync();
  });
}

interface SeenFormat {
  readonly areas: readonly string[];
  readonly fill: string;
  readonly bold: boolean | null;
  readonly underline: string | null;
}

async function formatsOn(sheet: string): Promise<SeenFormat[]> {
  return Excel.run(async (context) => {
    const formats = context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats;
    formats.load("items/id");
    await context.sync();
    const seen = formats.items.map((format) => {
      const ranges = format.getRanges();
      ranges.load("address");
      format.custom.format.fill.load("color");
      format.custom.format.font.load("bold,underline");
      return { ranges, ...{ fill: format.custom.format.fill, font: format.custom.format.font } };
    });
    await context.sync();
    return seen.map(({ ranges, fill, font }) => ({
      areas: ranges.address.split(",").map((address) => address.replace(/^.*!/u, "")),
      fill: fill.color,
      bold: font.bold,
      underline: font.underline,
    }));
  });
}

async function read(opened: OpenedExcel): Promise<OpenedExcel> {
  await opened.excel.read();
  opened.syncs();
  return opened;
}

describe.each(VERSIONS)("marking cells at ExcelApi %s", (version) => {
  test("takes two round-trips to mark and two to clear without trace", async () => {
    const { excel, host, syncs } = await read(openedExcel(workbook, version));
    const untouched = host.snapshot();
    expect(await excel.mark(marks)).toEqual({ marked: 5, protectedSheets: [], goneSheets: [] });
    expect(syncs()).toBe(2);
    expect(host.snapshot()).not.toEqual(untouched);
    expect(await excel.clearMarks()).toEqual([]);
    expect(syncs()).toBe(2);
    expect(host.snapshot()).toEqual(untouched);
  });

  test("marks an error and a query so that they differ without their colour", async () => {
    const { excel } = await read(openedExcel(workbook, version));
    await excel.mark(marks);
    expect(await formatsOn("Updates")).toEqual([
      { areas: ["A2:A3", "B2"], fill: "#FFD6D6", bold: true, underline: null },
      { areas: ["B3"], fill: "#BDD7EE", bold: null, underline: "Single" },
    ]);
  });

  test("leaves the partner's own conditional formats as they are", async () => {
    const { excel, host } = await read(openedExcel(workbook, version));
    await addOwnFormats();
    const untouched = host.snapshot();
    await excel.mark(marks);
    expect(await formatsOn("Updates")).toHaveLength(3);
    await excel.clearMarks();
    expect(host.snapshot()).toEqual(untouched);
  });

  test("puts new marks in place of the old ones", async () => {
    const { excel, host, syncs } = await read(openedExcel(workbook, version));
    const untouched = host.snapshot();
    await excel.mark(marks);
    syncs();
    await excel.mark([{ sheet: "Third", cells: ["A1"], severity: "error" }]);
    expect(syncs()).toBe(2);
    expect([await formatsOn("Updates"), await formatsOn("Other's")]).toEqual([[], []]);
    expect(await formatsOn("Third")).toHaveLength(1);
    await excel.clearMarks();
    expect(host.snapshot()).toEqual(untouched);
  });

  test("clears the marks of an earlier day, which a new pane knows nothing of", async () => {
    const { excel, host, syncs } = openedExcel(workbook, version);
    const untouched = host.snapshot();
    await excel.mark(marks);
    syncs();
    const { openExcelWorkbook } = await import("../../../../taskpane/excel/open-excel-workbook.ts");
    expect(await openExcelWorkbook().clearMarks()).toEqual([]);
    expect(syncs()).toBe(3);
    expect(host.snapshot()).toEqual(untouched);
  });

  test("are told by the next reading", async () => {
    const { excel } = openedExcel(workbook, version);
    await addOwnFormats();
    expect((await excel.read()).isMarked).toBe(false);
    await excel.mark(marks);
    expect((await excel.read()).isMarked).toBe(true);
    await excel.clearMarks();
    expect((await excel.read()).isMarked).toBe(false);
  });

  test("names the sheets that are protected against formats, and marks the others", async () => {
    const { excel, host } = await read(openedExcel(workbook, version));
    host.protect("Updates", { unlocked: ["A1:B9"] });
    host.protect("Other's", { allowFormatCells: true });
    expect(await excel.mark(marks)).toEqual({
      marked: 1,
      protectedSheets: ["Updates"],
      goneSheets: [],
    });
    expect(await formatsOn("Updates")).toEqual([]);
    expect(await formatsOn("Other's")).toHaveLength(1);
  });

  test("names a sheet that was protected while its marks are on it", async () => {
    const { excel, host } = await read(openedExcel(workbook, version));
    await excel.mark(marks);
    host.protect("Updates");
    expect(await excel.clearMarks()).toEqual(["Updates"]);
    expect(await formatsOn("Updates")).toHaveLength(2);
    expect(await formatsOn("Other's")).toEqual([]);
  });

  test("marks hidden sheets, and passes over one that is gone", async () => {
    const { excel, host } = await read(openedExcel(workbook, version));
    host.hideSheet("Other's", "very-hidden");
    const gone: CellMark = { sheet: "Was here", cells: ["A1"], severity: "error" };
    expect(await excel.mark([...marks, gone])).toEqual({
      marked: 5,
      protectedSheets: [],
      goneSheets: ["Was here"],
    });
    expect(await formatsOn("Other's")).toHaveLength(1);
  });

  test("names a sheet that was deleted since it was read, and marks and clears the others", async () => {
    const { excel, host } = await read(openedExcel(workbook, version));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Other's").delete();
      await context.sync();
    });
    const untouched = host.snapshot();
    const outcome = { marked: 4, protectedSheets: [], goneSheets: ["Other's"] };
    expect(await excel.mark(marks)).toEqual(outcome);
    expect(await excel.clearMarks()).toEqual([]);
    expect(host.snapshot()).toEqual(untouched);
  });

  test("marks 10,000 scattered cells in one small request", async () => {
    const { excel, host, syncs } = await read(openedExcel(workbook, version));
    const untouched = host.snapshot();
    const cells = Array.from({ length: 10_000 }, (_, at) => toA1({ row: at * 2, column: at % 7 }));
    await excel.mark([{ sheet: "Updates", cells, severity: "error" }]);
    expect(syncs()).toBe(2);
    expect(host.stats.maxRequestBytes).toBeLessThan(200_000);
    await excel.clearMarks();
    expect(host.snapshot()).toEqual(untouched);
  });
});
