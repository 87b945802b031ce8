import { readReturn } from "../../src/read/read-return.ts";
import type { Return } from "../../src/read/return.ts";
import type { DefinedName, Sheet, Workbook } from "../../src/workbook/workbook.ts";
import { samplePlan } from "../support/sample-plan.ts";
import { sheetOf, workbookOf, type GridCell } from "../support/workbook-of.ts";

const plan = samplePlan();
const FORM = [
  "Strategy Action Plan Ref",
  "Action Taken",
  "Individual(s) Responsible",
  "Target Date Start",
  "Target Date Finish",
  "Status of Action",
];
const TEMPLATE = [
  ...FORM,
  "Forecast finish",
  "Date completed",
  "Evidence",
  "Obstacle or help needed",
];

function bookOf(sheets: readonly Sheet[], names: readonly DefinedName[] = []): Workbook {
  return { sheets, names, dateSystem: 1900 };
}

function readGrid(grid: readonly (readonly GridCell[])[]): Return {
  return readReturn(workbookOf({ Sheet1: grid }), plan);
}

function outline(read: Return): string[] {
  return read.rows.map(({ row, reference, answers }) =>
    `${row + 1} ${reference.kind === "action" ? reference.ref : reference.kind} ${answers["action-taken"]?.text ?? ""}`.trim(),
  );
}

const unreadOf = (read: Return): string[] => read.unread.map(({ text }) => text);

describe("headings renamed, moved and added", () => {
  test("moved and reworded columns keep their meaning, an added one is kept beside", () => {
    const read = readGrid([
      [
        "Current status",
        "Ward",
        "Progress to date",
        "Our ref.",
        "Named lead",
        "Strat date",
        "End date",
      ],
      ["on track", "North", "Hub open", "2a", "Manager", "1 April 2019", "31 March 2020"],
    ]);
    expect(read.layout).toBe("tracking-form");
    expect(outline(read)).toEqual(["2 2a Hub open"]);
    expect(Object.keys(read.rows[0]?.answers ?? {}).sort()).toEqual([
      "action-taken",
      "finish",
      "reference",
      "responsible",
      "start",
      "status",
    ]);
    expect(read.rows[0]?.extras.map(({ heading, answer }) => [heading, answer.text])).toEqual([
      ["Ward", "North"],
    ]);
    expect(read.rows[0]?.status).toMatchObject({ kind: "known", id: "on-track" });
  });

  test("misspelt headings are near enough", () => {
    const read = readGrid([
      ["Action Plan Refrence", "Acton Taken", "Stauts"],
      ["1a", "Done", "complete"],
    ]);
    expect(read.tables[0]?.headings.map(({ field }) => field)).toEqual([
      "reference",
      "action-taken",
      "status",
    ]);
  });

  test("of two columns that claim a field the better has it, the other is an extra", () => {
    const read = readGrid([
      ["Ref", "Action Taken", "Status of Action", "Overall status"],
      ["1a", "x", "on track", "fine"],
    ]);
    expect(read.rows[0]?.answers.status?.text).toBe("on track");
    expect(read.rows[0]?.extras[0]).toMatchObject({
      heading: "Overall status",
      answer: { text: "fine" },
    });
  });

  test("of two dated update columns the later is this round's, and the older makes no update alone", () => {
    const read = readGrid([
      [
        "Ref",
        "Progress updates reported in 16 October 2018",
        "Progress updates reported in 14 November 2018",
      ],
      ["1a", "old news", "new news"],
      ["1b", "only old news"],
    ]);
    expect(outline(read)).toEqual(["2 1a new news"]);
    expect(read.rows[0]?.extras[0]?.answer.text).toBe("old news");
    expect(unreadOf(read)).toContain("only old news");
    expect(read.identity.roundDay).toBe("2018-11-14");
  });

  test("a blank heading over references is found by what stands below it", () => {
    const read = readGrid([
      [undefined, "Progress update"],
      ["1a", "Done"],
      ["2b", "Begun"],
    ]);
    expect(outline(read)).toEqual(["2 1a Done", "3 2b Begun"]);
  });

  test("a plan's own words for a column are data", () => {
    const own = samplePlan({ headings: { "action-taken": ["Ymlaen"], reference: ["Cyf"] } });
    const read = readReturn(
      workbookOf({
        S: [
          ["Cyf", "Ymlaen"],
          ["1a", "Done"],
        ],
      }),
      own,
    );
    expect(outline(read)).toEqual(["2 1a Done"]);
  });
});

describe("tables in odd places", () => {
  test("far from A1, with a heading repeated, blank rows between and a note below", () => {
    const sheet = sheetOf(
      "Q3",
      [
        ["Ref", "Action Taken", "Status"],
        ["1a", "First"],
        [],
        [],
        ["1b", "Second"],
        ["Ref", "Action Taken", "Status"],
        ["2a", "Third", "complete"],
        [],
        ["Note: figures are provisional until audited"],
      ],
      { top: 200, left: 30 },
    );
    const read = readReturn(bookOf([sheet]), plan);
    expect(outline(read)).toEqual(["202 1a First", "205 1b Second", "207 2a Third"]);
    expect(read.tables).toHaveLength(1);
    expect(unreadOf(read)).toEqual(["Note: figures are provisional until audited"]);
  });

  test("two tables side by side", () => {
    const read = readGrid([
      ["Ref", "Action Taken", undefined, "Ref", "Action Taken"],
      ["1a", "Left one", undefined, "2a", "Right one"],
      ["1b", "Left two"],
    ]);
    expect(outline(read).sort()).toEqual(["2 1a Left one", "2 2a Right one", "3 1b Left two"]);
  });

  test("a copy of the plan below the table is no update", () => {
    const read = readGrid([
      ["Ref", "Action Taken"],
      ["1a", "Done"],
      [],
      ["Ref", "Action", "Lead Partner", "Success Measure", "Completion Date"],
      ["1a", "Train the workforce", "EXC", "Staff trained", "TBC"],
    ]);
    expect(outline(read)).toEqual(["2 1a Done"]);
    expect(read.unread).toEqual([]);
  });

  test("columns that repeat the plan make no update of a pre-numbered row", () => {
    const read = readGrid([
      ["Ref", "Action", "Lead Partner", "Action Taken", "Status of Action"],
      ["1a", "Train the workforce", "EXC", "Two courses held", "on track"],
      ["1b", "Agree quality standards", "EXC", undefined, "< Select >"],
    ]);
    expect(outline(read)).toEqual(["2 1a Two courses held"]);
    expect(read.rows[0]?.extras.map(({ heading }) => heading)).toEqual(["Action", "Lead Partner"]);
    expect(read.unread).toEqual([]);
  });

  test("a merged reference holds for the rows beside it", () => {
    const sheet = sheetOf(
      "S",
      [
        ["Ref", "Stakeholder", "Update"],
        ["2a", "EXC", "one"],
        [undefined, "EXP", "two"],
        [undefined, undefined, "more"],
      ],
      { merges: ["A2:A4"] },
    );
    expect(outline(readReturn(bookOf([sheet]), plan))).toEqual(["2 2a one", "3 2a two\nmore"]);
  });

  test("a table of an earlier round in the same file is said, not merged", () => {
    const read = readGrid([
      ["Ref", "Progress updates reported in 16 October 2018"],
      ["1a", "October news"],
      [],
      ["Ref", "Progress updates reported in 14 November 2018"],
      ["1a", "November news"],
    ]);
    expect(outline(read)).toEqual(["5 1a November news"]);
    expect(unreadOf(read)).toEqual(["1a", "October news"]);
  });
});

describe("rows", () => {
  test.each<[string, GridCell[][], string[]]>([
    ["a pre-numbered row with nothing typed", [["1a", undefined, "< Select >"], ["1b"]], []],
    ["a row with only a status", [["1a", undefined, "blocked"]], ["2 1a"]],
    ["text without a reference", [[undefined, "Done"]], ["2 missing Done"]],
    [
      "text after a blank row",
      [["1a", "One"], [], [undefined, "Two"]],
      ["2 1a One", "4 missing Two"],
    ],
    [
      "a row without reference but with a status",
      [
        ["1a", "One"],
        [undefined, "Two", "complete"],
      ],
      ["2 1a One", "3 missing Two"],
    ],
    [
      "a numeric reference",
      [
        [2, "Whole section"],
        [21, "Repaired"],
      ],
      ["2 section Whole section", "3 2l Repaired"],
    ],
    [
      "an example row",
      [
        ["e.g. 1a", "What was done"],
        ["1a", "Done"],
      ],
      ["3 1a Done"],
    ],
    ["text below a pre-numbered row", [["1a"], [undefined, "Done"]], ["2 1a Done"]],
  ])("%s", (_, rows, wanted) => {
    expect(outline(readGrid([["Ref", "Action Taken", "Status of Action"], ...rows]))).toEqual(
      wanted,
    );
  });

  test("a section's name in the reference cell beside an update is a reference, not a banner", () => {
    const read = readGrid([
      ["Ref", "Action Taken"],
      ["Early help", "We met"],
      ["Early help"],
      ["2a", "Open"],
    ]);
    expect(read.rows.map(({ reference, section }) => [reference.kind, section])).toEqual([
      ["section", null],
      ["action", "2"],
    ]);
  });

  test("dates are read from date cells and from text", () => {
    const read = readGrid([
      FORM,
      ["1a", "x", "A", { value: 43556, format: "dd/mm/yyyy" }, "31 March 2020", "on track"],
    ]);
    expect(read.rows[0]?.answers.start?.text).toBe("1 April 2019");
    expect(read.rows[0]?.dates).toMatchObject({
      start: { day: "2019-04-01" },
      finish: { day: "2020-03-31" },
    });
  });

  test("formulas and errors stay what they are", () => {
    const read = readGrid([
      ["Ref", "Action Taken"],
      ["1a", { value: "Done", formula: "B9" }],
      ["1b", { error: "#REF!" }],
    ]);
    expect(read.rows[0]?.answers["action-taken"]).toMatchObject({ text: "Done", formula: "B9" });
    expect(read.rows[1]?.answers["action-taken"]).toMatchObject({ text: "#REF!" });
  });
});

describe("who it is from and for", () => {
  test.each<[string, GridCell[][]]>([
    [
      "beside",
      [
        ["Organisation", "Ex Police"],
        ["Round:", "14 November 2018"],
      ],
    ],
    ["in the same cell", [["Partner: Ex Police"], ["Report date: 14 November 2018"]]],
    [
      "below",
      [
        ["Partner:", undefined, "Round:"],
        ["Ex Police", undefined, "14 November 2018"],
      ],
    ],
  ])("labels with the value %s", (_, top) => {
    const read = readGrid([...top, [], ["Ref", "Action Taken"], ["1a", "Done"]]);
    expect(read.identity.partnerReading).toMatchObject({ kind: "known", id: "exp" });
    expect(read.identity.roundDay).toBe("2018-11-14");
    expect(read.unread).toEqual([]);
  });

  test("labels below the table", () => {
    const read = readGrid([
      ["Ref", "Action Taken"],
      ["1a", "Done"],
      [],
      ["Completed on behalf of", "EXW"],
    ]);
    expect(read.identity.partner?.text).toBe("EXW");
    expect(outline(read)).toEqual(["2 1a Done"]);
  });

  test("a second, different partner is not dropped", () => {
    const read = readGrid([
      ["Partner", "EXW"],
      ["Organisation", "EXP"],
      ["Ref", "Update"],
      ["1a", "x"],
    ]);
    expect(read.identity.partner?.text).toBe("EXW");
    expect(unreadOf(read)).toEqual(["EXP"]);
  });
});

describe("template v1", () => {
  const NAMES: DefinedName[] = [
    ["APR_Plan", 2],
    ["APR_Partner", 3],
    ["APR_Round", 4],
    ["APR_ReturnBy", 5],
    ["APR_TemplateVersion", 6],
    ["APR_Nothing", 7],
  ].map(([name, row]) => ({ name: String(name), refersTo: `'Start here'!$B$${row}` }));
  const start = (nothing?: string, note?: string): Sheet =>
    sheetOf("Start here", [
      ["Exampleton action plan 2018 to 2023"],
      ["Plan", "exampleton-2018-2023"],
      ["Partner", "Exampleton Police"],
      ["Round", { value: 43418, format: "d mmmm yyyy" }],
      ["Send back by", { value: 43411, format: "d mmmm yyyy" }],
      ["Template version", "v1"],
      ["Nothing to report this round", nothing],
      ["What to do"],
      ["1. See your actions", "The sheet shows each action you lead.", note],
    ]);
  const updates = (rows: GridCell[][]): Sheet =>
    sheetOf("Updates", [
      ["Updates from EXP, 14 November 2018"],
      ["Fill in the pale yellow cells."],
      TEMPLATE,
      ...rows,
    ]);
  const rest: Sheet[] = [
    sheetOf("Your actions", [
      ["Your actions"],
      ["Reference", "Action", "Your part", "Success measure"],
      ["1b", "Agree standards", "Lead", "Agreed", "I typed beside it"],
    ]),
    sheetOf(
      "Lists",
      [
        ["Reference", "Status", "Partner"],
        ["1a", "Complete", "EXC"],
      ],
      { visibility: "hidden" },
    ),
  ];

  test.each([
    ["with its names", NAMES],
    ["with its names lost", []],
  ])("is read %s", (_, names) => {
    const rows: GridCell[][] = [
      ["1b", "Agreed", undefined, undefined, undefined, "Complete"],
      ["1a"],
      ["2a", undefined, undefined, undefined, undefined, "< Select >"],
    ];
    const read = readReturn(bookOf([start(), updates(rows), ...rest], names), plan);
    expect(read.layout).toBe("template-v1");
    expect(outline(read)).toEqual(["4 1b Agreed"]);
    expect(read.nil).toBeNull();
    expect(read.identity).toMatchObject({
      plan: { text: "exampleton-2018-2023" },
      partnerReading: { id: "exp" },
      roundDay: "2018-11-14",
      templateVersion: { text: "v1" },
    });
    expect(unreadOf(read)).toEqual(["I typed beside it"]);
  });

  test("is nil where its cell says Yes, and keeps a note typed on the first sheet", () => {
    const read = readReturn(
      bookOf([start("Yes", "Sorry it is late"), updates([["1b"]]), ...rest.slice(1)], NAMES),
      plan,
    );
    expect(read.nil?.text).toBe("Yes");
    expect(read.rows).toEqual([]);
    expect(unreadOf(read)).toEqual(["Sorry it is late"]);
  });

  test("with columns deleted it says which are missing", () => {
    const sheet = sheetOf("Updates", [
      TEMPLATE.filter((heading) => heading !== "Date completed"),
      ["1b", "Agreed"],
    ]);
    const read = readReturn(bookOf([start(), sheet, ...rest], NAMES), plan);
    expect(read.layout).toBe("template-v1");
    expect(read.tables[0]?.missing).toEqual(["completed"]);
  });
});

describe("nil returns in words", () => {
  test.each<[string, GridCell[][], boolean]>([
    [
      "alone in the update column",
      [
        ["Ref", "Update"],
        [undefined, "Nothing to report."],
      ],
      true,
    ],
    ["instead of a reference", [["Ref", "Update"], ["Nil return"]], true],
    [
      "with no reference to speak of",
      [
        ["Ref", "Update"],
        ["N/A", "No progress this round"],
      ],
      true,
    ],
    ["in a workbook without a table", [["Nothing to report this round"]], true],
    [
      "for one action only",
      [
        ["Ref", "Update"],
        ["1a", "Nothing to report"],
      ],
      false,
    ],
    [
      "beside an update",
      [["Ref", "Update"], ["1a", "Done"], [], [undefined, "Nothing to report"]],
      false,
    ],
  ])("%s", (_, grid, nil) => {
    const read = readGrid(grid);
    expect(read.nil !== null).toBe(nil);
    expect(read.rows.length > 0).toBe(!nil);
  });

  test("the nil row of a partner says who it is from", () => {
    const read = readGrid([
      ["Ref", "Stakeholder", "Update"],
      [undefined, "EXP", "Nothing to report"],
    ]);
    expect(read.nil?.text).toBe("Nothing to report");
    expect(read.identity.partnerReading).toMatchObject({ id: "exp" });
  });
});

describe("what is no return", () => {
  test("a workbook without references and updates is unknown, and every cell is said", () => {
    const read = readGrid([["Dear team,"], ["we have done a lot."]]);
    expect(read.layout).toBe("unknown");
    expect(read.rows).toEqual([]);
    expect(unreadOf(read)).toEqual(["Dear team,", "we have done a lot."]);
  });

  test("a hidden sheet is not read, and its cells are said", () => {
    const grid: GridCell[][] = [
      ["Ref", "Update"],
      ["1a", "Done"],
    ];
    const read = readReturn(
      bookOf([sheetOf("Old", grid, { visibility: "hidden" }), sheetOf("New", grid)]),
      plan,
    );
    expect(read.rows.map(({ sheet }) => sheet)).toEqual(["New"]);
    expect(unreadOf(read)).toEqual(["Ref", "Update", "1a", "Done"]);
  });

  test("a cell at the far end of the sheet is said, a thousand columns are extras", () => {
    const far = { index: 1_048_575, hidden: false, cells: [{ column: 16_383, value: "far" }] };
    const many = Array.from({ length: 1000 }, (_, at) => `Column about ward ${at}`);
    const near = sheetOf("S", [
      ["Ref", "Update", ...many],
      ["1a", "Done", ...many],
    ]);
    const read = readReturn(bookOf([{ ...near, rows: [...near.rows, far] }]), plan);
    expect(read.rows.map(({ extras }) => extras.length)).toEqual([1000]);
    expect(unreadOf(read)).toEqual(["far"]);
  });

  test("an empty workbook gives an empty return", () => {
    expect(readReturn(bookOf([sheetOf("Sheet1", [])]), plan)).toMatchObject({
      layout: "unknown",
      rows: [],
      unread: [],
      nil: null,
    });
  });
});
