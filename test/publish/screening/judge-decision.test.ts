import {
  type EnteredDecision,
  judgeDecision,
} from "../../../src/publish/screening/judge-decision.ts";

const ENTERED: EnteredDecision = {
  decision: "Publish as it is",
  decidedBy: "Sam Example",
  role: "Information governance lead",
  decidedOn: "2018-11-10",
  reason: "The number is printed on the council's own page",
};
const AUTHORS = ["Jo Bloggs"];

test("counts with a name that is not the author's, a role and a reason", () => {
  expect(judgeDecision("phone", ENTERED, AUTHORS)).toEqual({
    counted: {
      decision: "Publish as it is",
      by: "Sam Example",
      role: "Information governance lead",
      on: "2018-11-10",
      reason: "The number is printed on the council's own page",
    },
    whyNot: "",
  });
});

test("says nothing where nothing was entered", () => {
  const blank = { decision: null, decidedBy: " ", role: "", decidedOn: null, reason: "" };
  expect([undefined, blank].map((entered) => judgeDecision("phone", entered, AUTHORS))).toEqual([
    { counted: null, whyNot: "" },
    { counted: null, whyNot: "" },
  ]);
});

const DIFFERENT = "Decided by must be somebody other than the author: ";

test.each<[string, Partial<EnteredDecision>, string]>([
  [
    "no decision",
    { decision: null },
    'Select the Decision: "Publish as it is" or "Leave the text out".',
  ],
  ["no name", { decidedBy: " " }, "Enter who decided, in the column Decided by."],
  ["no role", { role: "" }, "Enter the role of Sam Example, in the column Role."],
  ["no reason", { reason: "\n" }, "Enter why, in the column Reason."],
  ["the author", { decidedBy: "J. BLOGGS " }, `${DIFFERENT}J. BLOGGS may be Jo Bloggs.`],
  ["the author's surname", { decidedBy: "Bloggs" }, `${DIFFERENT}Bloggs may be Jo Bloggs.`],
  [
    "an office",
    { decidedBy: "The safety team" },
    'Decided by must be the name of a person. "The safety team" names none.',
  ],
  ["marks", { decidedBy: "?" }, 'Decided by must be the name of a person. "?" names none.'],
])("does not count with %s", (_, given, whyNot) => {
  expect(judgeDecision("phone", { ...ENTERED, ...given }, AUTHORS)).toEqual({
    counted: null,
    whyNot,
  });
});

test("does not count while nobody is named as the author", () => {
  expect(judgeDecision("phone", ENTERED, []).whyNot).toBe(
    "Enter the name of the paper's author in the Papers sheet, part Author: somebody else must decide.",
  );
});

test("never lets the place of a refuge be published, and lets it be left out", () => {
  const leave = { ...ENTERED, decision: "Leave the text out" as const };
  expect([
    judgeDecision("refuge_location", ENTERED, AUTHORS),
    judgeDecision("refuge_location", leave, AUTHORS).counted?.decision,
  ]).toEqual([
    {
      counted: null,
      whyNot:
        "The place of a refuge is never published: change the text, or select Leave the text out.",
    },
    "Leave the text out",
  ]);
});
