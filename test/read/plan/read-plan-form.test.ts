import { planGaps } from "../../../src/plan/plan-gaps.ts";
import { sheetOf, workbookOf, type GridCell } from "../../support/workbook-of.ts";
import { noPlan, readBook } from "./read-grid.ts";

const WHOLE_SYSTEMS: GridCell[][] = [
  ["Section 1: Exampleton Strategy 2018-23, Action Plan: Whole Systems Actions"],
  [],
  ["Ref", "Whole Systems Actions", "Lead Partner/s", "Success Measure", "Timescale Completion"],
  [
    "1a",
    "Train staff:",
    "EXB, EXC SG",
    "Staff trained",
    "Engagement years 1-2, (2018/19- 2019/20)",
  ],
  [undefined, "• with specialists", undefined, "and able", "Capabilities years 3-4 (2020/21)"],
  ["1b", "of the staff. Agree standards", "EXC SG", undefined, "Years 1-5,"],
  [undefined, undefined, undefined, undefined, "(2018/19- 2022/23)"],
  [],
  [
    "Ref",
    "Whole Systems Actions (continued)",
    "Lead Partner/s",
    "Success Measure",
    "Timescale Completion",
  ],
  ["1c", "Share evidence", "ТВС", "Sectors share", "ТВС"],
];

const EARLY_HELP: GridCell[][] = [
  ["3. Step in early to prevent harm and reduce what abuse does to victims and their families."],
  ["Aim: Early help for all"],
  [],
  [
    "Ref",
    "Secondary Prevention - Early Help",
    "Lead Partner",
    "Success Measure",
    "Completion Date",
  ],
  ["3j", "Evaluate the pilot", "EXT?", "Evaluation", "ТВС"],
  ["3k", "Support initiatives", "ЕХТ", undefined, "Year 2, 2019/20"],
  [31, "Ask in safe places", "EXWA", "Volunteers", "Years 1-2 (2018/19- 2020/21)"],
];

const CRISIS: GridCell[][] = [
  [],
  [undefined, "4. Safety and Support"],
  [
    undefined,
    "Ref",
    "Crisis Prevention and Relief - Supporting Actions",
    "Lead Partner",
    "Success Measure",
    "Date for completion",
  ],
  [undefined, "4A", "Keep refuge open", "EXC SG, Exampleton Homes", "Places", "31 March 2023"],
  [undefined, "4b", "Review the response", undefined, undefined, undefined],
];

describe("an Excel action plan in the five-table form", () => {
  const { plan, form } = readBook(
    workbookOf({ One: [...WHOLE_SYSTEMS, [], ...EARLY_HELP], Four: CRISIS }),
  );

  test("gives every action, text and timescale run on over rows as published", () => {
    expect(plan.actions.map(({ ref }) => ref)).toEqual([
      "1a",
      "1b",
      "1c",
      "3j",
      "3k",
      "3l",
      "4A",
      "4b",
    ]);
    expect(plan.actions[0]).toMatchObject({
      title: "Train staff:\n• with specialists",
      lead: "EXB, EXC SG",
      measure: "Staff trained\nand able",
      timescale: "Engagement years 1-2, (2018/19- 2019/20)\nCapabilities years 3-4 (2020/21)",
    });
    expect(plan.actions[1]?.timescale).toBe("Years 1-5,\n(2018/19- 2022/23)");
  });

  test("names sections, levels and aims from titles and headings", () => {
    expect(
      plan.sections.map((section) => [
        section.number,
        section.name,
        section.preventionLevel,
        section.preventionLevelInPlan,
        section.aim,
      ]),
    ).toEqual([
      ["1", "Whole Systems Actions", null, null, null],
      ["3", "Early Help", "Secondary", "Secondary Prevention", "Early help for all"],
      ["4", "Safety and Support", "Tertiary", "Crisis Prevention and Relief", null],
    ]);
  });

  test("derives partners from the lead cells, and none from TBC or a question mark alone", () => {
    expect(plan.partners.map(({ shortName }) => shortName)).toEqual([
      "EXB",
      "EXC SG",
      "EXT",
      "EXWA",
      "Exampleton Homes",
    ]);
    expect(plan.partners.map(({ id }) => id)).toEqual([
      "exb",
      "exc-sg",
      "ext",
      "exwa",
      "exampleton-homes",
    ]);
  });

  test("repairs 31 after 3k, keeps what was published, and says so", () => {
    expect(plan.actions.find(({ ref }) => ref === "3l")).toMatchObject({
      refAsPublished: "31",
      section: "3",
    });
    expect(form.questions.map(({ about, choices }) => [about, choices])).toContainEqual([
      "One!18",
      ["3l", "31"],
    ]);
  });

  test("leaves the gaps for the plan to show", () => {
    expect(planGaps(plan)).toMatchObject({
      withoutLead: ["4b"],
      unsettledLead: ["1c", "3j"],
      withoutDate: ["4b"],
      dateToBeConfirmed: ["1c", "3j"],
      withoutMeasure: ["1b", "3k", "4b"],
    });
  });

  test("takes statuses and policy from the defaults", () => {
    const defaults = noPlan();
    expect(plan.statuses).toEqual(defaults.statuses);
    expect(plan.policy).toEqual(defaults.policy);
  });
});

test("a KPI table and a list of abbreviations are read beside the actions", () => {
  const { plan, form } = readBook(
    workbookOf({
      Start: [
        ["Abbreviations and acronyms"],
        ["EXT", "Exampleton Children's Trust"],
        ["EXC SG", "Exampleton Steering Group"],
        [],
        ["Theme", "KPI Measure", "Baseline", "Q1", "Q2", "Q3", "Q4"],
        ["Early", "Number of referrals"],
        ["Help", "2. % of plans 3. Numbers of people helped"],
      ],
      Plan: EARLY_HELP,
    }),
  );
  expect(plan.partners.map(({ name }) => name)).toEqual(["Exampleton Children's Trust", "EXWA"]);
  expect(
    plan.kpis.map(({ number, theme, unit, countsPeople }) => [number, theme, unit, countsPeople]),
  ).toEqual([
    ["1", "Early Help", "count", true],
    ["2", "Early Help", "%", false],
    ["3", "Early Help", "count", true],
  ]);
  expect(form.tables.map(({ sheet }) => sheet)).toEqual(["Plan"]);
  expect(form.left.filter(({ sheet }) => sheet === "Start").map(({ cells }) => cells)).toEqual([
    "A1:B3",
    "A5:G7",
  ]);
});

const WORDING = ["Train staff in early help", "Publish a guide for schools", "Open a hub"];

test.each([
  [["No.", "Recommendation", "Responsibility", "Completion Date"], "Cabinet", "November 2015"],
  [["", "Priority Action:", "Lead Partner/s", "Date for Completion"], "EXC", "TBC"],
  [["Action No", "Objective", "Lead organisation", "By when"], "EXD", "2019"],
])("headings of other plans: %j", (headings, lead, date) => {
  const rows = WORDING.map((wording, at) => [`1.${at + 1}`, wording, lead, date]);
  const { plan } = readBook(workbookOf({ Plan: [headings, ...rows] }));
  expect(plan.actions.map(({ ref, title }) => [ref, title])).toEqual(
    WORDING.map((wording, at) => [`1.${at + 1}`, wording]),
  );
});

test("a reference given twice gets one of its own, and is asked about", () => {
  const heading = ["Ref", "Action", "Lead Partner", "Success Measure", "Completion Date"];
  const rows = WORDING.map((wording) => ["1a", wording, "EXC", "Done", "March 2027"]);
  const { plan, form } = readBook(workbookOf({ Plan: [heading, ...rows.slice(0, 2)] }));
  expect(plan.actions.map(({ ref, title }) => [ref, title])).toEqual([
    ["1a", WORDING[0]],
    ["1a (2)", WORDING[1]],
  ]);
  expect(form.questions.map(({ about }) => about)).toContain("Plan!3");
});

test("a workbook without a table of actions gives none, and what it holds is listed", () => {
  const { plan, form } = readBook(workbookOf({ Notes: [["Hello", "world"]] }));
  expect(plan.actions).toEqual([]);
  expect(form.left.map(({ cells }) => cells)).toEqual(["A1:B1"]);
});

test("a hidden sheet is not read as a plan, and that is said", () => {
  const hidden = sheetOf("Old", EARLY_HELP, { visibility: "hidden" });
  const { plan, form } = readBook({
    sheets: [sheetOf("Plan", CRISIS), hidden],
    names: [],
    dateSystem: 1900,
  });
  expect(plan.actions.map(({ ref }) => ref)).toEqual(["4A", "4b"]);
  expect(form.notes.join()).toContain("The sheet Old is hidden and not read.");
});

describe("another council's plan: letters before numbers, sections as banners in one table", () => {
  const headings = ["Ref.", "What we will do", "Who leads", "How we will know", "By when"];
  const { plan } = readBook(
    workbookOf({
      Plan: [
        headings,
        ["A. Clean water"],
        ["A1", "Test the water", "EXB", "Results out", "2021/22"],
        ["a-2", "Stop overflows", "EXW", "None seen", "2022/23"],
        ["Section B: Banks"],
        ["B1", "Mend the path", "EXB", "3 km", "2021/22"],
      ],
    }),
  );

  test("gives every action its section, and its reference as published", () => {
    expect(plan.actions.map(({ ref, section }) => [ref, section])).toEqual([
      ["A1", "A"],
      ["a-2", "A"],
      ["B1", "B"],
    ]);
  });

  test("names sections by their banners, never by the heading over all of them", () => {
    expect(plan.sections.map(({ number, name, alsoCalled }) => [number, name, alsoCalled])).toEqual(
      [
        ["A", "Clean water", []],
        ["B", "Banks", []],
      ],
    );
  });
});

test.each([
  ["R01", "R01", null],
  ["RO2", "R02", null],
  ["HS12", "HS12", "HS"],
  ["B1c", "B1c", "B"],
  ["3.2", "3.2", "3"],
  ["1b", "1b", "1"],
  ["GR-001", "GR-001", null],
  ["2024/25-07", "2024/25-07", null],
  ["Recommendation 4", "Recommendation 4", null],
  ["1a(i)", "1a(i)", null],
])("%s is action %s of section %s", (written, ref, section) => {
  const rows = [
    ["Ref", "Action", "Lead", "Measure"],
    [written, "Train staff in early help", "EXB", "Staff trained"],
  ];
  const { plan } = readBook(workbookOf({ Plan: rows }));
  expect(plan.actions).toEqual([expect.objectContaining({ ref, section })]);
});

test("a row with a lead and a date of its own and no reference is an action, and is said", () => {
  const rows = [
    ["Ref", "Action", "Lead", "Measure", "Deadline"],
    ["A1", "Test the water", "EXB", "Results", "2021/22"],
    [undefined, "and publish it", undefined, "on the web", undefined],
    [undefined, "Plant willows", "EXW", undefined, "2022/23"],
  ];
  const { plan, form } = readBook(workbookOf({ Plan: rows }));
  expect(plan.actions.map(({ ref, title }) => [ref, title])).toEqual([
    ["A1", "Test the water\nand publish it"],
    ["A2", "Plant willows"],
  ]);
  expect([...form.notes, ...form.questions.map(({ question }) => question)].join()).toContain("A2");
});

describe("names of an action", () => {
  const grid = (lead: string, supporting = ""): GridCell[][] => [
    ["Ref", "Action", "Lead", "Supporting", "Deadline"],
    ["1.1", "Train staff in early help", "Police", "Health Trust", "March 2027"],
    ["1.2", "Publish a guide for schools", "Housing", "", "March 2027"],
    ["1.3", "Open a hub in the town", lead, supporting, "March 2027"],
  ];

  test.each([
    ["Police; Housing", "Police; Housing", []],
    ["Police / Housing", "Police; Housing", []],
    ["Police and Health Trust", "Police; Health Trust", []],
    ["Police", "Police", []],
    ["TBC", "TBC", []],
    [
      "Museum Service & Gallery Trust",
      "Museum Service & Gallery Trust",
      ["Museum Service & Gallery Trust"],
    ],
  ])("%s: the lead is kept as %s, in doubt is %j", (written, lead, doubtful) => {
    const { plan, doubtfulNames } = readBook(workbookOf({ Plan: grid(written) }));
    expect([plan.actions[2]?.lead, doubtfulNames]).toEqual([lead, doubtful]);
    expect(plan.partners.map(({ shortName }) => shortName)).toEqual([
      "Police",
      "Health Trust",
      "Housing",
    ]);
  });

  test("what a person says of a doubtful cell decides", () => {
    const book = workbookOf({ Plan: grid("Museum Service & Gallery Trust") });
    const names = (answer: string): string[] => {
      const { plan } = readBook(book, [{ about: "Plan!C4", answer }]);
      return plan.partners.map(({ shortName }) => shortName);
    };
    expect(names("one name")).toContain("Museum Service & Gallery Trust");
    expect(names("several names")).toEqual(
      expect.arrayContaining(["Museum Service", "Gallery Trust"]),
    );
  });

  test("all partners that support are all that report", () => {
    const { plan } = readBook(workbookOf({ Plan: grid("Police", "All partners") }));
    expect(plan.actions[2]?.contributors).toEqual(["police", "health-trust", "housing"]);
  });
});
