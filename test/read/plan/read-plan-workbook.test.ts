import { planGaps } from "../../../src/plan/plan-gaps.ts";
import { readPlanWorkbook } from "../../../src/read/plan/read-plan-workbook.ts";
import { samplePlan } from "../../support/sample-plan.ts";
import { sheetOf, workbookOf, type GridCell } from "../../support/workbook-of.ts";

const defaults = samplePlan({ actions: [], partners: [], sections: [], kpis: [] });

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
  const { plan, findings } = readPlanWorkbook(
    workbookOf({ One: [...WHOLE_SYSTEMS, [], ...EARLY_HELP], Four: CRISIS }),
    defaults,
  );

  test("gives every action, text and timescale run on over rows as published", () => {
    expect(plan.actions.map(({ ref }) => ref)).toEqual([
      "1a",
      "1b",
      "1c",
      "3j",
      "3k",
      "3l",
      "4a",
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
    expect(findings.map(({ code, sheet, cells }) => [code, sheet, cells])).toEqual([
      ["action-starts-mid-sentence", "One", ["A6"]],
      ["repaired-reference", "One", ["A18"]],
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
    expect(plan.statuses).toBe(defaults.statuses);
    expect(plan.policy).toBe(defaults.policy);
  });
});

test("a KPI table and a list of abbreviations are read beside the actions", () => {
  const { plan, findings } = readPlanWorkbook(
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
    defaults,
  );
  expect(plan.partners.map(({ name }) => name)).toEqual(["Exampleton Children's Trust", "EXWA"]);
  expect(
    plan.kpis.map(({ number, theme, unit, countsPeople }) => [number, theme, unit, countsPeople]),
  ).toEqual([
    ["1", "Early Help", "count", true],
    ["2", "Early Help", "%", false],
    ["3", "Early Help", "count", true],
  ]);
  expect(findings.filter(({ sheet }) => sheet === "Start")).toEqual([]);
});

test.each([
  [
    ["No.", "Recommendation", "Responsibility", "Completion Date"],
    ["RO1", "Do it", "Cabinet", "November 2015"],
    "R01",
  ],
  [
    ["", "Priority Action:", "Lead Partner/s", "Success Measure", "Date for Completion"],
    ["1a", "Do it", "EXC", "x", "TBC"],
    "1a",
  ],
  [
    ["Action No", "Objective", "Owner agency", "Lead organisation", "By when"],
    ["1.1", "Do it", "EXC", "EXD", "2019"],
    "1.1",
  ],
])("headings of other plans: %j", (headings, row, ref) => {
  const { plan } = readPlanWorkbook(workbookOf({ Plan: [headings, row] }), defaults);
  expect(plan.actions[0]?.ref).toBe(ref);
});

test("a reference given twice is an error, and the first one stays", () => {
  const heading = ["Ref", "Action", "Lead Partner", "Success Measure", "Completion Date"];
  const { plan, findings } = readPlanWorkbook(
    workbookOf({ Plan: [heading, ["1a", "First"], ["1a", "Second"], ["1b"]] }),
    defaults,
  );
  expect(plan.actions.map(({ title }) => title)).toEqual(["First"]);
  expect(findings.map(({ code, cells }) => [code, cells])).toEqual([
    ["duplicate-reference", ["A3"]],
    ["action-without-wording", ["A4"]],
  ]);
});

test("a workbook without a table of actions says which headings to add", () => {
  const { plan, findings } = readPlanWorkbook(
    workbookOf({ Notes: [["Hello", "world"]] }),
    defaults,
  );
  expect(plan.actions).toEqual([]);
  expect(findings.map(({ code }) => code)).toEqual(["no-plan-table", "unread-content"]);
});

test("a hidden sheet is not read as a plan, and its cells are said", () => {
  const hidden = sheetOf("Old", EARLY_HELP, { visibility: "hidden" });
  const { plan, findings } = readPlanWorkbook(
    { sheets: [sheetOf("Plan", CRISIS), hidden], names: [], dateSystem: 1900 },
    defaults,
  );
  expect(plan.actions.map(({ ref }) => ref)).toEqual(["4a", "4b"]);
  expect(findings.some(({ code, sheet }) => code === "unread-content" && sheet === "Old")).toBe(
    true,
  );
});

describe("another council's plan: letters before numbers, sections as banners in one table", () => {
  const headings = ["Ref.", "What we will do", "Who leads", "How we will know", "By when"];
  const { plan, findings } = readPlanWorkbook(
    workbookOf({
      Plan: [
        headings,
        ["A. Clean water"],
        ["A1", "Test the water", "EXB", "Results out", "2021/22"],
        ["a-2", "Stop overflows", "EXW", "None seen", "2022/23"],
        ["Section B: Banks"],
        ["B1", "Mend the path", "EXB", "3 km", "2021/22"],
        ["\u0421\u0031", "Open days", "EXW", "Two a year", "2021/22"],
      ],
    }),
    defaults,
  );

  test("gives every action its section", () => {
    expect(plan.actions.map(({ ref, section }) => [ref, section])).toEqual([
      ["A1", "A"],
      ["A2", "A"],
      ["B1", "B"],
      ["C1", "C"],
    ]);
    expect(findings.map(({ code, cells }) => [code, cells])).toEqual([
      ["repaired-reference", ["A7"]],
    ]);
  });

  test("names sections by their banners, never by the heading over all of them", () => {
    expect(plan.sections.map(({ number, name, alsoCalled }) => [number, name, alsoCalled])).toEqual(
      [
        ["A", "Clean water", []],
        ["B", "Banks", []],
        ["C", "Section C", []],
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
  ["Action A5", "A5", "A"],
  ["Ref. 2a", "2a", "2"],
])("%s is action %s of section %s", (written, ref, section) => {
  const rows = [
    ["Ref", "Action", "Lead", "Measure"],
    [written, "Do it", "EXB", "Done"],
  ];
  const { plan } = readPlanWorkbook(workbookOf({ Plan: rows }), defaults);
  expect(plan.actions).toEqual([expect.objectContaining({ ref, section })]);
});

test("a row with a lead and a date of its own and no reference is asked about", () => {
  const rows = [
    ["Ref", "Action", "Lead", "Measure", "Deadline"],
    ["A1", "Test the water", "EXB", "Results", "2021/22"],
    [undefined, "and publish it", undefined, "on the web", undefined],
    [undefined, "Plant willows", "EXW", undefined, "2022/23"],
  ];
  const { findings } = readPlanWorkbook(workbookOf({ Plan: rows }), defaults);
  expect(findings.map(({ code, severity, cells }) => [code, severity, cells])).toEqual([
    ["missing-reference", "query", ["A4"]],
  ]);
});
