import { workbookOf } from "../support/workbook-of.ts";
import { openExcel, outcomeOf } from "./open-excel.ts";

async function after(...acts: readonly ((sheet: Excel.Worksheet) => void)[]) {
  const { Excel, host } = openExcel(workbookOf({ Plan: [["a", "b"]] }));
  for (const act of acts) {
    await Excel.run(async (context) => {
      act(context.workbook.worksheets.getItem("Plan"));
      await context.sync();
    });
  }
  return host.snapshot().sheets[0]?.conditionalFormats as readonly Record<string, unknown>[];
}

function mark(address: string, formula: string) {
  return (sheet: Excel.Worksheet) => {
    const { custom } = sheet.getRanges(address).conditionalFormats.add("Custom");
    custom.rule.formula = formula;
    custom.format.fill.color = "#FFEB9C";
    custom.format.font.bold = true;
  };
}

test("is added to several areas at once, the newest first", async () => {
  const formats = await after(mark("A1:B2,D4", "=TRUE"), mark("C3", "=1=1"));
  expect(formats.map(({ areas, formula, fill }) => [areas, formula, fill])).toEqual([
    [["C3"], "=1=1", "#FFEB9C"],
    [["A1:B2", "D4"], "=TRUE", "#FFEB9C"],
  ]);
});

test.each([
  ["a cell in the middle", "B2", ["A1:C1", "A2", "C2", "A3:C3"]],
  ["everything", "A1:Z99", undefined],
  ["what lies beside", "E5", ["A1:C3"]],
])("clears %s", async (_name, cleared, areas) => {
  const formats = await after(mark("A1:C3", "=TRUE"), (sheet) => {
    sheet.getRange(cleared).conditionalFormats.clearAll();
  });
  expect(formats[0]?.["areas"]).toEqual(areas);
});

test("of another kind has no formula, and that is told or refused", async () => {
  const { Excel } = openExcel(workbookOf({ Plan: [["a", "b"]] }));
  const asked = (part: "custom" | "customOrNullObject") =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Plan").getRange("A1");
      const bar = range.conditionalFormats.add("DataBar");
      bar.load("type");
      bar[part].load("rule/formula");
      await context.sync();
      return [bar.type, bar.customOrNullObject.isNullObject];
    });
  expect(await asked("customOrNullObject")).toEqual(["DataBar", true]);
  expect(await outcomeOf(asked("custom"))).toBe("InvalidArgument");
});

test("is found again by its formula, and deleted alone", async () => {
  const { Excel, host } = openExcel(workbookOf({ Plan: [["a", "b"]] }));
  const before = host.snapshot();
  await Excel.run(async (context) => {
    mark("A1", "=TRUE")(context.workbook.worksheets.getItem("Plan"));
    await context.sync();
  });
  expect(host.snapshot()).not.toEqual(before);
  await Excel.run(async (context) => {
    const formats = context.workbook.worksheets.getItem("Plan").getRange().conditionalFormats;
    formats.load("items/type,items/id");
    await context.sync();
    const custom = formats.items.filter(({ type }) => type === "Custom");
    for (const { customOrNullObject } of custom) customOrNullObject.load("rule/formula");
    await context.sync();
    for (const format of custom) {
      if (format.customOrNullObject.rule.formula === "=TRUE") formats.getItem(format.id).delete();
    }
    await context.sync();
  });
  expect(host.snapshot()).toEqual(before);
});
