import type { Category } from "../../../src/plan/register/category.ts";
import type { PartProgress } from "../../../src/plan/register/recommendation-parts.ts";
import {
  type CategoryQuery,
  type QueriedTracking,
  categoryQueries,
  quotedWords,
} from "../../../src/rate/category/category-queries.ts";
import type { ProgressEvidence } from "../../../src/rate/category/progress-evidence.ts";

const DATE = "2017-04-11";

function evidenceOf(text: string): ProgressEvidence {
  return { place: { kind: "item", id: "E1" }, part: "", day: "2017-03-01", text, source: "" };
}

interface Given {
  readonly assessment?: Category | null;
  readonly decision?: Category | null;
  readonly anticipated?: string | null;
  readonly proposal?: Category | null;
  readonly error?: string;
  readonly complete?: boolean;
  readonly text?: string;
  readonly before?: string;
  readonly after?: string;
  readonly progress?: string;
  readonly states?: readonly PartProgress["state"][];
  readonly concluded?: boolean;
  readonly meetingDate?: string | null;
  readonly minute?: string;
}

function queriesOf(given: Given): readonly CategoryQuery[] {
  const { assessment = null, decision = null, anticipated = null, proposal = null } = given;
  const { concluded = false, meetingDate = "2017-04-20", minute = "7" } = given;
  const texts = (text: string | undefined): ProgressEvidence[] =>
    text === undefined ? [] : [evidenceOf(text)];
  const tracking: QueriedTracking = {
    row: { assessment, decision, anticipated, concluded, meetingDate, minute },
    proposal: {
      category: proposal,
      rule: "C0",
      reason: given.error ?? "Because.",
      isError: given.error !== undefined,
    },
    complete: given.complete ?? false,
    evidence: {
      current: texts(given.text),
      before: texts(given.before),
      after: texts(given.after),
    },
    parts: [
      { ref: "R01", letter: "a", state: given.states?.[0] ?? null, progress: given.progress ?? "" },
      { ref: "R01", letter: "b", state: given.states?.[1] ?? null, progress: "" },
    ],
  };
  return categoryQueries(tracking, DATE);
}

const NEEDS_DATE = "Enter the date you expect the recommendation to be achieved.";

describe("what must be looked at", () => {
  test.each<[string, Given, readonly string[]]>([
    [
      "an assessment unlike the proposal",
      { assessment: 2, proposal: 6 },
      [
        "The Cabinet Member's Assessment is 2: Achieved (Late); the system proposes 6: In Progress.",
      ],
    ],
    [
      "an achievement that the plan does not give, where nothing can be proposed",
      { assessment: 2 },
      [
        "The Cabinet Member's Assessment is 2: Achieved (Late), but the plan does not give the recommendation as complete.",
      ],
    ],
    [
      "a text unlike the assessment",
      { assessment: 1, proposal: 1, text: "Much more needs to be done." },
      [
        "The Cabinet Member's Assessment is 1: Achieved (Fully), but the text reads as not finished:",
      ],
    ],
    [
      "a text unlike the proposal",
      { proposal: 2, text: "It is being developed." },
      ["The system's proposal is 2: Achieved (Late), but the text reads as not finished:"],
    ],
    [
      "a part unlike the decision",
      { decision: 2, proposal: null, progress: "It will be done." },
      ["The committee's decision is 2: Achieved (Late), but the text reads as not finished:"],
    ],
    ["an assessment of 3 without a date", { assessment: 3, proposal: 3 }, [NEEDS_DATE]],
    [
      "an assessment of 5 with a date that has come",
      { assessment: 5, proposal: 5, anticipated: DATE },
      [
        "The date you expect the recommendation to be achieved must be after 11 April 2017, the date of this report. 11 April 2017 is not.",
      ],
    ],
    ["a proposal that lacks its date", { error: NEEDS_DATE }, [NEEDS_DATE]],
    [
      "evidence that is too new",
      { proposal: 6, after: "Later" },
      ["1 item of evidence is dated after this report and not in it."],
    ],
    [
      "a part that is not done, of what is complete",
      { proposal: 1, states: ["Done", "Not started"] },
      ["The system's proposal is 1: Achieved (Fully), but part b is not done."],
    ],
    [
      "parts that are not done, of what is assessed as achieved and complete",
      { assessment: 2, proposal: 2, states: ["In progress", "Not started"] },
      ["The Cabinet Member's Assessment is 2: Achieved (Late), but parts a and b are not done."],
    ],
    [
      "a decision of which neither meeting nor minute is known",
      { decision: 6, proposal: 6, meetingDate: null, minute: " " },
      ["The committee decided. Enter the date of the meeting and the minute."],
    ],
    [
      "a conclusion without anything",
      { concluded: true, meetingDate: null, minute: "" },
      [
        "The committee decided. Enter the category it decided on, the date of the meeting and the minute.",
      ],
    ],
    [
      "a conclusion with a category that is tracked on",
      { decision: 6, proposal: 6, concluded: true },
      [
        "The committee concluded the tracking with 6: In Progress, a category that goes on being tracked.",
      ],
    ],
  ])("is %s", (_, given, wanted) => {
    expect(queriesOf(given).map(({ text }) => text)).toEqual(wanted);
  });

  test("quotes the words of the sentence", () => {
    const [query] = queriesOf({ assessment: 2, proposal: 2, text: "It will be shown." });
    expect(query?.quoted && quotedWords(query.quoted)).toBe(
      '"It will be shown." (it says "will be")',
    );
  });

  test("quotes the sentence that made it differ, and where it stands", () => {
    const [query] = queriesOf({ assessment: 2, proposal: 2, text: "Done. It will be shown. Ah." });
    expect(query?.quoted?.sentence).toBe("It will be shown.");
    expect(query?.quoted?.from).toMatchObject({ kind: "evidence", evidence: { source: "" } });
  });
});

describe("nothing is to be looked at", () => {
  test.each<[string, Given]>([
    ["where the assessment is the proposal", { assessment: 2, proposal: 2, text: "All done." }],
    ["where nothing is achieved", { assessment: 6, proposal: 6, text: "It will be done." }],
    ["where only an earlier report spoke so", { proposal: 2, before: "It will be done." }],
    ["where the date is later", { assessment: 3, proposal: 3, anticipated: "2017-04-12" }],
    ["where nobody has said anything", {}],
    ["where all parts are done", { assessment: 2, proposal: 2, states: ["Done", "Done"] }],
    ["where parts are open and so is the whole", { proposal: 6, states: ["Not started"] }],
    ["where it is concluded as achieved", { decision: 2, proposal: 2, concluded: true }],
    ["where it is concluded with its obstacle", { decision: 4, proposal: 4, concluded: true }],
    ["where no committee has met", { assessment: 2, proposal: 2, meetingDate: null, minute: "" }],
    ["where it is complete and only its date is missing", { assessment: 2, complete: true }],
  ])("%s", (_, given) => {
    expect(queriesOf(given)).toEqual([]);
  });
});
