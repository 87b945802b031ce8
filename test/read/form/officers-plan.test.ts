import { sheetOf, type GridCell } from "../../support/workbook-of.ts";
import { fieldsOf, inShort, readSheets } from "./read-sheets.ts";

/** The kinds of fault that an officer's own plan showed, each with the right value. */
function plan(rows: readonly (readonly GridCell[])[], merges: readonly string[] = []) {
  return readSheets([sheetOf("Plan", rows, { merges })]);
}

function questionsOf({ questions }: ReturnType<typeof plan>): string[] {
  return questions.map(({ about }) => about);
}

describe("a month, a quarter, a term or a year under an end is its last day", () => {
  test.each([
    ["Deadline", "December 2025", "2025-12-31"],
    ["Target date", "Q3 2025/26", "2025-12-31"],
    ["By when?", "Autumn term 2026", "2026-12-31"],
    ["Due", "2026/27", "2027-03-31"],
    ["Completion date", "Dec-25", "2025-12-31"],
    ["To be completed by", "2027", "2027-12-31"],
    ["When will it be done?", "By March 2027", "2027-03-31"],
  ])("%s: %s", (heading, written, end) => {
    const { actions } = plan([
      ["Ref", "Action", "Lead", heading],
      ["1.1", "Open a hub in the north", "Police", written],
      ["1.2", "Train all staff", "Housing", written],
    ]);
    expect(actions.map(({ due, start }) => [due.written, due.end, start])).toEqual([
      [written, end, null],
      [written, end, null],
    ]);
  });
});

describe("the wording is what is to be done, and what stands beside it is kept apart", () => {
  const rows = [
    ["Prevention", "Open a hub in the north of the borough"],
    ["Prevention", "Train all staff of the front desk"],
    ["Protection", "Write a guide for housing officers"],
  ];
  test.each([
    ["Theme", "Activity"],
    ["Workstream", "Task"],
    ["Priority area", "What will we do?"],
    ["Strategic objective", "Action"],
    ["Pillar", "Planned activity"],
  ])("%s beside %s", (beside, wording) => {
    const { actions } = plan([
      ["Ref", beside, wording, "Lead", "Due date"],
      ...rows.map((row, at) => [`1.${at + 1}`, ...row, "Police", "May 2026"]),
    ]);
    expect(actions.map(({ action, section }) => [section, action])).toEqual(rows);
  });

  test("two columns headed alike are asked about", () => {
    const reading = plan([
      ["Ref", "Action", "Actions", "Lead", "Due date"],
      ["1.1", "Open a hub in the north", "Find a site by the river", "Police", "May 2026"],
      ["1.2", "Train all staff", "Book a trainer for June", "Housing", "June 2026"],
    ]);
    expect(questionsOf(reading)).toEqual(expect.arrayContaining(["Plan!B", "Plan!C"]));
  });
});

test("rows without a reference are actions of their own, and each is asked about", () => {
  const reading = plan([
    ["Ref", "Action", "Lead", "Success measure"],
    ["1", "Open a hub in the north", "Police", "Hub open"],
    [undefined, "Train all staff", "Housing", "40 trained"],
    [undefined, "Write a guide", "Health Trust", "Guide published"],
    ["2", "Review the pathway", "Police", "Review done"],
  ]);
  expect(reading.actions.map(({ action, leads }) => [action, leads.join()])).toEqual([
    ["Open a hub in the north", "Police"],
    ["Train all staff", "Housing"],
    ["Write a guide", "Health Trust"],
    ["Review the pathway", "Police"],
  ]);
  expect(questionsOf(reading)).toEqual(["Plan!3", "Plan!4"]);
});

test.each([
  ["1.1a", "1.1b"],
  ["A-01", "A-02"],
  ["2024/25-07", "2024/25-08"],
  ["IA24/01-1", "IA24/01-2"],
  ["R12", "R13"],
  ["WS1.3", "WS1.4"],
  ["1a(i)", "1a(ii)"],
  ["GR-001", "GR-002"],
])("the references %s and %s are kept as the plan prints them", (...refs) => {
  const { actions, questions } = plan([
    ["Action ref", "Action", "Lead", "Due date"],
    ...refs.map((ref, at) => [ref, `Open hub number ${at + 1}`, "Police", "May 2026"]),
  ]);
  expect(actions.map(({ ref, refWritten }) => [ref, refWritten])).toEqual(
    refs.map((ref) => [ref, ref]),
  );
  expect(questions).toEqual([]);
});

describe("joint leads", () => {
  test("are parted where each is a lead elsewhere", () => {
    const { actions, questions } = plan([
      ["Ref", "Action", "Lead", "Due date"],
      ["1", "Open a hub in the north", "Police; Health Trust", "May 2026"],
      ["2", "Train all staff", "Police", "May 2026"],
      ["3", "Write a guide", "Health Trust", "May 2026"],
    ]);
    expect(actions.map(inShort)).toEqual([
      "1 | - | Open a hub in the north | Police; Health Trust",
      "2 | - | Train all staff | Police",
      "3 | - | Write a guide | Health Trust",
    ]);
    expect(questions).toEqual([]);
  });

  test("that stand alone nowhere are asked about", () => {
    const reading = plan([
      ["Ref", "Action", "Lead", "Due date"],
      ["1", "Open a hub in the north", "Parks & Countryside Team", "May 2026"],
      ["2", "Train all staff", "Housing Board and Education Service", "May 2026"],
    ]);
    expect(questionsOf(reading)).toContain("Plan!C3");
  });

  test("a possessive is no name by itself", () => {
    const { actions } = plan([
      ["Ref", "Action", "Lead", "Due date"],
      ["1", "Open a hub in the north", "Women's and Children's Division", "May 2026"],
      ["2", "Train all staff", "Estates", "May 2026"],
    ]);
    expect(actions[0]?.leads).toEqual(["Women's and Children's Division"]);
  });
});

describe("columns of marks", () => {
  test("below one upper heading are one kind, whatever their bodies are called", () => {
    const { actions } = plan(
      [
        ["Ref", "Action", "Responsible partners", undefined, undefined, "Due date"],
        [undefined, undefined, "Police", "Fire Service", "Support Charity", undefined],
        ["1", "Open a hub in the north", "x", "x", undefined, "May 2026"],
        ["2", "Train all staff", undefined, "x", "x", "June 2026"],
      ],
      ["A1:A2", "B1:B2", "C1:E1", "F1:F2"],
    );
    expect(actions.map(({ leads, supporting }) => [leads, supporting])).toEqual([
      [["Police", "Fire Service"], []],
      [["Fire Service", "Support Charity"], []],
    ]);
  });

  test("make a heading of names that nobody knows", () => {
    const { actions } = plan([
      ["Task", "Due", "Police", "Council", "NHS", "Charity"],
      ["Agree terms of reference", "May 2026", "x"],
      ["Set up data sharing", "June 2026", undefined, "x", "x"],
      ["Draft the strategy", "July 2026", undefined, "x", undefined, "x"],
    ]);
    expect(actions.map(({ leads }) => leads.join("; "))).toEqual([
      "Police",
      "Council; NHS",
      "Council; Charity",
    ]);
  });
});

describe("what is not part of the table", () => {
  const rows = [
    ["Theme", "Action", "Lead", "Due date"],
    ["Prevention", "Open a hub in the north", "Police", "May 2026"],
    ["Prevention", "Train all staff", "Housing", "June 2026"],
    ["Protection", "Write a guide", "Police", "July 2026"],
  ];

  test("a table of another kind below it is left and listed", () => {
    const { actions, left } = plan([
      ...rows,
      [],
      ["Indicator", "Baseline", "Target", "Q1"],
      ["Repeat incidents", 120, 100, 31],
    ]);
    expect(actions).toHaveLength(3);
    expect(left.map(({ text }) => text).join()).toContain("Repeat incidents");
  });

  test("a list far beside it, for drop-downs, is left and listed", () => {
    const lists = ["RAG", "Red", "Amber", "Green"];
    const { tables, left } = plan(
      rows.map((row, at) => [...row, undefined, undefined, undefined, lists[at]]),
    );
    expect(tables[0]?.columns).toHaveLength(4);
    expect(left.map(({ text }) => text).join()).toContain("Amber");
  });

  test("a banner below the heading is no second row of it", () => {
    const { actions, tables } = plan(
      [
        ["Ref", "Action", "Lead", "Due date"],
        ["Priority 1: Prevention"],
        ["1", "Open a hub in the north", "Police", "May 2026"],
        ["2", "Train all staff", "Housing", "June 2026"],
      ],
      ["A2:D2"],
    );
    expect(tables[0]?.headingRows).toEqual([0]);
    expect(actions.map(({ section }) => section)).toEqual(["Prevention", "Prevention"]);
  });

  test("a row of the table whose words a heading could hold is no heading", () => {
    const { actions } = plan([
      ["Ref", "Action", "Lead", "Due date", "Status"],
      ["1", "Update the action plan", "Lead Organisation", "May 2026", "Open"],
      ["2", "Review progress and outcomes", "Partners", "June 2026", "Complete"],
      ["3", "Agree success measures", "Responsible officer", "July 2026", "Open"],
    ]);
    expect(actions).toHaveLength(3);
  });
});

describe("what is not sure is asked", () => {
  test("a heading that says nothing over filled cells", () => {
    const reading = plan([
      ["Ref", "Action", "Lead", "Due date", "Zebra"],
      ["1", "Open a hub in the north", "Police", "May 2026", "The lease was signed in June."],
      ["2", "Train all staff", "Housing", "June 2026", "Forty people have been trained."],
    ]);
    expect(fieldsOf(reading)).toEqual(["reference action lead due ?other"]);
    const [asked] = reading.questions.filter(({ about }) => about === "Plan!E");
    expect(asked?.choices).toEqual(expect.arrayContaining(["other", "update"]));
  });

  test("a heading that the cells below it deny", () => {
    const reading = plan([
      ["Ref", "Action", "Lead", "Target date"],
      ["1", "Open a hub in the north", "Police", "A safe place to go"],
      ["2", "Train all staff", "Housing", "Everybody is confident"],
      ["3", "Write a guide", "Police", "Clear advice for officers"],
    ]);
    expect(questionsOf(reading)).toContain("Plan!D");
  });

  test("a weak heading beside dates of a clear one", () => {
    const reading = plan([
      ["Year", "Ref", "Action", "Lead", "Original target date", "Revised target date"],
      ["2024/25", "1", "Open a hub in the north", "Police", "May 2026", "June 2026"],
      ["2024/25", "2", "Train all staff", "Housing", "May 2026", undefined],
    ]);
    expect(questionsOf(reading)).toContain("Plan!A");
  });

  test("never with a choice that the cells cannot be", () => {
    const { questions } = plan([
      ["Rec No", "Zebra", "Action", "Lead", "Due date"],
      ["IA24/01-1", "R-01", "Open a hub in the north", "Police", "May 2026"],
      ["IA24/01-2", "R-02", "Train all staff", "Housing", "June 2026"],
    ]);
    const choices = questions.flatMap(({ about, choices: all }) => (about === "Plan!B" ? all : []));
    expect(questions.some(({ about }) => about === "Plan!A")).toBe(false);
    expect(choices.filter((one) => ["due", "start", "forecast"].includes(one))).toEqual([]);
  });
});

test("headings that ask are read by what they ask for", () => {
  const reading = plan([
    [
      "What do residents tell us?",
      "What will we do about it?",
      "Which team?",
      "When should you see a difference?",
      "How will we check?",
      "Where have we got to?",
    ],
    [
      "Pavements are unsafe",
      "Repair 40 miles",
      "Highways",
      "May 2026",
      "Inspections",
      "12 miles done.",
    ],
    [
      "Bins are missed",
      "Plan new rounds",
      "Waste",
      "June 2026",
      "Missed bins",
      "Rounds were agreed.",
    ],
  ]);
  expect(fieldsOf(reading)[0]?.replaceAll("?", "")).toBe(
    "recommendation action lead due measure update",
  );
});
