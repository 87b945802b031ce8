import { workbookOf } from "../support/workbook-of.ts";
import { openExcel, outcomeOf } from "./open-excel.ts";

type Act = (sheet: Excel.Worksheet) => unknown;

const ACTS: Readonly<Record<string, Act>> = {
  "write a locked cell": (sheet) => (sheet.getRange("A1").values = [["x"]]),
  "write an unlocked cell": (sheet) => (sheet.getRange("B2").values = [["x"]]),
  "write both": (sheet) => (sheet.getRange("A1:B2").values = [["x", "x"], ["x", "x"]]), // prettier-ignore
  "clear an unlocked cell": (sheet) => {
    sheet.getRange("B2").clear("Contents");
  },
  "fill an unlocked cell": (sheet) => (sheet.getRange("B2").format.fill.color = "#FFC000"),
  "format the number of an unlocked cell": (sheet) => (sheet.getRange("B2").numberFormat = [["@"]]),
  "widen a column": (sheet) => (sheet.getRange("B:B").format.columnWidth = 99),
  "add a conditional format": (sheet) => sheet.getRange("B2").conditionalFormats.add("Custom"),
  "add a table": (sheet) => sheet.tables.add("D1:E2", true),
  "add a chart": (sheet) => sheet.charts.add("BarClustered", sheet.getRange("A1:B2")),
  "read everything": (sheet) => sheet.getUsedRange().load("values,formulas"),
  "select a cell": (sheet) => {
    sheet.getRange("A1").select();
  },
};

const FREE = [
  "write an unlocked cell",
  "clear an unlocked cell",
  "read everything",
  "select a cell",
];
const FORMATS = [
  "fill an unlocked cell",
  "format the number of an unlocked cell",
  "add a conditional format",
];

async function outcomes(allowFormatCells: boolean): Promise<string[]> {
  const allowed: string[] = [];
  for (const [name, act] of Object.entries(ACTS)) {
    const { Excel, host } = openExcel(workbookOf({ Plan: [["a", "b"], ["c", "d"]] })); // prettier-ignore
    host.protect("Plan", { unlocked: ["B2:B9"], allowFormatCells });
    const run = Excel.run(async (context) => {
      act(context.workbook.worksheets.getItem("Plan"));
      await context.sync();
    });
    const outcome = await outcomeOf(run);
    if (outcome === "done") allowed.push(name);
    else expect([name, outcome]).toEqual([name, "AccessDenied"]);
  }
  return allowed.sort();
}

describe("a protected sheet", () => {
  test("lets unlocked cells be filled in, and nothing else", async () => {
    expect(await outcomes(false)).toEqual([...FREE].sort());
  });

  test("lets cells be formatted where its author allowed that", async () => {
    expect(await outcomes(true)).toEqual([...FREE, ...FORMATS].sort());
  });

  test("says so, and what it allows", async () => {
    const { Excel, host } = openExcel(workbookOf({ Plan: [["a"]], Free: [["a"]] }));
    host.protect("Plan", { allowFormatCells: true });
    const told = await Excel.run(async (context) => {
      const sheets = ["Plan", "Free"].map((name) => context.workbook.worksheets.getItem(name));
      for (const sheet of sheets) sheet.protection.load("protected,options");
      const locked = sheets.map((sheet) => sheet.getRange("A1").format.protection.load("locked"));
      await context.sync();
      return sheets.map(({ protection }, index) => [
        protection.protected,
        protection.protected && protection.options.allowFormatCells,
        locked[index]?.locked,
      ]);
    });
    expect(told).toEqual([
      [true, true, true],
      [false, false, true],
    ]);
  });

  test("does not let a person type into a locked cell either", () => {
    const { host } = openExcel(workbookOf({ Plan: [["a"]] }));
    host.protect("Plan");
    expect(() => {
      host.userEdits("Plan", "A1", "b");
    }).toThrow("cannot perform");
  });

  test.each([
    ["no", "BadPassword"],
    ["secret", "done"],
  ])("with the password %j gives %s", async (password, outcome) => {
    const { Excel, host } = openExcel(workbookOf({ Plan: [["a"]] }));
    host.protect("Plan", { password: "secret" });
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Plan").protection.unprotect(password);
      await context.sync();
    });
    expect(await outcomeOf(run)).toBe(outcome);
  });
});
