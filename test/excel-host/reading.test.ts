import { sheetOf, workbookOf } from "../support/workbook-of.ts";
import { openExcel, outcomeOf } from "./open-excel.ts";

const DATE = { value: 43418, format: "dd/mm/yyyy" };

function planBook() {
  return workbookOf({
    Plan: [
      ["Ref", "Status", "Start"],
      ["1a", "6: In progress", DATE],
      ["1b", { error: "#REF!" }, { value: 3, formula: "1+2" }],
    ],
    "Other sheet": [],
  });
}

test("reads every sheet in two round-trips and counts what they cost", async () => {
  const { Excel, host } = openExcel(planBook());
  const read = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/visibility");
    await context.sync();
    const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true));
    for (const range of used) range.load(["address", "text"]);
    await context.sync();
    return used.map((range) => (range.isNullObject ? null : [range.address, range.text]));
  });
  expect(read).toEqual([
    [
      "Plan!A1:C3",
      [
        ["Ref", "Status", "Start"],
        ["1a", "6: In progress", "14/11/2018"],
        ["1b", "#REF!", "3"],
      ],
    ],
    null,
  ]);
  expect(host.stats).toMatchObject({ syncs: 2, cleanups: 1 });
  expect(host.stats.maxRequestBytes).toBeLessThan(host.stats.requestBytes);
  host.stats.reset();
  expect(host.stats).toMatchObject({ syncs: 0, requestBytes: 0, maxResponseBytes: 0 });
});

test.each([
  ["values", [["1b", "#REF!", 3, ""]]],
  ["valueTypes", [["String", "Error", "Double", "Empty"]]],
  ["formulas", [["1b", "#REF!", "=1+2", ""]]],
  ["text", [["1b", "#REF!", "3", ""]]],
  ["numberFormat", [["General", "General", "General", "General"]]],
  ["address", "Plan!A3:D3"],
  ["rowIndex", 2],
  ["columnCount", 4],
  ["cellCount", 4],
  ["rowHidden", false],
  ["isEntireRow", false],
] as const)("gives the %s of a range", async (property, expected) => {
  const { Excel } = openExcel(planBook());
  const given = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("plan").getRange("A3:D3");
    range.load(property);
    await context.sync();
    return range[property];
  });
  expect(given).toEqual(expected);
});

describe("what was not asked for", () => {
  test.each([
    ["is not there without load", false, true],
    ["is not there without sync", true, false],
  ])("%s", async (_name, loads, syncs) => {
    const { Excel } = openExcel(planBook());
    const read = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Plan").getRange("A1");
      if (loads) range.load("values");
      if (syncs) await context.sync();
      return range.values;
    });
    expect(await outcomeOf(read)).toBe("PropertyNotLoaded");
  });
});

describe("what is not there", () => {
  test("is an error, or null where it was asked for so", async () => {
    const { Excel } = openExcel(planBook());
    const missing = (name: string) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject(name);
        const used = sheet.getUsedRangeOrNullObject();
        used.load("values");
        await context.sync();
        return [sheet.isNullObject, used.isNullObject];
      });
    expect([await missing("Nope"), await missing("Other sheet"), await missing("Plan")]).toEqual([
      [true, true],
      [false, true],
      [false, false],
    ]);
    const asked = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Nope").load("name");
      await context.sync();
    });
    expect(await outcomeOf(asked)).toBe("ItemNotFound");
  });
});

test.each<[string, (sheet: Excel.Worksheet) => Excel.Range, string]>([
  ["a cell", (sheet) => sheet.getCell(1, 2), "Plan!C2"],
  ["indexes", (sheet) => sheet.getRangeByIndexes(1, 0, 2, 3), "Plan!A2:C3"],
  ["whole columns", (sheet) => sheet.getRange("B:C"), "Plan!B:C"],
  ["whole rows", (sheet) => sheet.getRange("2:3"), "Plan!2:3"],
  ["another sheet's address", (sheet) => sheet.getRange("Plan!B2"), "Plan!B2"],
  ["a cell of a range", (sheet) => sheet.getRange("B2:C3").getCell(1, 1), "Plan!C3"],
  ["a row", (sheet) => sheet.getRange("A1:C3").getRow(2), "Plan!A3:C3"],
  ["an offset", (sheet) => sheet.getRange("A1:B2").getOffsetRange(1, 1), "Plan!B2:C3"],
  ["a resized range", (sheet) => sheet.getRange("A1").getResizedRange(2, 1), "Plan!A1:B3"],
  ["a bounding range", (sheet) => sheet.getRange("A1").getBoundingRect("C2"), "Plan!A1:C2"],
  ["the entire row", (sheet) => sheet.getRange("B2").getEntireRow(), "Plan!2:2"],
  ["an intersection", (sheet) => sheet.getRange("A1:B2").getIntersection("B:B"), "Plan!B1:B2"],
  ["the used part", (sheet) => sheet.getRange("B:Z").getUsedRange(true), "Plan!B1:C3"],
])("finds %s", async (_name, find, address) => {
  const { Excel } = openExcel(planBook());
  const found = await Excel.run(async (context) => {
    const range = find(context.workbook.worksheets.getItem("Plan"));
    range.load("address");
    await context.sync();
    return range.address;
  });
  expect(found).toBe(address);
});

test.each(["A0", "XFE1", "A1048577", "", "Nope!A1", "A1:B2:C3", "1a b"])(
  "refuses the address %j",
  async (address) => {
    const { Excel } = openExcel(planBook());
    const asked = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Plan").getRange(address).load("values");
      await context.sync();
    });
    expect(await outcomeOf(asked)).toBe("InvalidArgument");
  },
);

test("tells hidden rows and columns, merged areas and kinds of cells", async () => {
  const base = sheetOf(
    "Plan",
    [
      ["a", "b", "c"],
      [1, null, { value: 2, formula: "1+1" }],
      ["x", "y", "z"],
    ],
    { merges: ["A1:B1"], hiddenColumns: new Set([1]) },
  );
  const rows = base.rows.map((row) => ({ ...row, hidden: row.index === 1 }));
  const { Excel } = openExcel({ sheets: [{ ...base, rows }], names: [], dateSystem: 1900 });
  const told = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Plan").getRange("A1:C3");
    const hiddenRows = range.getRowProperties({ rowHidden: true });
    const hiddenColumns = range.getColumnProperties({ columnHidden: true });
    const areas = [
      range.getMergedAreasOrNullObject(),
      range.getSpecialCellsOrNullObject("Formulas"),
      range.getSpecialCellsOrNullObject("Visible"),
    ];
    for (const area of areas) area.load("address");
    await context.sync();
    return {
      rows: hiddenRows.value.map((row) => row.rowHidden),
      columns: hiddenColumns.value.map((column) => column.columnHidden),
      areas: areas.map((area) => area.address),
    };
  });
  expect(told).toEqual({
    rows: [false, true, false],
    columns: [false, true, false],
    areas: ["Plan!A1:B1", "Plan!C2", "Plan!A1,Plan!C1,Plan!A3,Plan!C3"],
  });
});
