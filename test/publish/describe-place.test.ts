import { describePlace, whatToDo } from "../../src/publish/describe-place.ts";
import type { ReleasedPlace } from "../../src/publish/release.ts";

const FOUND: ReleasedPlace = {
  id: "a1",
  origin: { sheet: "Evidence", row: "E1", column: "What shows progress" },
  flag: "phone",
  severity: "Block",
  about: "a telephone number",
  words: "0121 496 0123",
  found: 'Ring "0121 496 0123"',
  counted: null,
  whyNot: "",
  isHeldBack: true,
};
const sent = { sheet: "Progress log", row: "3f Updates 4", column: "Action taken" };
const decided = {
  decision: "Leave the text out",
  by: "Kim Example",
  role: "Head of service",
  on: "2018-11-20",
  reason: "It is not needed",
} as const;

test.each<[string, Partial<ReleasedPlace>, string]>([
  [
    "a block in a text of the team",
    {},
    "Change the text, or let somebody other than the author decide in the Screening sheet.",
  ],
  [
    "a block in what a partner sent",
    { origin: sent },
    "Ask for a corrected return, or let somebody other than the author decide in the Screening sheet.",
  ],
  [
    "the place of a refuge",
    { flag: "refuge_location" },
    "Change the text, or select Leave the text out in the Screening sheet.",
  ],
  ["a question", { severity: "Ask" }, "Read it. Change the text unless it may be published."],
  ["a note", { severity: "Note" }, "Only pointed out."],
  [
    "a decision that does not count",
    { whyNot: "Enter the role." },
    "The decision does not count yet. Enter the role.",
  ],
  ["a decision that counts", { counted: decided }, "Nothing more to do."],
])("says what to do about %s", (_what, given, words) => {
  expect(whatToDo({ ...FOUND, ...given })).toBe(words);
});

test("a place on a terminal says what, where and who decided", () => {
  expect(describePlace({ ...FOUND, counted: decided }).split("\n")).toEqual([
    "Block  a1  Evidence sheet, E1, column What shows progress",
    '       Ring "0121 496 0123"',
    "       This may be a telephone number. Leave the text out: Kim Example, Head of service, 20 November 2018.",
  ]);
});
