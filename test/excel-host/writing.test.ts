import { workbookOf } from "../support/workbook-of.ts";
import { openExcel, outcomeOf } from "./open-excel.ts";

async function written(value: unknown, format?: string, dateSystem: 1900 | 1904 = 1900) {
  const cell = format === undefined ? null : { value: "old", format };
  const { Excel } = openExcel({ ...workbookOf({ Plan: [[cell]] }), dateSystem });
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Plan").getRange("A1");
    range.values = [[value]];
    range.load(["values", "numberFormat", "text"]);
    await context.sync();
    return [range.values[0]?.[0], range.numberFormat[0]?.[0], range.text[0]?.[0]] as unknown[];
  });
}

describe("takes what is written as if it were typed", () => {
  test.each([
    ["007", 7, "General", "7"],
    ["14/11/2018", 43418, "dd/mm/yyyy", "14/11/2018"],
    ["14 November 2018", 43418, "d-mmm-yy", "14-Nov-18"],
    ["Nov 2018", 43405, "mmm-yy", "Nov-18"],
    ["50%", 0.5, "0%", "50%"],
    ["1,234", 1234, "#,##0", "1,234"],
    ["true", true, "General", "TRUE"],
    ["#n/a", "#N/A", "General", "#N/A"],
    ["'007", "007", "General", "007"],
    ["'=A1", "=A1", "General", "=A1"],
    ["31/02/2018", "31/02/2018", "General", "31/02/2018"],
    ["3-4 weeks", "3-4 weeks", "General", "3-4 weeks"],
    ["6: In progress", "6: In progress", "General", "6: In progress"],
    [12.5, 12.5, "General", "12.5"],
    ["", "", "General", ""],
  ])("%j is %j", async (given, value, format, text) => {
    expect(await written(given)).toEqual([value, format, text]);
  });

  test("a day without a year is in this one", async () => {
    const [serial, ...shown] = await written("1/2");
    const year = new Date((Number(serial) - 25_569) * 86_400_000).getUTCFullYear();
    expect([year, ...shown]).toEqual([new Date().getFullYear(), "dd-mmm", "01-Feb"]);
  });

  test.each(["007", "1e5", "3-4", "=A2", "TRUE"])("but %j in a text cell stays", async (given) => {
    expect(await written(given, "@")).toEqual([given, "@", given]);
  });

  test("a number in a text cell becomes text", async () => {
    expect(await written(5, "@")).toEqual(["5", "@", "5"]);
  });

  test("a date goes by the workbook's date system", async () => {
    expect((await written("14/11/2018", undefined, 1904))[0]).toBe(43418 - 1462);
  });

  test("a format that the cell has is kept", async () => {
    expect(await written("14/11/2018", "d mmmm yyyy")).toEqual([
      43418,
      "d mmmm yyyy",
      "14 November 2018",
    ]);
  });
});

test("null leaves a cell alone, and so does its own formula", async () => {
  const { Excel, host } = openExcel(workbookOf({ Plan: [["a", { value: 3, formula: "1+2" }]] }));
  const before = host.snapshot();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Plan").getRange("A1:B1").formulas = [[null, "=1+2"]];
    await context.sync();
  });
  expect(host.snapshot()).toEqual(before);
});

test("a formula has no result, and asking for one is loud", async () => {
  const { Excel, host } = openExcel(workbookOf({ Plan: [["a"]] }));
  const asked = Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Plan").getRange("B1");
    range.formulas = [["=A1"]];
    range.load("values");
    await context.sync();
  });
  expect(await outcomeOf(asked)).toBe("NotImplemented");
  expect(host.snapshot().sheets[0]?.cells).toMatchObject({ B1: { formula: "A1" } });
});

test.each<[string, unknown[][]]>([
  ["too few rows", [["x"]]],
  ["too many columns", [["x", "y", "z"], ["x", "y", "z"]]], // prettier-ignore
  ["ragged rows", [["x", "y"], ["x"]]], // prettier-ignore
])("refuses %s", async (_name, values) => {
  const { Excel } = openExcel(workbookOf({ Plan: [["a"]] }));
  const write = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Plan").getRange("A1:B2").values = values;
    await context.sync();
  });
  expect(await outcomeOf(write)).toBe("InvalidArgument");
});

test.each([
  ["A1:A3", [["x"], ["y"], ["z"]], "NotImplemented"],
  ["A2", [["y"]], "done"],
  ["A3:A4", [["z"], ["z"]], "done"],
])("with its second row hidden, %s given %j is %s", async (address, values, outcome) => {
  const { Excel } = openExcel(workbookOf({ Plan: [["a"], ["b"], ["c"]] }));
  const write = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Plan");
    sheet.getRange("2:2").rowHidden = true;
    sheet.getRange(address).values = values;
    await context.sync();
  });
  expect(await outcomeOf(write)).toBe(outcome);
});

test("ten thousand rows go in one round-trip, in pieces that the client cuts", async () => {
  const { Excel, host } = openExcel(workbookOf({ Plan: [] }));
  const values = Array.from({ length: 10_000 }, (_, row) => [`a ${row}`, row]);
  const last = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Plan");
    sheet.getRange("A1:B10000").values = values;
    const cell = sheet.getRange("A10000:B10000").load("values");
    await context.sync();
    return cell.values;
  });
  expect(last).toEqual([["a 9999", 9999]]);
  expect(host.stats.syncs).toBe(1);
  expect(host.stats.maxRequestBytes).toBeLessThan(1_000_000);
});

test("looks are set and read, one for all or each its own", async () => {
  const { Excel, host } = openExcel(workbookOf({ Plan: [["a", "b"]] }));
  const before = host.snapshot();
  const run = (color: string | null) =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      const range = sheet.getRange("A1:B1");
      if (color === null) range.format.fill.clear();
      else sheet.getRange("A1").format.fill.color = color;
      range.format.font.bold = color !== null;
      range.format.load("fill/color,font/bold,wrapText,horizontalAlignment,columnWidth");
      const cells = range.getCellProperties({ address: true, format: { fill: { color: true } } });
      await context.sync();
      const fills = cells.value[0]?.map((cell) => cell.format?.fill?.color);
      return [range.format.fill.color, range.format.font.bold, fills];
    });
  expect(await run("#ffc000")).toEqual(["", true, ["#FFC000", "#FFFFFF"]]);
  expect(await run(null)).toEqual(["#FFFFFF", false, ["#FFFFFF", "#FFFFFF"]]);
  expect(host.snapshot()).toEqual(before);
});

test.each([
  ["Contents", { A1: { numberFormat: "0.0" }, B1: { value: "b" } }],
  ["Formats", { A1: { value: 1 }, B1: { value: "b" } }],
  ["All", { B1: { value: "b" } }],
] as const)("clears %s", async (what, cells) => {
  const { Excel, host } = openExcel(workbookOf({ Plan: [[{ value: 1, format: "0.0" }, "b"]] }));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Plan").getRange("A:A").clear(what);
    await context.sync();
  });
  expect(host.snapshot().sheets[0]?.cells).toEqual(cells);
});
