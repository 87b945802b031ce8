import { workbookOf } from "../support/workbook-of.ts";
import { openExcel, outcomeOf } from "./open-excel.ts";

type Act = (context: Excel.RequestContext) => unknown;

function book() {
  const names = [
    { name: "Round", refersTo: "Plan!$B$2" },
    { name: "Limit", refersTo: "12" },
    { name: "Title", refersTo: '"Our ""plan"""' },
    { name: "Gone", refersTo: "#REF!" },
    { name: "Local", sheet: "Plan", refersTo: "Plan!$A$1:$A$3" },
  ];
  return workbookOf({ Plan: [["Ref"], ["1a", "x"]], Notes: [["n"]] }, names);
}

async function done(act: Act) {
  const { Excel, host } = openExcel(book(), { apiVersion: "1.13" });
  host.hideSheet("Notes");
  const outcome = await outcomeOf(
    Excel.run(async (context) => {
      act(context);
      await context.sync();
    }),
  );
  return { outcome, host };
}

test.each<[string, Act, string]>([
  ["activates a hidden sheet", ({ workbook }) => { workbook.worksheets.getItem("Notes").activate(); }, "InvalidOperation"],
  ["selects on a hidden sheet", ({ workbook }) => { workbook.worksheets.getItem("Notes").getRange("A1").select(); }, "InvalidOperation"],
  ["hides the last visible sheet", ({ workbook }) => (workbook.worksheets.getItem("Plan").visibility = "Hidden"), "InvalidOperation"],
  ["deletes the last visible sheet", ({ workbook }) => { workbook.worksheets.getItem("Plan").delete(); }, "InvalidOperation"],
  ["adds a sheet of a name that is there", ({ workbook }) => workbook.worksheets.add("PLAN"), "ItemAlreadyExists"],
  ["adds a sheet of a name that is none", ({ workbook }) => workbook.worksheets.add("a/b"), "InvalidArgument"],
  ["adds a sheet of too long a name", ({ workbook }) => workbook.worksheets.add("x".repeat(32)), "InvalidArgument"],
  ["adds a name that is an address", ({ workbook }) => workbook.names.add("A1", "=1"), "InvalidArgument"],
  ["adds a name that is there", ({ workbook }) => workbook.names.add("round", "=1"), "ItemAlreadyExists"],
])("refuses who %s", async (_name, act, code) => {
  expect((await done(act)).outcome).toBe(code);
}); // prettier-ignore

test("adds, names, moves, colours, freezes, shows and deletes sheets", async () => {
  const { outcome, host } = await done(({ workbook }) => {
    const sheet = workbook.worksheets.add("Summary");
    sheet.position = 0;
    sheet.tabColor = "#005ea5";
    sheet.freezePanes.freezeRows(1);
    sheet.showGridlines = false;
    workbook.worksheets.getItem("Notes").visibility = "Visible";
    workbook.worksheets.getItem("Notes").name = "Remarks";
    workbook.worksheets.getItem("Plan").delete();
    sheet.activate();
  });
  const { sheets, names } = host.snapshot();
  expect([outcome, host.selection.sheet, names.length]).toEqual(["done", "Summary", 4]);
  expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["Summary", "visible"],
    ["Remarks", "visible"],
  ]);
  expect(sheets[0]?.look).toMatchObject({ tabColor: "#005EA5", showGridlines: false });
});

test("a sheet is added at the end, with a free name", async () => {
  const { host } = await done(({ workbook }) => workbook.worksheets.add());
  expect(host.snapshot().sheets.map(({ name }) => name)).toEqual(["Plan", "Notes", "Sheet3"]);
});

test("tells names with their kind and value", async () => {
  const { Excel } = openExcel(book());
  const told = await Excel.run(async (context) => {
    const { names } = context.workbook;
    const local = context.workbook.worksheets.getItem("Plan").names;
    for (const all of [names, local]) all.load("items/name,items/type,items/value,items/scope");
    const range = names.getItem("Round").getRange().load("values");
    const missing = names.getItemOrNullObject("Nope");
    await context.sync();
    const items = [...names.items, ...local.items];
    const list = items.map(({ name, type, value, scope }) => [name, type, value as unknown, scope]);
    return [list, range.values, missing.isNullObject];
  });
  expect(told).toEqual([
    [
      ["Round", "Range", "Plan!$B$2", "Workbook"],
      ["Limit", "Integer", 12, "Workbook"],
      ["Title", "String", 'Our "plan"', "Workbook"],
      ["Gone", "Error", "#REF!", "Workbook"],
      ["Local", "Range", "Plan!$A$1:$A$3", "Worksheet"],
    ],
    [["x"]],
    true,
  ]);
});

test.each([
  [1900, 43418],
  [1904, 43418 - 1462],
] as const)("DATE counts from %i", async (dateSystem, serial) => {
  const { Excel } = openExcel({ ...book(), dateSystem });
  const value = await Excel.run(async (context) => {
    const date = context.workbook.functions.date(2018, 11, 14).load("value,error");
    await context.sync();
    return date.value;
  });
  expect(value).toBe(serial);
});
