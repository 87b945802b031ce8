import { workbookOf } from "../support/workbook-of.ts";
import { openExcel, outcomeOf, type OpenExcel } from "./open-excel.ts";

function opened(apiVersion = "1.9"): OpenExcel {
  return openExcel(workbookOf({ Plan: [["Ref"], ["1a"]] }), { apiVersion });
}

function write({ Excel }: OpenExcel, value: string, options: Excel.RunOptions = {}) {
  return Excel.run(options, async (context) => {
    context.workbook.worksheets.getItem("Plan").getRange("A2").values = [[value]];
    await context.sync();
  });
}

describe("what is not emulated", () => {
  test.each<[string, (sheet: Excel.Worksheet) => unknown, string]>([
    ["a method", (sheet) => { sheet.getRange("A1").calculate(); }, "Range.calculate"], // prettier-ignore
    ["a part", (sheet) => sheet.pivotTables.load("items/name"), "Worksheet.pivotTables"],
    ["a property", (sheet) => sheet.load("standardWidth"), "Worksheet.standardWidth"],
    ["a write", (sheet) => (sheet.standardWidth = 9), "Worksheet.standardWidth"],
    ["a rule", (sheet) => sheet.getRange("A1").conditionalFormats.add("IconSet"), "conditional format"], // prettier-ignore
  ])("fails by its name: %s", async (_name, act, name) => {
    const { Excel } = opened();
    const run = Excel.run(async (context) => {
      act(context.workbook.worksheets.getItem("Plan"));
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({
      code: "NotImplemented",
      message: expect.stringContaining(name) as unknown,
    });
  });
});

describe("requirement sets", () => {
  test.each([
    ["1.8", "ApiNotFound"],
    ["1.9", "done"],
  ])("with ExcelApi %s events of all sheets are %s", async (apiVersion, outcome) => {
    const { Excel } = opened(apiVersion);
    const listen = Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(() => Promise.resolve());
      await context.sync();
    });
    expect(await outcomeOf(listen)).toBe(outcome);
  });

  test("are told as the host has them", () => {
    const { Office } = opened("1.9");
    const has = (set: string, version?: string) =>
      Office.context.requirements.isSetSupported(set, version);
    expect([has("ExcelApi", "1.9"), has("ExcelApi", "1.10"), has("ExcelApiOnline", "1.1")]).toEqual(
      [true, false, false],
    );
  });
});

describe("sizes", () => {
  test("a request of over 5 MB is refused, and nothing of it is done", async () => {
    const excel = opened();
    const before = excel.host.snapshot();
    expect(await outcomeOf(write(excel, "x".repeat(6_000_000)))).toBe(
      "RequestPayloadSizeLimitExceeded",
    );
    expect(excel.host.snapshot()).toEqual(before);
  });

  test("an answer over the limit is refused", async () => {
    const excel = opened();
    excel.host.payloadLimit = 3_000;
    const read = excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Plan").getRange("A1:Z99").load("values");
      await context.sync();
    });
    expect(await outcomeOf(read)).toBe("ResponsePayloadSizeLimitExceeded");
  });

  test("over five million cells are null", async () => {
    const { Excel } = opened();
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Plan").getRange("A:Z").load("values");
      await context.sync();
      return range.values as unknown;
    });
    expect(values).toBeNull();
  });

  test("letters outside ASCII count by their bytes", async () => {
    const excel = opened();
    await write(excel, "a".repeat(100));
    const plain = excel.host.stats.maxRequestBytes;
    await write(excel, "é".repeat(100));
    expect(excel.host.stats.maxRequestBytes - plain).toBe(100);
  });
});

describe("while the person types into a cell", () => {
  test("a batch is refused", async () => {
    const excel = opened();
    excel.host.cellEditMode = true;
    expect(await outcomeOf(write(excel, "1b"))).toBe("InvalidOperationInCellEditMode");
  });

  test("a batch that waits is done afterwards", async () => {
    const excel = opened();
    excel.host.cellEditMode = true;
    const waiting = write(excel, "1b", { delayForCellEdit: true });
    await new Promise((later) => setTimeout(later, 20));
    expect(excel.host.snapshot().sheets[0]?.cells["A2"]).toEqual({ value: "1a" });
    excel.host.cellEditMode = false;
    await waiting;
    expect(excel.host.snapshot().sheets[0]?.cells["A2"]).toEqual({ value: "1b" });
  });
});

test("what stands before the fault in a batch is done", async () => {
  const { Excel, host } = opened();
  const run = Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("Plan").getRange("B1").values = [["first"]];
    worksheets.getItem("Nope").getRange("A1").values = [["fault"]];
    worksheets.getItem("Plan").getRange("B2").values = [["after"]];
    await context.sync();
  });
  expect(await outcomeOf(run)).toBe("ItemNotFound");
  expect(host.snapshot().sheets[0]?.cells).toEqual({
    A1: { value: "Ref" },
    A2: { value: "1a" },
    B1: { value: "first" },
  });
});

test("a range that the client lets go of at once is read, but not held for it", async () => {
  const { Excel, host } = opened();
  const told = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Plan");
    const ranges = [sheet.getRange("A1").untrack(), sheet.getRange("A2").untrack()];
    for (const range of ranges) range.load("values");
    await context.sync();
    return ranges.map(({ values }) => values as unknown);
  });
  expect(told).toEqual([[["Ref"]], [["1a"]]]);
  await new Promise((later) => setTimeout(later, 20));
  expect(host.stats.cleanups).toBe(0);
});
