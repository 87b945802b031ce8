import { workbookOf } from "../support/workbook-of.ts";
import { openExcel, outcomeOf, type OpenExcel } from "./open-excel.ts";

function opened(): OpenExcel {
  const grid = [["Rating", "Number", ""], ["Red", 2, "r"], ["Amber", 3, "a"], [], ["under", 9, "u"]]; // prettier-ignore
  return openExcel(workbookOf({ Plan: grid }), { apiVersion: "1.13" });
}

function sheetRun({ Excel }: OpenExcel, act: (sheet: Excel.Worksheet) => unknown) {
  return Excel.run(async (context) => {
    const result = act(context.workbook.worksheets.getItem("Plan"));
    await context.sync();
    return result;
  });
}

async function withTable(act: (table: Excel.Table, sheet: Excel.Worksheet) => unknown) {
  const excel = opened();
  await sheetRun(excel, (sheet) => (sheet.tables.add("A1:B3", true).name = "Ratings"));
  const outcome = await outcomeOf(
    sheetRun(excel, (sheet) => act(sheet.tables.getItem("ratings"), sheet)),
  );
  const [sheet] = excel.host.snapshot().sheets;
  return { outcome, tables: sheet?.tables, cells: sheet?.cells ?? {} };
}

describe("a table", () => {
  test("gives its headings, body and columns", async () => {
    const excel = opened();
    await sheetRun(excel, (sheet) => (sheet.tables.add("A1:C3", true).name = "Ratings"));
    const told = await excel.Excel.run(async (context) => {
      const { tables } = context.workbook;
      tables.load("items/name,items/showHeaders,items/showTotals,items/worksheet/name");
      const table = tables.getItem("Ratings");
      table.columns.load("items/name");
      const body = table.getDataBodyRange().load("address");
      const column = table.columns.getItem("Number").getDataBodyRange().load("values");
      await context.sync();
      const [{ name, worksheet } = { name: "", worksheet: { name: "" } }] = tables.items;
      const columns = table.columns.items.map((one) => one.name);
      return [name, worksheet.name, columns, body.address, column.values];
    });
    const columns = ["Rating", "Number", "Column3"];
    expect(told).toEqual(["Ratings", "Plan", columns, "Plan!A2:C3", [[2], [3]]]);
  });

  test("grows by a row, and moves down what stands under it in its columns", async () => {
    const { tables, cells } = await withTable((table) => table.rows.add(undefined, [["Green", 4]]));
    expect(tables).toMatchObject([{ area: "A1:B4" }]);
    expect(cells).toMatchObject({
      A4: { value: "Green" },
      A6: { value: "under" },
      C5: { value: "u" },
    });
    expect(cells["A5"]).toBeUndefined();
  });

  test("loses a row, and keeps its last", async () => {
    const { tables, cells } = await withTable((table) => {
      table.rows.getItemAt(0).delete();
    });
    expect(tables).toMatchObject([{ area: "A1:B2" }]);
    expect([cells["A2"], cells["A4"]]).toEqual([{ value: "Amber" }, { value: "under" }]);
  });

  test.each<[string, (table: Excel.Table, sheet: Excel.Worksheet) => unknown, string]>([
    ["over another", (_table, sheet) => sheet.tables.add("B2:C4", true), "InvalidArgument"],
    ["of a name with a space", (table) => (table.name = "My table"), "InvalidArgument"],
    ["away from its headings", (table) => { table.resize("A2:B5"); }, "InvalidArgument"], // prettier-ignore
    ["larger", (table) => { table.resize("A1:C5"); }, "done"], // prettier-ignore
  ])("%s", async (_name, act, code) => {
    expect((await withTable(act)).outcome).toBe(code);
  });

  test("goes with its cells, or leaves them", async () => {
    const deleted = await withTable((table) => {
      table.delete();
    });
    const converted = await withTable((table) => table.convertToRange());
    expect([deleted.tables, deleted.cells["A2"]]).toEqual([[], undefined]);
    expect([converted.tables, converted.cells["A2"]]).toEqual([[], { value: "Red" }]);
  });
});

describe("a chart", () => {
  test("draws the columns of its cells, is named, placed, found and deleted", async () => {
    const excel = opened();
    await sheetRun(excel, (sheet) => {
      const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:B3"), "Columns");
      chart.name = "Ratings";
      chart.title.text = "Ratings of all actions";
      chart.legend.visible = false;
      chart.setPosition("D1", "F10");
      chart.series.getItemAt(0).points.getItemAt(0).format.fill.setSolidColor("#B10E1E");
      chart.axes.valueAxis.minimum = 0;
    });
    const [chart] = excel.host.snapshot().sheets[0]?.charts ?? [];
    expect(chart).toMatchObject({
      properties: { Name: "Ratings", ChartType: "BarClustered", Left: 144, Width: 144 },
      title: { Text: "Ratings of all actions" },
      legend: { Visible: false },
      axes: { value: { properties: { Minimum: 0 } } },
      series: [
        {
          properties: { Name: "Number" },
          points: [
            [0, { FillColor: "#B10E1E" }],
            [1, {}],
          ],
        },
      ],
    });
    const found = await excel.Excel.run(async (context) => {
      const { charts } = context.workbook.worksheets.getItem("Plan");
      const [there, missing] = ["Ratings", "Nope"].map((name) => charts.getItemOrNullObject(name));
      there?.title.load("text");
      there?.series.load("items/name");
      await context.sync();
      there?.delete();
      await context.sync();
      return [there?.title.text, there?.series.items.length, missing?.isNullObject];
    });
    expect(found).toEqual(["Ratings of all actions", 1, true]);
    expect(excel.host.snapshot().sheets[0]?.charts).toEqual([]);
  });
});
