import { checkReturn } from "../../src/check/check-return.ts";
import { sureMend } from "../../src/check/sure-mend.ts";
import type { Mend } from "../../src/finding/finding.ts";
import { sureMends } from "../../src/finding/sure-mends.ts";
import { sampleAction, samplePartner, samplePlan } from "../support/sample-plan.ts";
import { answerAt, checkOf, type SampleRow } from "../support/return-of.ts";
import { GOOD_ROW } from "./rule-cases.ts";

function mendsOf(...rows: readonly SampleRow[]): readonly Mend[] {
  return sureMends(checkReturn(checkOf(rows.map((row) => ({ ...GOOD_ROW, ...row })))));
}

test.each<[string, SampleRow, Mend["cell"], Mend["value"]]>([
  ["a digit for a letter", { ref: "21" }, "A2", "2l"],
  ["a number for a letter", { ref: 21 }, "A2", "2l"],
  ["a label before it", { ref: "Action 21" }, "A2", "2l"],
  ["a letter of another alphabet", { ref: "1а" }, "A2", "1a"],
  ["a doubled reference", { ref: "1 1a" }, "A2", "1a"],
  ["two letters after a space, read as a digit and a letter", { ref: " lb" }, "A2", "1b"],
  ["a hyphen for a dash", { status: "In progress - on track" }, "F2", "In progress – on track"],
  ["another wording", { status: "ON  TRACK" }, "F2", "In progress – on track"],
  ["extra spaces", { status: " Not  started" }, "F2", "Not started"],
  ["spaces in capitals that read fine", { ref: "\u00A01A\u200B" }, "A2", "1A"],
  ["a date in words", { finish: "14 November 2019" }, "E2", { day: "2019-11-14" }],
  ["a date in figures", { forecast: "25/12/2019" }, "G2", { day: "2019-12-25" }],
  ["a date for a machine", { start: "2019-04-03" }, "D2", { day: "2019-04-03" }],
])("%s has one sure mend", (_name, row, cell, value) => {
  expect(mendsOf(row)).toMatchObject([{ sheet: "Updates", cell, value }]);
});

test.each<[string, SampleRow]>([
  ["a reference with words that would be lost", { ref: "1а: Train the workforce" }],
  ["a reference that a formula gives", { ref: { value: "21", formula: "A9" } }],
  ["an unknown reference with a near one", { ref: "2k" }],
  ["an unknown status with a near one", { status: "Complet" }],
  ["a status that a formula gives", { status: { value: "done ", formula: "A9" } }],
  ["a date that reads two ways", { finish: "03/04/2019" }],
  ["a date with the month first", { finish: "04/25/2019" }],
  ["a date with half a year's number", { finish: "25/12/19" }],
  ["a month", { finish: "November 2019" }],
  ["a wrong weekday", { finish: "Monday 14 November 2019" }],
  ["a reference beside a section's", { ref: "1a, 1" }],
  ["a reference that may be the first of two", { ref: "1а &" }],
  ["a reference with a question mark", { ref: "21?" }],
  ["a reference with a question mark and spaces", { ref: " 1a? " }],
  ["a date with a sign that it is rough", { finish: "~14 November 2019" }],
  ["a status with a question mark", { status: "on track?" }],
  ["a status with a sign that it is not so", { status: "≠ Not started" }],
  ["free texts", { taken: "  Ran  two days ", evidence: " Minutes ", responsible: " A manager " }],
])("%s has none", (_name, row) => {
  expect(mendsOf(row)).toEqual([]);
});

test("a name with odd spaces of its own is right as the plan has it", () => {
  const partner = samplePartner("EXC", { name: "Exampleton\u00A0Council" });
  const status = { id: "not-started", name: "Not\u00A0 started", alsoCalled: [], step: 1 } as const;
  const plan = samplePlan({ partners: [partner], statuses: [status] });
  const rows = [{ ...GOOD_ROW, by: partner.name, status: status.name }];
  expect(checkReturn(checkOf(rows, { plan })).flatMap(({ mends }) => mends ?? [])).toEqual([]);
});

test("a part of a recommendation is not mended away", () => {
  const part = { letter: "b", title: "Agree standards" };
  const plan = samplePlan({ actions: [sampleAction("R02", { lead: "EXC", parts: [part] })] });
  const findings = checkReturn(checkOf([{ ...GOOD_ROW, ref: "Ｒ02b" }], { plan }));
  expect(findings.map(({ code }) => code)).toEqual(["repaired-reference"]);
  expect(sureMends(findings)).toEqual([]);
});

test("says what stands there exactly, and what would stand there as a person reads it", () => {
  expect(mendsOf({ status: "Not  started " }, { ref: "1b", finish: "2019-11-14" })).toEqual([
    {
      sheet: "Updates",
      cell: "F2",
      before: "Not  started ",
      after: "Not started",
      value: "Not started",
    },
    {
      sheet: "Updates",
      cell: "E3",
      before: "2019-11-14",
      after: "14 November 2019",
      value: { day: "2019-11-14" },
    },
  ]);
});

test("a cell with an earlier fault keeps only the mend of that", () => {
  expect(mendsOf({ ref: " 21 " })).toMatchObject([{ value: "2l" }]);
  expect(mendsOf({ ref: " 2a " })).toEqual([]);
});

describe("no mend", () => {
  const at = (row: number) => ({ sheet: "Updates", address: { row, column: 0 }, heading: "Ref" });

  test.each([
    ["no answer", undefined],
    ["an answer over several cells", answerAt("1a\n1a", { sources: [at(1), at(2)] })],
    ["a formula", answerAt("1a ", { formula: "B2" })],
    ["what is right already", answerAt("2l")],
  ])("for %s", (_name, answer) => {
    expect(sureMend(answer, "2l")).toBeUndefined();
  });
});
