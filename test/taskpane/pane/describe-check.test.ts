import { countReadyRows } from "../../../src/check/count-ready-rows.ts";
import { planBasis } from "../../../src/check/check-basis.ts";
import { checkWorkbook } from "../../../src/check/check-workbook.ts";
import { masterRecords } from "../../../src/report/master-records.ts";
import type { Workbook } from "../../../src/workbook/workbook.ts";
import { describeCheck } from "../../../taskpane/pane/describe-check.ts";
import { masterWorkbook } from "../../support/master-workbook.ts";
import { sampleMaster } from "../../support/sample-master.ts";
import { samplePlan } from "../../support/sample-plan.ts";
import { workbookOf } from "../../support/workbook-of.ts";
import { rowOf, sampleReturn } from "./fake-open-workbook.ts";

function described(workbook: Workbook, ownPlan = false, round: string | null = null) {
  const plan = samplePlan();
  const open = plan.rounds.find(({ date }) => date === round) ?? null;
  const checked = checkWorkbook(workbook, planBasis(plan, open));
  const ready = countReadyRows(checked.reading, checked.findings);
  const opened = { workbook, name: "R\u202Excod.xlsx", notes: [], isMarked: false };
  return describeCheck({ opened, checked, ready, ownPlan }, "09:05");
}

function codes(findings: readonly { readonly code: string }[]): string[] {
  return findings.map(({ code }) => code);
}

const GOOD = sampleReturn([rowOf("1b", "In progress – on track")]);

test.each([
  ["ready rows", GOOD, "1 of 1 row ready"],
  ["no answers", sampleReturn([]), "No rows answered"],
  [
    "nothing to report",
    workbookOf({
      "Start here": [
        ["Partner", "EXC"],
        ["Nothing to report this round", "Yes"],
      ],
    }),
    "Nothing to report",
  ],
])("a return with %s says so", (_, workbook, ready) => {
  expect(described(workbook).ready).toBe(ready);
});

test("what the return does not name is said", () => {
  const facts = new Map(described(workbookOf({ Sheet1: [["x"]] })).facts);
  // Without the character that would turn the name round.
  expect(facts.get("Workbook")).toBe("Rxcod.xlsx");
  for (const label of ["Plan", "Partner", "Round"]) {
    expect(facts.get(label)).toBe("Not named in this workbook");
  }
  expect(facts.get("Form")).toBe("Not known");
});

test.each([
  [true, "The plan in this workbook"],
  [false, "Exampleton action plan 2018 to 2023, which comes with this pane"],
])("where the plan came from is said (own: %j)", (own, where) => {
  expect(new Map(described(GOOD, own).facts).get("Checked against")).toContain(where);
});

test.each([
  ["exampleton-2018-2023", "Exampleton action plan 2018 to 2023"],
  ["Exampleton action plan 2018 to 2023", "Exampleton action plan 2018 to 2023"],
  ["Another plan", "Another plan"],
])("a return for %j shows its plan as %j", (written, shown) => {
  const { facts } = described(workbookOf({ "Start here": [["Plan", written]] }));
  expect(new Map(facts).get("Plan")).toBe(shown);
});

test("another round is told before everything else, and the rest by kind", () => {
  const workbook = sampleReturn([rowOf("9z", "wibble"), rowOf("1\u0430", "Complete")]);
  const { first, errors, queries, sure, counted } = described(workbook, false, "2018-10-16");
  expect(codes(first)).toEqual(["wrong-round"]);
  expect(new Set(errors.map(({ severity }) => severity))).toEqual(new Set(["error"]));
  expect(codes(queries)).toContain("repaired-reference");
  expect(sure.map(({ cell }) => cell)).toEqual(["A3"]);
  expect(counted).toMatch(/^\d errors and \d quer(y|ies)\. Checked at 09:05\.$/u);
});

test("the team's own master is told before everything else", () => {
  const records = masterRecords({
    master: sampleMaster(),
    reportDate: "2018-11-14",
    ratings: new Map(),
  });
  const { first, errors } = described(masterWorkbook(records).workbook());
  expect([codes(first), codes(errors)]).toEqual([["team-master"], []]);
});
