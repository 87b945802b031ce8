import { readFileSync } from "node:fs";
import path from "node:path";
import * as fc from "fast-check";
import { addDays } from "../../../src/calendar/iso-day.ts";
import type { CategoryInputs } from "../../../src/rate/category/category-inputs.ts";
import { CATEGORY_RULES } from "../../../src/rate/category/category-rules.ts";
import { proposeCategory } from "../../../src/rate/category/propose-category.ts";

const NOTHING_KNOWN: CategoryInputs = {
  complete: false,
  completed: null,
  evidence: 0,
  originalDue: null,
  judgement: null,
  anticipated: null,
  obstacle: false,
  allActionTaken: false,
  shown: { evidenceSince: 2, partsDone: 1, parts: 3 },
};

interface Written {
  readonly complete?: number;
  readonly completed?: string;
  readonly evidence?: number;
  readonly original_due?: string;
  readonly progress?: string;
  readonly anticipated?: string;
  readonly obstacle?: number;
  readonly all_action_taken?: number;
}

function inputsOf(json: string): CategoryInputs {
  const written = JSON.parse(json) as Written;
  const { progress } = written;
  return {
    ...NOTHING_KNOWN,
    complete: written.complete === 1,
    completed: written.completed ?? null,
    evidence: written.evidence ?? 0,
    originalDue: written.original_due ?? null,
    judgement:
      progress === undefined ? null : progress === "significant" ? "Significant" : "Insufficient",
    anticipated: written.anticipated ?? null,
    obstacle: written.obstacle === 1,
    allActionTaken: written.all_action_taken === 1,
  };
}

const file = path.join(__dirname, "..", "..", "cases", "category.tsv");
const cases = readFileSync(file, "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => line.split("\t"));

describe("the cases of the domain reference", () => {
  test("are all there, one at least for each rule", () => {
    expect(cases).toHaveLength(16);
    const codes = cases.map((fields) => (fields[5] ?? "").split(" ")[0]);
    expect(new Set(codes)).toEqual(new Set(CATEGORY_RULES.map(({ code }) => code)));
  });

  test.each(cases)("%s: %s", (_id, _case, json = "", asOf = "", category = "", rule = "") => {
    const proposal = proposeCategory(inputsOf(json), asOf);
    expect([String(proposal.category ?? ""), proposal.rule]).toEqual([
      category,
      rule.split(" ")[0],
    ]);
  });
});

const LATE: CategoryInputs = { ...NOTHING_KNOWN, originalDue: "2015-11-30" };

describe("the reason of a proposal", () => {
  test.each<[string, Partial<CategoryInputs>, string]>([
    ["C1", { originalDue: null }, "Enter the original date for completion."],
    ["C2", { complete: true }, "Enter the evidence that the recommendation is complete."],
    [
      "C3",
      { complete: true, evidence: 1 },
      "1 or 2: enter the date the recommendation was completed.",
    ],
    [
      "C3",
      { complete: true, evidence: 1, completed: "2017-05-02" },
      "1 or 2: enter the date the recommendation was completed. 2 May 2017 is after 11 April 2017, the report date.",
    ],
    [
      "C5",
      { complete: true, evidence: 1, completed: "2015-12-01" },
      "Completed on 1 December 2015, 1 day after the original date, 30 November 2015.",
    ],
    [
      "C8",
      {},
      "Select whether progress is significant. To help the judgement: 2 items of evidence since the last report; 1 of 3 parts done; 498 days past the original date.",
    ],
    [
      "C9",
      { judgement: "Significant" },
      "Enter the date you expect the recommendation to be achieved.",
    ],
    [
      "C10",
      { judgement: "Insufficient", anticipated: "2017-04-11" },
      "The date you expect the recommendation to be achieved must be after 11 April 2017, the date of this report. 11 April 2017 is not.",
    ],
  ])("by rule %s", (rule, given, reason) => {
    const proposal = proposeCategory({ ...LATE, ...given }, "2017-04-11");
    expect([proposal.rule, proposal.reason]).toEqual([rule, reason]);
  });

  test.each<[string, Partial<CategoryInputs>, boolean]>([
    ["no judgement", {}, false],
    ["no anticipated date", { judgement: "Significant" }, true],
    ["a past one", { judgement: "Insufficient", anticipated: "2016-01-01" }, true],
    ["a later one", { judgement: "Insufficient", anticipated: "2018-01-01" }, false],
  ])("is an error where the date alone is wrong: %s", (_, given, isError) => {
    expect(proposeCategory({ ...LATE, ...given }, "2017-04-11").isError).toBe(isError);
  });
});

const day = fc.integer({ min: 0, max: 1500 }).map((days) => addDays("2015-01-01", days));
const dayOrNull = fc.option(day);
const anyInputs: fc.Arbitrary<CategoryInputs> = fc.record({
  complete: fc.boolean(),
  completed: dayOrNull,
  evidence: fc.nat(3),
  originalDue: dayOrNull,
  judgement: fc.constantFrom(null, "Significant", "Insufficient"),
  anticipated: dayOrNull,
  obstacle: fc.boolean(),
  allActionTaken: fc.boolean(),
  shown: fc.record({ evidenceSince: fc.nat(5), partsDone: fc.nat(3), parts: fc.nat(3) }),
});

describe("any proposal", () => {
  test("of 3 or 5 follows a person's judgement and has a date after the report", () => {
    fc.assert(
      fc.property(anyInputs, day, (inputs, asOf) => {
        const { category } = proposeCategory(inputs, asOf);
        if (category !== 3 && category !== 5) return;
        expect(inputs.judgement).toBe(category === 3 ? "Significant" : "Insufficient");
        expect((inputs.anticipated ?? "") > asOf).toBe(true);
      }),
    );
  });

  test("has a reason, and what it shows of the evidence changes no category", () => {
    fc.assert(
      fc.property(anyInputs, day, (inputs, asOf) => {
        const { category, reason } = proposeCategory(inputs, asOf);
        expect(reason).toMatch(/^\S.*[.]$/u);
        const shown = { evidenceSince: 99, partsDone: 0, parts: 0 };
        expect(proposeCategory({ ...inputs, shown }, asOf).category).toBe(category);
      }),
    );
  });
});

test.each([
  ["2017-04-10", "C5"],
  ["2017-04-11", "C5"],
  ["2017-04-12", "C3"],
])("a completion on %s counts up to the day of the report: %s", (completed, code) => {
  const given = { ...NOTHING_KNOWN, complete: true, evidence: 1, originalDue: "2015-11-30" };
  expect(proposeCategory({ ...given, completed }, "2017-04-11").rule).toBe(code);
});
