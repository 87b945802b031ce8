import type { CheckContext } from "../../src/check/check-context.ts";
import type { BesideKind, SeenBeside } from "../../src/read/beside/seen-beside.ts";
import type { RuleCode } from "../../src/finding/finding-code.ts";
import {
  answerAt,
  checkOf,
  EXTRA_HEADING,
  returnOf,
  type SampleRow,
} from "../support/return-of.ts";
import { sampleAction, samplePlan, samplePartner } from "../support/sample-plan.ts";
import { KPI_RULE_CASES } from "./kpi-rule-cases.ts";
import type { RuleCase } from "./rule-case.ts";

/** A row that no rule speaks of. */
export const GOOD_ROW: SampleRow = {
  ref: "1a",
  taken: "Ran two training days for midwives",
  status: "In progress – on track",
};
const DONE: SampleRow = {
  ...GOOD_ROW,
  status: "Complete",
  completed: { day: "2018-11-01" },
  evidence: "Minutes of the October board",
};

const row = (given: SampleRow): CheckContext => checkOf([{ ...GOOD_ROW, ...given }]);
const good = checkOf([GOOD_ROW]);
const identity = returnOf([]).identity;
const about = (given: Partial<CheckContext["return"]>, rows = [GOOD_ROW]): CheckContext =>
  checkOf([], { return: returnOf(rows, given) });

/** Something seen at B2 beside plain values. */
function besideAt(kind: BesideKind, text: string): SeenBeside {
  return { kind, sheet: "Updates", address: { row: 1, column: 1 }, text };
}

/** What a row has whose partner stands in the row above. */
const ABOVE = {
  partner: { kind: "known", written: "EXP", id: "exp" },
  partnerAbove: { row: 1, column: 10 },
} as const;

/** A return with a further column under this heading. */
function underHeading(heading: string): CheckContext {
  const context = row({ extra: "A remark" });
  const { tables, rows } = context.return;
  const renamed = <T extends { readonly heading: string }>(one: T): T =>
    one.heading === EXTRA_HEADING ? { ...one, heading } : one;
  return {
    ...context,
    return: {
      ...context.return,
      tables: tables.map((table) => ({ ...table, headings: table.headings.map(renamed) })),
      rows: rows.map((each) => ({ ...each, extras: each.extras.map(renamed) })),
    },
  };
}

const ROUNDS = ["2019-01-02", "2019-07-02", "2020-01-02", "2020-07-02", "2021-01-02"].map(
  (date) => ({ date, returnsDue: date }),
);

/** A return that names this round, where no round is open. */
function named(day: string, plan: Parameters<typeof samplePlan>[0] = {}): CheckContext {
  const answer = { ...identity, round: answerAt(day), roundDay: day };
  return {
    ...about({ identity: answer }),
    plan: samplePlan(plan),
    round: { date: day, returnsDue: day },
    isOwnRound: true,
  };
}

const LATE_PLAN = samplePlan({
  actions: [sampleAction("1a", { lead: "EXC", timescale: "September 2018" })],
});
const NUMBERED_PLAN = samplePlan({
  actions: ["1.1", "1.2", "1.10"].map((ref) => sampleAction(ref, { lead: "EXC" })),
});
const LONG_TITLE = "Exampleton and district joint action plan ".repeat(4);
const LONG = "a word and ".repeat(3000).slice(0, 32_767);

function value(
  code: RuleCode,
  fails: SampleRow,
  cells: readonly string[],
  message: string,
  ...passes: readonly SampleRow[]
): RuleCase {
  return { code, fails: row(fails), cells, message, passes: [good, ...passes.map(row)] };
}

function text(code: RuleCode, found: string, says: string, ...passes: readonly string[]): RuleCase {
  return value(
    code,
    { taken: found },
    ["B2"],
    `Action taken ${says}`,
    ...passes.map((taken) => ({ taken })),
  );
}

const REMOVE = "Remove it or mark the row not for publication";

/** At least one failing and one passing return for every rule. */
export const RULE_CASES: readonly RuleCase[] = [
  {
    code: "nothing-readable",
    fails: about({ layout: "unknown", tables: [] }, []),
    message: 'This workbook does not have the "Updates" table. Use the template for this round',
    cells: [],
    passes: [good, about({ layout: "unknown", tables: [], nil: answerAt("Yes") }, [])],
  },
  {
    code: "team-master",
    fails: about({ layout: "unknown", tables: [], noReturn: "master" }, []),
    message:
      "This workbook is the team's master, not a return. Choose a return that a partner sent",
    cells: [],
    passes: [good, about({ layout: "unknown", tables: [], noReturn: "empty" }, [])],
  },
  {
    code: "wrong-plan",
    fails: about({ identity: { ...identity, plan: answerAt("Otherton plan") } }),
    message:
      'This return is for "Otherton plan". It was checked against "Exampleton action plan 2018 to 2023". Use the template for this plan',
    cells: ["B1"],
    passes: [
      good,
      about({ identity: { ...identity, plan: answerAt("exampleton-2018-2023") } }),
      {
        ...about({ identity: { ...identity, plan: answerAt(LONG_TITLE) } }),
        plan: samplePlan({ title: LONG_TITLE }),
      },
    ],
  },
  {
    code: "wrong-plan",
    fails: checkOf(["7a", "7b", "8a", "8b", "9a"].map((ref) => ({ ...GOOD_ROW, ref }))),
    message:
      'None of the 5 references is in the plan "Exampleton action plan 2018 to 2023". This return may be for another plan',
    cells: [],
    passes: [checkOf(["7a", "7b", "8a", "8b", "1a"].map((ref) => ({ ...GOOD_ROW, ref })))],
  },
  {
    code: "wrong-round",
    fails: about({
      identity: { ...identity, round: answerAt("16/10/2018"), roundDay: "2018-10-16" },
    }),
    message: "This return is for 16 October 2018. The open round is 14 November 2018",
    cells: ["B1"],
    passes: [
      about({ identity: { ...identity, round: answerAt("14/11/2018"), roundDay: "2018-11-14" } }),
      { ...about({ identity: { ...identity, roundDay: "2018-10-16" } }), round: null },
    ],
  },
  {
    code: "wrong-round",
    fails: named("2016-03-03"),
    message:
      "This return is for 3 March 2016, which is not a round of this plan. Its rounds are 16 October 2018 and 14 November 2018",
    cells: ["B1"],
    passes: [
      named("2018-10-16"),
      named("2016-03-03", { rounds: [] }),
      { ...about({}), round: null, isOwnRound: true },
    ],
  },
  {
    code: "wrong-round",
    fails: named("2016-03-03", { rounds: ROUNDS.slice(0, 1) }),
    message:
      "This return is for 3 March 2016, which is not a round of this plan. Its only round is 2 January 2019",
    cells: ["B1"],
    passes: [named("2019-01-02", { rounds: ROUNDS.slice(0, 1) })],
  },
  {
    code: "wrong-round",
    fails: named("2020-02-01", { rounds: ROUNDS }),
    message:
      "This return is for 1 February 2020, which is not a round of this plan. Its nearest rounds are 2 July 2019, 2 January 2020 and 2 July 2020",
    cells: ["B1"],
    passes: [named("2021-01-02", { rounds: ROUNDS })],
  },
  {
    code: "wrong-round",
    fails: {
      ...about({ identity: { ...identity, round: answerAt("soon") } }),
      round: null,
      isOwnRound: true,
    },
    message: "Round must be a real date. Its rounds are 16 October 2018 and 14 November 2018",
    cells: ["B1"],
    passes: [{ ...about({}), round: null, isOwnRound: true }],
  },
  {
    code: "wrong-round",
    fails: about({ identity: { ...identity, round: answerAt("next week") } }),
    message: "Round must be a real date. The open round is 14 November 2018",
    cells: ["B1"],
    passes: [good],
  },
  {
    code: "old-template-version",
    fails: about({ identity: { ...identity, templateVersion: answerAt("v0") } }),
    message:
      "This return uses template version v0. The current version is v1. Confirm that every column you need is there",
    cells: ["B1"],
    passes: [
      about({ identity: { ...identity, templateVersion: answerAt("v1") } }),
      about({ identity: { ...identity, templateVersion: answerAt("Version 1") } }),
    ],
  },
  {
    code: "missing-heading",
    fails: about({
      tables: returnOf([]).tables.map((table) => ({ ...table, missing: ["status", "evidence"] })),
    }),
    message:
      'The table has no headings "Status of Action" and "Evidence". Add them, or use the template for this round',
    cells: ["A1"],
    passes: [good],
  },
  {
    code: "new-heading",
    fails: row({ extra: "A remark" }),
    message: '"Ward" is not in the form. It is kept beside the update. Confirm or move the text',
    cells: ["L1"],
    passes: [good, row({ extra: " " }), underHeading("Comments")],
  },
  {
    code: "rival-heading",
    fails: underHeading("Comments"),
    message:
      '"Action Taken" is read as the update. "Comments" is kept beside it and not printed in papers. Confirm, or move what was done under "Action Taken"',
    cells: ["B1", "L1"],
    passes: [good, row({ extra: "North" })],
  },
  {
    code: "unread-content",
    fails: about({
      unread: [answerAt("A remark below the table", {}, { row: 40, column: 0 }, "Notes")],
    }),
    message:
      'On "Notes" 1 cell holds text outside the table of updates, so it is not merged. Confirm, or move the text into the table',
    cells: ["A41"],
    passes: [good],
  },
  {
    code: "missing-partner",
    fails: { ...good, partner: null },
    message: "Enter the partner who sends this return",
    cells: [],
    passes: [good, { ...row({ by: "EXC" }), partner: null }],
  },
  {
    code: "sender-of-sheet",
    fails: about({
      sheetSenders: [
        {
          sheet: "More",
          how: "sheet title",
          reading: { kind: "known", written: "EXP", id: "exp" },
          answer: answerAt("EXP", {}, { row: 0, column: 0 }, "More"),
          byName: false,
        },
      ],
    }),
    message:
      'The rows on "More" are read as from EXP, as its title says. Confirm, or change the name',
    cells: ["A1"],
    passes: [good],
  },
  {
    code: "partner-from-above",
    fails: about({ rows: good.return.rows.map((each) => ({ ...each, ...ABOVE })) }),
    message:
      "This row names no partner, so it is read as from EXP, the name above it. Confirm, or write the partner's name",
    cells: ["K2"],
    passes: [good],
  },
  {
    code: "note-on-sheet",
    fails: about({ beside: [besideAt("comment", "We have lost the funding")] }),
    message:
      'A comment here says "We have lost the funding". It is not merged. Confirm, or write it into the table',
    cells: ["B2"],
    passes: [good, about({ beside: [besideAt("hidden", "It opened")] })],
  },
  {
    code: "struck-through",
    fails: about({ beside: [besideAt("struck through", "It opened")] }),
    message:
      '"It opened" is struck through. A status that is struck through is not used. Delete what no longer stands, or remove the line through it',
    cells: ["B2"],
    passes: [good],
  },
  {
    code: "hidden-answer",
    fails: about({ beside: [besideAt("hidden", "It opened")] }),
    message:
      'Row 2 is hidden or filtered out, and holds "It opened". It is merged. Confirm, or show the row and change it',
    cells: ["B2"],
    passes: [good],
  },
  {
    code: "covered-answer",
    fails: about({ beside: [besideAt("covered", "Complete")] }),
    message:
      'A merged cell covers "Complete", so nobody sees it and it is not merged. Unmerge the cells, or confirm that it no longer stands',
    cells: ["B2"],
    passes: [good],
  },
  {
    code: "words-in-nil-cell",
    fails: about({ nil: answerAt("Yes, but"), nilWords: answerAt("Yes, but") }, []),
    message:
      'The cell for a nil return says "Yes, but". It is read as a nil return, and its words are not merged. Confirm, or write them as an update',
    cells: ["B1"],
    passes: [good, about({ nil: answerAt("Yes") }, [])],
  },
  {
    code: "row-without-answer",
    fails: about({}, [GOOD_ROW, { by: "EXP" }]),
    message:
      'This row holds "EXP" and no update. It changes nothing. Write what was done, or clear the row',
    cells: ["K3"],
    passes: [good, about({}, [GOOD_ROW, { ref: "1b" }])],
  },
  {
    code: "altered-plan-cell",
    fails: about({
      altered: [
        {
          ref: "1b",
          before: "March 2020",
          answer: {
            ...{ value: "June 2021", text: "June 2021" },
            sources: [{ sheet: "Plan", address: { row: 2, column: 3 }, heading: "By when" }],
          },
        },
      ],
    }),
    message:
      'This cell says "June 2021", and the plan says "March 2020". The plan stays as it is. Write the change and its reason in the update',
    cells: ["D3"],
    passes: [good],
  },
  {
    code: "nil-with-updates",
    fails: about({ nil: answerAt("Yes") }),
    message:
      'This return says "Nothing to report this round" and holds 1 update. Confirm or empty that cell',
    cells: ["B1"],
    passes: [good, about({ nil: answerAt("Yes") }, [])],
  },
  value(
    "error-value",
    { evidence: { error: "#REF!" } },
    ["I2"],
    "Evidence shows #REF!. Type the answer itself",
  ),
  value(
    "unknown-partner",
    { by: "EXWAIDE" },
    ["K2"],
    'Partner "EXWAIDE" is not in the list. Select Exampleton Women\'s Aid or add it',
    { by: "Ex Council" },
  ),
  {
    code: "unknown-partner",
    fails: about({
      identity: {
        ...identity,
        partner: answerAt("Zzz"),
        partnerReading: { kind: "unknown", written: "Zzz", suggestions: [] },
      },
    }),
    message: 'Partner "Zzz" is not in the list. Select it from the list or add it',
    cells: ["B1"],
    passes: [good],
  },
  value(
    "doubtful-partner",
    { by: "EP" },
    ["K2"],
    'Partner "EP" is read as Exampleton Police. Confirm or change it',
    { by: "EXC" },
  ),
  value(
    "missing-reference",
    { ref: "" },
    ["A2"],
    "Enter the action plan reference, for example 2l",
  ),
  value(
    "unknown-reference",
    { ref: "5a" },
    ["A2"],
    "Action plan reference must be one in the plan, 1a to 2l. 5a is not in the plan",
    { ref: "1A" },
  ),
  value(
    "repaired-reference",
    { ref: "21" },
    ["A2"],
    "Action plan reference 21 is read as 2l. Confirm or change it",
    { ref: "2l" },
  ),
  value(
    "repaired-reference",
    { ref: "2l?" },
    ["A2"],
    "Action plan reference 2l? is read as 2l. Confirm or change it",
    { ref: "2l Is it done?" },
  ),
  value(
    "section-reference",
    { ref: "2" },
    ["A2"],
    'Action plan reference 2 is a section. Enter the action, for example 2l, or choose "Whole section"',
    { ref: "Whole section 2" },
  ),
  value(
    "unknown-reference",
    { ref: "1A; 1b" },
    ["A2"],
    "Action plan reference 1A; 1b names 2 actions. Write one row for each",
    { ref: "1a 1a" },
  ),
  {
    code: "number-reference",
    fails: checkOf([{ ...GOOD_ROW, ref: 1.1 }], { plan: NUMBERED_PLAN }),
    message:
      "Action plan reference 1.1 is a number, and Excel shows 1.10 so too. It is read as 1.1. Confirm or change it",
    cells: ["A2"],
    passes: [
      checkOf([{ ...GOOD_ROW, ref: "1.1" }], { plan: NUMBERED_PLAN }),
      checkOf([{ ...GOOD_ROW, ref: "1.10" }], { plan: NUMBERED_PLAN }),
      checkOf([{ ...GOOD_ROW, ref: 1.2 }], { plan: NUMBERED_PLAN }),
    ],
  },
  {
    code: "duplicate-reference",
    fails: checkOf([GOOD_ROW, { ...GOOD_ROW, ref: "1A" }]),
    message: "1a is used 2 times, in rows 2 and 3. Put the update in one row",
    cells: ["A2", "A3"],
    passes: [checkOf([GOOD_ROW, { ...GOOD_ROW, by: "EXP" }]), checkOf([GOOD_ROW, { ref: "1a" }])],
  },
  value(
    "not-your-action",
    { ref: "2a" },
    ["A2"],
    "EXC neither leads nor contributes to 2a. Confirm or change the reference",
    { ref: "2l" },
    { ref: "1a", by: "EXP" },
    { ref: "1c" },
  ),
  value(
    "missing-update",
    { taken: "" },
    ["B2"],
    'Enter the action taken since 16 October 2018, or select "Nothing to report"',
    { taken: "", status: "Not started" },
  ),
  value(
    "missing-update",
    { taken: "ТВС" },
    ["B2"],
    'Enter the action taken since 16 October 2018, or select "Nothing to report"',
  ),
  {
    code: "merged-answer",
    fails: about({
      rows: returnOf([GOOD_ROW]).rows.map((entry) => ({ ...entry, mergedOver: [answerAt("1b")] })),
    }),
    message:
      "Action taken is one merged cell for 1a and 1b, and is read for 1a only. Write an update in each row, or confirm",
    cells: ["B2"],
    passes: [good],
  },
  value(
    "unknown-status",
    { status: "Nearly there" },
    ["F2"],
    'Status of action must be Not started, In progress – on track, In progress – at risk, In progress – off track, Blocked, Complete or Withdrawn. "Nearly there" is not in the list',
    { status: "ON TRACK" },
  ),
  {
    code: "missing-status",
    fails: row({ status: "< Select >" }),
    message: "Select the status of action",
    cells: ["F2"],
    passes: [
      good,
      row({ status: "", by: "EXP" }),
      checkOf([], {
        return: returnOf([{ ref: "1a", taken: "Trained staff" }], { without: ["status"] }),
      }),
    ],
  },
  {
    ...value(
      "complete-without-date",
      { ...DONE, completed: "" },
      ["H2"],
      "Enter the date the action was completed",
      DONE,
    ),
  },
  {
    code: "complete-without-date",
    fails: checkOf([], {
      return: returnOf([{ ...GOOD_ROW, status: "Complete", evidence: "Minutes" }], {
        without: ["completed"],
      }),
    }),
    message:
      'Enter the date the action was completed. The table has no column for it: add "Date completed", or tell the team',
    cells: ["F2"],
    passes: [good],
  },
  value(
    "complete-without-evidence",
    { ...DONE, evidence: "TBC" },
    ["I2"],
    "Enter the evidence that the action is complete",
    DONE,
  ),
  value(
    "completed-in-future",
    { ...DONE, completed: { day: "2018-11-15" } },
    ["H2"],
    "Date completed must be on or before 14 November 2018, the date of this round",
    DONE,
    { ...DONE, completed: { day: "2018-11-14" } },
  ),
  value("impossible-date", { finish: "31/02/2019" }, ["E2"], "Finish date must be a real date", {
    finish: "28/02/2019",
  }),
  value("impossible-date", { finish: 12 }, ["E2"], "Finish date must be a real date", {
    finish: { day: "2019-02-28" },
  }),
  value("date-without-year", { finish: "14 November" }, ["E2"], "Finish date must include a year", {
    finish: "14 November 2019",
  }),
  value(
    "reversed-timescale",
    { finish: "31 March 2020 to 1 April 2019" },
    ["E2"],
    "Finish date must be a period whose end is the same as or after its start",
    { finish: "1 April 2019 to 31 March 2020" },
  ),
  value(
    "finish-before-start",
    { start: { day: "2019-04-01" }, finish: { day: "2019-03-31" } },
    ["E2"],
    "Finish date must be the same as or after 1 April 2019, the start date",
    { start: { day: "2019-04-01" }, finish: { day: "2019-04-01" } },
  ),
  value(
    "text-instead-of-date",
    { finish: "when staff allow" },
    ["E2"],
    'Finish date must be a date, for example 31 March 2019. "when staff allow" is text',
    { finish: "March 2020" },
    { finish: "ongoing" },
  ),
  {
    code: "missing-forecast",
    fails: row({ finish: { day: "2018-10-31" } }),
    message:
      "Finish date 31 October 2018 has passed. Enter the date you expect the action to be finished",
    cells: ["G2"],
    passes: [
      good,
      row({ finish: { day: "2018-11-14" } }),
      row({ finish: { day: "2018-10-31" }, forecast: { day: "2018-12-01" } }),
      row({ ...DONE, finish: { day: "2018-10-31" } }),
      row({ finish: { day: "2018-10-31" }, by: "EXP" }),
    ],
  },
  {
    code: "missing-forecast",
    fails: checkOf([GOOD_ROW], { plan: LATE_PLAN }),
    message:
      "Due date 30 September 2018 has passed. Enter the date you expect the action to be finished",
    cells: ["G2"],
    passes: [
      checkOf([{ ...DONE }], { plan: LATE_PLAN }),
      checkOf([{ ref: "1a" }], { plan: LATE_PLAN }),
    ],
  },
  value(
    "us-order-date",
    { forecast: "04/25/2019" },
    ["G2"],
    "Forecast finish 04/25/2019 has the month first and is read as 25 April 2019. Confirm or change it",
    { forecast: "25/04/2019" },
  ),
  value(
    "two-way-date",
    { finish: "03/04/2019" },
    ["E2"],
    "Finish date 03/04/2019 is read as 3 April 2019. Confirm or change it",
    { finish: "04/04/2019" },
    { finish: { day: "2019-04-03" } },
  ),
  value(
    "contradictory-timescale",
    { finish: "Years 1-2 (2018/19- 2020/21)" },
    ["E2"],
    "Timescale says Years 1-2 but 2018/19 to 2020/21 is three years. Enter 31 March 2020 or 31 March 2021",
    { finish: "Years 1-2 (2018/19- 2019/20)" },
  ),
  value(
    "doubtful-date",
    { finish: "March 2019?" },
    ["E2"],
    "Finish date March 2019? is read as 31 March 2019. Confirm or change it",
    { finish: "March 2019" },
  ),
  value(
    "date-outside-plan",
    { finish: { day: "2081-03-31" } },
    ["E2"],
    "Finish date 2081-03-31 is outside the plan, 1 April 2018 to 31 March 2023. Confirm or change it",
    { finish: { day: "2023-06-30" } },
  ),
  value(
    "placeholder-text",
    { evidence: "KPIs" },
    ["I2"],
    'Evidence still says "KPIs". Enter the answer or leave the cell empty',
    { evidence: "KPIs of the hub" },
  ),
  value(
    "placeholder-text",
    { finish: "ТВС" },
    ["E2"],
    'Finish date still says "ТВС". Enter the answer or leave the cell empty',
    { ref: "1c", finish: "TBC" },
  ),
  value(
    "placeholder-text",
    { obstacle: "< Select >" },
    ["J2"],
    'Obstacle or help needed still says "< Select >". Enter the answer or leave the cell empty',
    { obstacle: "-" },
  ),
  value(
    "placeholder-text",
    { evidence: "Lorem ipsum dolor sit amet" },
    ["I2"],
    'Evidence still says "Lorem ipsum dolor sit amet". Enter the answer or leave the cell empty',
  ),
  value(
    "formula-in-answer",
    { evidence: { value: "Report 4", formula: 'A1&"4"' } },
    ["I2"],
    'Evidence holds a formula and is read as "Report 4". Confirm or type the answer itself',
    { evidence: "Report 4" },
  ),
  value(
    "date-as-text",
    { finish: "14/11/2019" },
    ["E2"],
    "Finish date 14/11/2019 is text, so Excel cannot sort or filter it. Confirm, or enter 14 November 2019 as a date",
    { finish: { day: "2019-11-14" } },
    { finish: "14/11/19" },
    { finish: "03/04/2019" },
    { finish: "04/25/2019" },
    { finish: "November 2019" },
    { finish: "by 14 November 2019" },
    { finish: "14 November 2019, after the pilot" },
    { finish: { value: "14/11/2019", formula: "A9" } },
  ),
  {
    code: "date-as-text",
    fails: row({ forecast: "2023-06-30" }),
    message:
      "Forecast finish 2023-06-30 is text, so Excel cannot sort or filter it. Confirm, or enter 30 June 2023 as a date",
    cells: ["G2"],
    passes: [about({ layout: "tracking-form" }, [{ ...GOOD_ROW, finish: "14 November 2019" }])],
  },
  value(
    "reworded-status",
    { status: "In progress - on track" },
    ["F2"],
    'Status of action "In progress - on track" is read as In progress – on track. Confirm or select it from the list',
    { status: " In progress –  on track" },
    { status: "Nearly on track" },
    { status: { value: "on track", formula: "A9" } },
  ),
  {
    code: "reworded-status",
    fails: row({ ...DONE, status: "done" }),
    message: 'Status of action "done" is read as Complete. Confirm or select it from the list',
    cells: ["F2"],
    passes: [
      about({ layout: "tracking-form" }, [{ ...GOOD_ROW, status: "done" }]),
      about({ layout: "progress-table" }, [{ ...GOOD_ROW, status: "Not  Started" }]),
    ],
  },
  {
    code: "reworded-status",
    fails: about({ layout: "tracking-form" }, [{ ...GOOD_ROW, status: "Blосked" }]),
    message:
      'Status of action "Blосked" is read as Blocked, for it holds letters of another alphabet. Confirm or select it from the list',
    cells: ["F2"],
    passes: [good],
  },
  {
    code: "reworded-status",
    fails: about({ layout: "tracking-form" }, [{ ...DONE, status: "Complete?" }]),
    message: 'Status of action "Complete?" is read as Complete. Confirm or select it from the list',
    cells: ["F2"],
    passes: [about({ layout: "tracking-form" }, [{ ...DONE, status: "complete." }])],
  },
  {
    code: "reworded-status",
    fails: about({ layout: "tracking-form" }, [{ ...GOOD_ROW, status: "Amber/Green" }]),
    message:
      'Status of action "Amber/Green" is read as In progress – at risk: the worse of Amber and Green counts. Confirm or select it from the list',
    cells: ["F2"],
    passes: [about({ layout: "tracking-form" }, [{ ...GOOD_ROW, status: "Amber" }])],
  },
  ...["🟢", "🟩"].map((status): RuleCase => ({
    code: "reworded-status",
    fails: about({ layout: "whole-plan" }, [{ ...GOOD_ROW, status }]),
    message: `Status of action "${status}" is read as In progress – on track. Confirm or select it from the list`,
    cells: ["F2"],
    passes: [about({ layout: "whole-plan" }, [{ ...GOOD_ROW, status: "On track" }])],
  })),
  {
    code: "reworded-status",
    fails: about({ layout: "whole-plan" }, [{ ref: "1a", status: "✓" }]),
    message:
      'Status of action "✓" is read as Complete: a tick may mean on track. Confirm or select it from the list',
    cells: ["F2"],
    passes: [about({ layout: "whole-plan" }, [{ ref: "1a", status: "-" }])],
  },
  {
    code: "unknown-status",
    fails: about({ layout: "whole-plan" }, [{ ref: "1a", status: "●" }]),
    message:
      'Status of action must be Not started, In progress – on track, In progress – at risk, In progress – off track, Blocked, Complete or Withdrawn. "●" is not in the list',
    cells: ["F2"],
    passes: [about({ layout: "whole-plan" }, [{ ref: "1a", status: "—" }])],
  },
  ...["1a ", "\u00A01a", "\u200B1a"].map((ref) =>
    value(
      "stray-spaces",
      { ref },
      ["A2"],
      "Action plan reference holds spaces before, after or between its words that the list does not have. Remove them",
      { ref: "1A" },
      { ref: " 5a " },
      { ref: { value: "1a ", formula: "A9" } },
    ),
  ),
  value(
    "stray-spaces",
    { status: "In  progress – on\u00A0track" },
    ["F2"],
    "Status of action holds spaces before, after or between its words that the list does not have. Remove them",
    { taken: " Ran  two training days ", evidence: "Minutes " },
    { status: " < Select > ", taken: "" },
  ),
  value(
    "stray-spaces",
    { by: "EXC " },
    ["K2"],
    "Partner holds spaces before, after or between its words that the list does not have. Remove them",
    { by: "EXC" },
  ),
  {
    code: "stray-spaces",
    fails: about({
      identity: {
        ...identity,
        partner: answerAt("Exampleton  Council"),
        partnerReading: { kind: "known", written: "Exampleton  Council", id: "exc" },
      },
    }),
    message:
      "Partner holds spaces before, after or between its words that the list does not have. Remove them",
    cells: ["B1"],
    passes: [about({ layout: "progress-table" }, [{ ...GOOD_ROW, ref: "1a " }])],
  },
  value(
    "cut-text",
    { taken: LONG },
    ["B2"],
    "Action taken ends at Excel's limit of 32,767 characters and may be cut. Shorten it, or send the rest as a document",
    { taken: LONG.slice(1) },
  ),
  {
    code: "repeated-text",
    fails: checkOf([GOOD_ROW], {
      previous: [{ ref: "1a", partner: "exc", text: "Ran two training days, for midwives." }],
    }),
    message:
      "Action taken is nearly the same as last round. Confirm that nothing has changed, or say what is new",
    cells: ["B2"],
    passes: [
      good,
      checkOf([GOOD_ROW], {
        previous: [{ ref: "1b", partner: "exc", text: "Ran two training days for midwives" }],
      }),
      checkOf([GOOD_ROW], {
        previous: [{ ref: "1a", partner: "exp", text: "Ran two training days for midwives" }],
      }),
      checkOf([GOOD_ROW], {
        previous: [
          { ref: "1a", partner: "exc", text: "Ran two more days for nurses of the hospital" },
        ],
      }),
    ],
  },
  text(
    "refuge-location-in-text",
    "The new refuge near Sample Cross",
    "may say where a refuge is. Remove the place",
    "Refuge places across the city",
    "Refuge places in Exampleton",
  ),
  text(
    "telephone-in-text",
    "Ring 0121 496 0123",
    `contains a telephone number. ${REMOVE}`,
    "Weeks 28-34",
  ),
  text(
    "email-in-text",
    "Write to jo@example.gov.uk",
    `contains an e-mail address. ${REMOVE}`,
    "Write to the team",
  ),
  text(
    "address-in-text",
    "Met at 14 Sample Road",
    `contains an address. ${REMOVE}`,
    "Met on Sample Road",
  ),
  text(
    "postcode-in-text",
    "Met at B1 1BB",
    "contains a postcode. Remove it, or confirm that it is a public building's",
    "Met in B1",
  ),
  text(
    "nhs-number-in-text",
    "Patient 999 555 4445",
    `contains an NHS number. ${REMOVE}`,
    "Ref 9434765918",
  ),
  text(
    "ni-number-in-text",
    "Hers is AB123456C",
    `contains a National Insurance number. ${REMOVE}`,
    "Form AB1234",
  ),
  text(
    "ni-number-shape-in-text",
    "QQ 12 34 56 A",
    "contains what looks like a National Insurance number. Remove it, or confirm that it is none",
    "Form QQ 12",
  ),
  text(
    "birth-date-in-text",
    "DOB 12/03/1984",
    `contains a date of birth. ${REMOVE}`,
    "Records the date of birth",
  ),
  text(
    "age-and-place-in-text",
    "A woman aged 34 in Sample Heath",
    "gives a person's age and a place, which together may tell who it is. Remove one of them",
    "Women aged 16-24 in Sample Heath",
  ),
  text(
    "small-count-in-text",
    "Three children were supported",
    'gives a count of 3 people. Write "fewer than 8" or remove it',
    "120 children were supported",
    "Ran 3 sessions",
  ),
  text(
    "part-count-in-text",
    "33 residents, 8 still there",
    "gives a total of people and a part of 8. Remove one of them, or confirm that both may be published",
    "33 residents",
  ),
  text(
    "case-reference-in-text",
    "MARAC case 2019/114",
    `contains a case reference. ${REMOVE}`,
    "MARAC 2018/19",
  ),
  text(
    "name-at-case-meeting",
    "Ms A. Sample attended the MARAC",
    `names a person beside a case meeting. ${REMOVE}`,
    "The MARAC met",
  ),
  text(
    "person-name-in-text",
    "Dr Sample led the work",
    "may name a person. Write the role instead, or confirm that the name may be published",
    "Cllr Sample led the work",
  ),
  text(
    "pseudonym-in-text",
    "Learning from the review of Adult A",
    "speaks of a person by initial or pseudonym. Remove it, or confirm that it may be published",
    "Learning from the review of adults",
  ),
  text(
    "home-in-text",
    "The family now lives above the shop at the corner of Mill Street",
    "may say where somebody lives. Remove the place, or confirm that it may be published",
    "The family now lives in a home of its own",
  ),
  text(
    "exact-place-in-text",
    "She was met at ///table.lamp.orbit",
    "contains an exact place, such as coordinates or a three-word address. Remove it, or confirm that it may be published",
    "Slides are in minutes.final.docx",
  ),
  text(
    "identity-number-in-text",
    "Passport number 000401372 was returned",
    "contains the number of a passport, a permit or a prisoner. Remove it or mark the row not for publication",
    "Staff passports make secondments simpler",
  ),
  text(
    "few-people-in-text",
    "A handful of survivors asked for it",
    "speaks of very few people. Remove the words, or confirm that nobody can be told from them",
    "A handful of posters were replaced",
  ),
  text(
    "provider-count-in-text",
    "Rose House had 12 women",
    "gives a count of people beside the name of their provider. Remove one of them, or confirm that both may be published",
    "The service had 12 women",
  ),
  text(
    "court-case-in-text",
    "R v Sample is listed for trial",
    "may tell which court case it is about. Remove the parties, or the court or the day, or confirm that it may be published",
    "The Crown Court group met in September",
  ),
  text(
    "singled-out-in-text",
    "A serving councillor disclosed abuse",
    "may single out one person by work, school, event, group or status. Write it so that it could be about many people, or confirm that it may be published",
    "Councillors spoke at the launch",
  ),
  text(
    "vehicle-in-text",
    "BX68 ABC was parked",
    "contains a vehicle registration. Remove it, or confirm that it is none",
    "FY18 and FY19",
  ),
  text(
    "bank-details-in-text",
    "sort code 00-00-00",
    "contains bank details. Remove them or mark the row not for publication",
    "The bank holiday",
  ),
  text(
    "social-handle-in-text",
    "@sample_page posted",
    "contains a social media name. Remove it, or confirm that it is an organisation's",
    "Posted @ 10am",
  ),
  text(
    "link-with-id-in-text",
    "https://example.org/r?id=8841",
    "contains a link to a single record. Remove it, or confirm that it is public",
    "https://example.org/plan",
  ),
  ...KPI_RULE_CASES,
];

/** A plan whose policy keeps more counts private. */
export const UNDER_TEN_PLAN = samplePlan({
  partners: [samplePartner("EXC")],
  policy: { ...samplePlan().policy, smallNumbers: "under10" },
});
