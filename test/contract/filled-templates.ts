import type { Workbook } from "exceljs";
import json from "../../templates/birmingham-2018-2023/plan.json";
import {
  answerNothing,
  typeUpdates,
  type TypedRow,
} from "../../scripts/exceljs/template/fill-return-template.ts";
import { workbookBytes } from "../../scripts/exceljs/sheet/new-workbook.ts";
import { startCell } from "../../scripts/exceljs/template/template-start-sheet.ts";
import { returnTemplateWorkbook } from "../../scripts/exceljs/template/write-return-template.ts";
import { ownActions } from "../../src/plan/own-actions.ts";
import { TEMPLATE_SHEETS } from "../../src/plan/return-template.ts";
import { parsePlan } from "../../src/plan/schema/plan-schema.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { templateFor } from "../support/built-template.ts";
import { filledKpis } from "../support/kpi-template.ts";
import { samplePlan } from "../support/sample-plan.ts";
import type { Fixture } from "./fixture.ts";

const birmingham = parsePlan(json);
const sample = samplePlan();
const BLANK: TypedRow = {
  reference: "",
  "action-taken": "",
  responsible: "",
  start: "",
  finish: "",
  status: "",
  forecast: "",
  completed: "",
  evidence: "",
  obstacle: "",
};

type Typed = Partial<TypedRow>;
type Change = (workbook: Workbook) => void;

async function filled(
  plan: Plan,
  partnerId: string,
  rows: readonly Typed[] | "nothing",
  change?: Change,
): Promise<Uint8Array> {
  const partner = plan.partners.find(({ id }) => id === partnerId);
  if (!partner) throw new Error(`The plan has no partner ${partnerId}`);
  const template = templateFor(plan, partner);
  const workbook = await returnTemplateWorkbook(template);
  if (rows === "nothing") answerNothing(workbook);
  else
    typeUpdates(
      workbook,
      template,
      rows.map((row) => ({ ...BLANK, ...row })),
    );
  change?.(workbook);
  return workbookBytes(workbook);
}

const withoutLists: Change = (workbook) => {
  workbook.removeWorksheet("Lists");
};

function forRound(day: string | Date): Change {
  return (workbook) => {
    const start = workbook.getWorksheet(TEMPLATE_SHEETS.start);
    if (start) start.getCell(startCell("round")).value = day;
  };
}

const CLEAN: Typed = {
  reference: "1a",
  "action-taken": "Ran two training days for midwives.\nBoth were full.",
  responsible: "Training manager",
  start: "2018-06-01",
  finish: "2019-03-29",
  status: "In progress – on track",
};
const DONE: Typed = {
  ...CLEAN,
  reference: "1b",
  "action-taken": "The standards were agreed and published.",
  status: "Complete",
  completed: "2018-10-30",
  evidence: "Minutes of the October board",
};
const FAULTY: readonly Typed[] = [
  { ...CLEAN, "action-taken": "Ring 0121 496 0123 for the hub at B1 1BB.", finish: "31/02/2019" },
  { ...DONE, completed: "2019-10-30", evidence: "TBC" },
  { ...CLEAN, reference: "2I", finish: "when staff allow", status: "Nearly there" },
  { ...CLEAN, reference: "9z", start: "14 November", finish: "03/04/2019" },
  { reference: "2a", status: "Complete" },
];
const MENDABLE: readonly Typed[] = [
  { ...CLEAN, status: "in progress - on track", finish: "14/11/2019", forecast: "2019-12-25 " },
  { ...DONE, status: " Complete", completed: "30 October 2018" },
  { ...CLEAN, reference: "21", status: "Not\u00A0started", start: "1 June 2018" },
  { ...CLEAN, reference: "1с ", status: "on track" },
];

/** What the template shows as the last update of the partner's first action is sent once more. */
function repeated(partnerId: string): Promise<Uint8Array> {
  const [own] = ownActions(birmingham, partnerId);
  if (!own) throw new Error(`${partnerId} leads no action`);
  const { ref } = own.action;
  const text = `The work on ${ref} went on as agreed in the spring.`;
  return filled(birmingham, partnerId, [{ ...CLEAN, reference: ref, "action-taken": text }]);
}

const year = "April 2018 to March 2019";
const first = "Quarter 1";
const second = "Quarter 2";
const KPI_FAULTS = [
  { kpi: "4", year, period: second, value: "TBC", note: "Ring 0121 496 0123" },
  { kpi: "4", year, period: first, value: "-3" },
  { kpi: "B1", year, period: second, value: "145" },
  { kpi: "B1", year, period: first, value: "about 20" },
];

/** KPI 9, which the plan does not have, and a remark beside the table and below it. */
const beside: Change = (workbook) => {
  const sheet = workbook.getWorksheet("Your KPIs");
  if (!sheet) return;
  [1, 4, 5, 7].forEach((column, at) => {
    sheet.getRow(8).getCell(column).value = ["9", "2018/19", "Q1", 3][at] ?? "";
  });
  sheet.getRow(4).getCell(11).value = "See our report";
  sheet.getRow(10).getCell(1).value = "More follows in January";
};

/** Template v1 as partners get it, filled in. */
export const FILLED_TEMPLATES: readonly Fixture[] = [
  { name: "template untouched", bytes: () => filled(birmingham, "bswa", []) },
  { name: "template filled well", bytes: () => filled(sample, "exc", [CLEAN, DONE]) },
  { name: "template with faults of every kind", bytes: () => filled(sample, "exc", FAULTY) },
  { name: "template with sure mends", bytes: () => filled(sample, "exp", MENDABLE) },
  {
    name: "template of the bundled plan with sure mends",
    bytes: () => filled(birmingham, "wmp", MENDABLE),
  },
  {
    name: "template of the bundled plan with faults",
    bytes: () => filled(birmingham, "wmp", FAULTY),
  },
  {
    name: "template without its lists, of the bundled plan",
    bytes: () => filled(birmingham, "wmp", MENDABLE, withoutLists),
  },
  {
    name: "template without its lists, of another plan",
    bytes: () => filled(sample, "exc", MENDABLE, withoutLists),
  },
  {
    name: "template for a day that is no round of its plan",
    bytes: () => filled(sample, "exc", MENDABLE, forRound(new Date("2016-03-03T00:00:00Z"))),
  },
  {
    name: "template for an earlier round of the bundled plan",
    bytes: () => filled(birmingham, "wmp", MENDABLE, forRound(new Date("2018-10-16T00:00:00Z"))),
  },
  {
    name: "template whose round is a word",
    bytes: () => filled(sample, "exc", MENDABLE, forRound("next week")),
  },
  { name: "template that repeats what it shows of last round", bytes: () => repeated("wmp") },
  {
    name: "template with KPI values",
    bytes: () => filledKpis([{ kpi: "4", year, period: second, value: "12" }]),
  },
  { name: "template with faulty KPI values", bytes: () => filledKpis(KPI_FAULTS, beside) },
  { name: "template with nothing to report", bytes: () => filled(birmingham, "basb", "nothing") },
];
