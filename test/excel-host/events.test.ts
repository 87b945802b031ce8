import { workbookOf } from "../support/workbook-of.ts";
import { openExcel, type OpenExcel } from "./open-excel.ts";
import { until } from "../support/until.ts";

type Told = readonly [string, unknown, unknown];

function opened(apiVersion = "1.14"): OpenExcel {
  return openExcel(workbookOf({ Plan: [["Ref"], ["1a"]], Other: [["x"]] }), { apiVersion });
}

function later(): Promise<void> {
  return new Promise((done) => setTimeout(done, 20));
}

/** Listens to all sheets, or to one, and keeps what it is told. */
async function listen({ Excel }: OpenExcel, sheet?: string) {
  const told: Told[] = [];
  const handler = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const keep = (event: Excel.WorksheetChangedEventArgs) => {
      const details = event.details as Excel.ChangedEventDetail | undefined;
      told.push([event.address, event.triggerSource, details?.valueAfter]);
      return Promise.resolve();
    };
    const source = sheet === undefined ? worksheets : worksheets.getItem(sheet);
    if (sheet !== undefined) source.load("id");
    const result = source.onChanged.add(keep);
    await context.sync();
    return result;
  });
  return { told, handler };
}

function write({ Excel }: OpenExcel, address: string, enableEvents = true) {
  return Excel.run(async (context) => {
    context.runtime.enableEvents = enableEvents;
    context.workbook.worksheets.getItem("Plan").getRange(address).values = [["w"]];
    await context.sync();
    context.runtime.enableEvents = true;
    await context.sync();
  });
}

describe("a change", () => {
  test.each<[string, unknown, unknown]>([
    ["1.14", "Unknown", "ThisLocalAddin"],
    ["1.13", undefined, undefined],
  ])("of a person and of the add-in with ExcelApi %s", async (apiVersion, person, addIn) => {
    const excel = opened(apiVersion);
    const { told } = await listen(excel);
    excel.host.userEdits("Plan", "A2", "1/2/2018");
    await write(excel, "A3");
    await until(() => told.length >= 2);
    expect(told).toEqual([
      ["A2", person, 43132],
      ["A3", addIn, "w"],
    ]);
  });

  test("of another sheet is told only to who listens to all", async () => {
    const excel = opened();
    const [all, one] = [await listen(excel), await listen(excel, "Plan")];
    excel.host.userEdits("Other", "A1", "y");
    await until(() => all.told.length > 0);
    await later();
    expect([all.told, one.told]).toEqual([[["A1", "Unknown", "y"]], []]);
  });

  test("is not told while the add-in wants no events", async () => {
    const excel = opened();
    const { told } = await listen(excel);
    await write(excel, "A3", false);
    await later();
    expect(told).toEqual([]);
  });

  test("is not told after the handler is gone", async () => {
    const excel = opened();
    const { told, handler } = await listen(excel);
    await excel.Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    excel.host.userEdits("Plan", "A2", "2b");
    await later();
    expect(told).toEqual([]);
  });
});

test("what a person selects is where the pane's next cell comes from", async () => {
  const { Excel, host } = opened();
  host.userSelects("Other", "B2:C3");
  const address = await Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return range.address;
  });
  expect([address, host.selection]).toEqual(["Other!B2:C3", { sheet: "Other", cell: "B2:C3" }]);
});
