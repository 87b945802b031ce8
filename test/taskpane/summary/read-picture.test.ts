import json from "../../../templates/birmingham-2018-2023/plan.json";
import { TEMPLATE_SHEETS } from "../../../src/plan/return-template.ts";
import { parsePlan } from "../../../src/plan/schema/plan-schema.ts";
import { parseA1 } from "../../../src/workbook/address.ts";
import { readXlsx } from "../../../src/xlsx/read-xlsx.ts";
import { FIXTURES } from "../../contract/fixtures.ts";
import { masterRecords } from "../../../src/report/master-records.ts";
import type { Plan } from "../../../src/plan/plan.ts";
import { rateMaster } from "../../../src/rate/rate-master.ts";
import type { Workbook } from "../../../src/workbook/workbook.ts";
import { readPicture } from "../../../taskpane/summary/read-picture.ts";
import { masterWorkbook } from "../../support/master-workbook.ts";
import { sampleMaster } from "../../support/sample-master.ts";
import { samplePlan } from "../../support/sample-plan.ts";
import { workbookOf } from "../../support/workbook-of.ts";

const DAY = "2018-11-14";

function masterBook(): Workbook {
  const master = sampleMaster({ newNames: [] });
  const ratings = rateMaster(master, DAY);
  return masterWorkbook(masterRecords({ master, reportDate: DAY, ratings })).workbook();
}

const FORM = workbookOf({
  Form: [
    ["Stakeholder", "EXC"],
    ["Strategy Action Plan Ref", "Action Taken", "Individual(s) Responsible", "Status of Action"],
    ["1a", "Trained 40 staff", "Training team", "on track"],
  ],
});
const OWN_PLAN = workbookOf({
  Plan: [
    ["Ref", "Action", "Lead Partner", "Success Measure", "Completion Date"],
    ["1a", "Train the workforce", "EXC", "Staff trained", "2019"],
    ["1b", "Agree quality standards", "EXC", "Standards agreed", ""],
  ],
});
const OTHER_RETURN = workbookOf({
  Form: [
    ["Strategy Action Plan Ref", "Action Taken", "Status of Action"],
    ...["R1", "R2", "R3", "R4", "R5", "R6"].map((ref) => [ref, "Held a meeting", "on track"]),
  ],
});

function loadPlan(): Promise<Plan> {
  return Promise.resolve(samplePlan());
}

test.each([
  ["a master by its tables", masterBook(), "master", "Exampleton action plan 2018 to 2023"],
  ["an old form by the plan at hand", FORM, "return", "Return of Exampleton Council"],
  ["an Excel plan by its table", OWN_PLAN, "plan", "Action plan"],
  ["a return of another plan as that", OTHER_RETURN, "return", "Return of a partner"],
])("reads %s", async (_, workbook, kind, title) => {
  expect(await readPicture(workbook, loadPlan)).toMatchObject({ kind, title });
});

test("a return of another plan says so and shows no counts", async () => {
  const { charts, lists } = await readPicture(OTHER_RETURN, loadPlan);
  expect(charts).toEqual([]);
  expect(lists[0]?.lines[0]?.text).toMatch(/may be for another plan/u);
});

const bundled = parsePlan(json);

/** A filled template, its plan's name overwritten. */
async function renamed(): Promise<Workbook> {
  const template = await fixture("template of the bundled plan with faults");
  return withCell(template, TEMPLATE_SHEETS.start, "B5", "leeds-2020");
}

async function fixture(wanted: string): Promise<Workbook> {
  const found = FIXTURES.find(({ name }) => name === wanted);
  if (!found) throw new Error(`No fixture ${wanted}`);
  return readXlsx(await found.bytes());
}

function withCell(workbook: Workbook, sheet: string, cell: string, value: string): Workbook {
  const { row, column } = parseA1(cell) ?? { row: -1, column: -1 };
  const sheets = workbook.sheets.map((one) =>
    one.name !== sheet
      ? one
      : {
          ...one,
          rows: one.rows.map((line) =>
            line.index !== row
              ? line
              : {
                  ...line,
                  cells: line.cells.map((old) => (old.column === column ? { column, value } : old)),
                },
          ),
        },
  );
  return { ...workbook, sheets };
}

test.each([
  ["that carries its own lists and names another", renamed],
  ["without its lists", () => fixture("template without its lists, of another plan")],
])("a template of another plan, %s, is that and no plan", async (_, open) => {
  const loadBundled = () => Promise.resolve(bundled);
  const { kind, charts, lists, facts } = await readPicture(await open(), loadBundled);
  expect([kind, charts]).toEqual(["return", []]);
  expect(lists.map(({ title }) => title)).toEqual(["To mend first"]);
  expect(facts.find(({ label }) => label === "Updates")?.value).toMatch(/rows not checked/iu);
  expect(facts.map(({ label }) => label)).not.toContain("Own actions with an update");
});

test("updates on a hidden sheet are said to be there", async () => {
  const sheets = FORM.sheets.map((sheet) => ({ ...sheet, visibility: "hidden" as const }));
  const { lists } = await readPicture({ ...FORM, sheets }, loadPlan);
  expect(lists[0]?.lines[0]?.text).toMatch(/hidden sheets are not read/u);
});

test("a master needs no plan at hand", async () => {
  const load = jest.fn(loadPlan);
  await readPicture(masterBook(), load);
  expect(load).not.toHaveBeenCalled();
});

test.each([
  [
    "a plan that cannot be loaded",
    FORM,
    () => Promise.reject(new Error("chunk 7")),
    /could not be loaded/u,
  ],
  ["nothing to read", workbookOf({ Notes: [["Milk"]] }), loadPlan, /no return, no master/u],
  ["an empty workbook", workbookOf({}), loadPlan, /no return, no master/u],
])("says what to do about %s", async (_, workbook, load, sentence) => {
  await expect(readPicture(workbook, load)).rejects.toThrow(sentence);
});
