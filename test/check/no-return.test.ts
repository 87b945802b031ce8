import { planBasis } from "../../src/check/check-basis.ts";
import { checkWorkbook } from "../../src/check/check-workbook.ts";
import { masterRecords } from "../../src/report/master-records.ts";
import type { Sheet, Visibility, Workbook } from "../../src/workbook/workbook.ts";
import { builtTemplate } from "../support/built-template.ts";
import { masterWorkbook } from "../support/master-workbook.ts";
import { sampleLine, sampleMaster } from "../support/sample-master.ts";
import { samplePlan } from "../support/sample-plan.ts";
import { workbookOf } from "../support/workbook-of.ts";

const plan = samplePlan();

function told(workbook: Workbook): string[] {
  const { findings } = checkWorkbook(workbook, planBasis(plan));
  return findings.map(({ code, message }) => `${code}: ${message}`);
}

function hide(workbook: Workbook, which: (sheet: Sheet) => boolean, as: Visibility): Workbook {
  const sheets = workbook.sheets.map((sheet) =>
    which(sheet) ? { ...sheet, visibility: as } : sheet,
  );
  return { ...workbook, sheets };
}

const FORM = {
  Form: [
    ["Strategy Action Plan Ref", "Action Taken"],
    ["1a", "Trained staff"],
  ],
};
const EMPTY =
  "nothing-readable: There is nothing in this workbook. Use the template for this round";
const HIDDEN =
  "nothing-readable: This workbook shows no table of updates, and hidden sheets are not read. Unhide the sheet with the updates, or use the template for this round";
const NO_TABLE =
  'nothing-readable: This workbook does not have the "Updates" table. Use the template for this round';

test.each<[string, Workbook, string]>([
  ["no sheets", workbookOf({}), EMPTY],
  ["an empty sheet", workbookOf({ Sheet1: [] }), EMPTY],
  ["cells of spaces", workbookOf({ Sheet1: [["  ", ""]] }), EMPTY],
  [
    "sheets without a table",
    workbookOf({
      Budget: [
        ["Rent", 1200],
        ["Heat", 300],
      ],
    }),
    NO_TABLE,
  ],
  ["hidden sheets only", hide(workbookOf(FORM), () => true, "hidden"), HIDDEN],
  ["very hidden sheets only", hide(workbookOf(FORM), () => true, "very-hidden"), HIDDEN],
  [
    "an empty sheet before a hidden one",
    hide(workbookOf({ Sheet1: [], ...FORM }), ({ name }) => name === "Form", "hidden"),
    HIDDEN,
  ],
])("a workbook of %s is told so", (_, workbook, sentence) => {
  expect(told(workbook)).toEqual([sentence]);
});

test("a template whose updates are hidden is told so", async () => {
  const workbook = await builtTemplate(plan);
  const hidden = hide(workbook, ({ name }) => name === "Updates", "hidden");
  expect(told(workbook)).toEqual([]);
  expect(told(hidden)).toEqual([HIDDEN]);
});

test("a hidden sheet beside updates hides nothing", () => {
  const workbook = workbookOf({ ...FORM, Updates: [["Notes"]] });
  const sentences = told(hide(workbook, ({ name }) => name === "Updates", "hidden"));
  expect(sentences.filter((sentence) => sentence.startsWith("nothing-readable"))).toEqual([]);
});

test("the team's master is told that it is one, whatever is in it", () => {
  const ledger = Array.from({ length: 200 }, (_, index) => sampleLine(`line ${index}`));
  const records = masterRecords({
    master: sampleMaster({ ledger }),
    reportDate: "2018-11-14",
    ratings: new Map(),
  });
  expect(told(masterWorkbook(records).workbook())).toEqual([
    "team-master: This workbook is the team's master, not a return. Choose a return that a partner sent",
  ]);
});
