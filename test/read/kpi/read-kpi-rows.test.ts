import { readReturn } from "../../../src/read/read-return.ts";
import { type GridCell, sheetOf, workbookOf } from "../../support/workbook-of.ts";
import { KPI_PLAN } from "../../support/kpi-template.ts";

const YEAR = "April 2018 to March 2019";
const HEADINGS = [
  "KPI",
  "Measure",
  "Unit",
  "Financial year",
  "Period",
  "Value last given",
  "Value",
];

type Grid = readonly (readonly GridCell[])[];

function read(grid: Grid, name = "Sheet1") {
  return readReturn(workbookOf({ [name]: grid }), KPI_PLAN).kpiRows.map(
    ({ kpi, year, period, row, answers, extras }) =>
      [
        row + 1,
        kpi,
        year?.start ?? "no year",
        period ?? "no period",
        answers.value?.text ?? "no value",
        ...extras.map(({ heading, answer }) => `${heading}: ${answer.text}`),
      ].join("|"),
  );
}

const row = (kpi: GridCell, period: GridCell, value: GridCell, year: GridCell = YEAR) => [
  kpi,
  "Measure",
  "count",
  year,
  period,
  "10",
  value,
];

test.each<[string, Grid, readonly string[]]>([
  [
    "as printed",
    [HEADINGS, row("4", "Quarter 2 (July to September 2018)", 12)],
    ["2|4|2018-04-01|q2|12"],
  ],
  [
    "lower down, beside other things",
    [[], ["Our figures"], [], [undefined, ...HEADINGS], [undefined, ...row("4", "Q2", 12)]],
    ["5|4|2018-04-01|q2|12"],
  ],
  [
    "with its columns moved and renamed, and one of the partner's own",
    [
      ["Quarter", "New value", "KPI number", "Year", "Source"],
      ["Q1", "45.5", "KPI B1", "2018/19", "Case system"],
    ],
    ["2|B1|2018-04-01|q1|45.5|Source: Case system"],
  ],
  [
    "with slips in its headings",
    [
      ["KPI", "Finacial year", "Perod", "Value"],
      ["5", "2018 to 2019", "Year", 3],
    ],
    ["2|5|2018-04-01|year|3"],
  ],
  [
    "without a column for the year",
    [
      ["KPI", "Period", "Value"],
      ["4", "Quarter 2 (July to September 2019)", 12],
    ],
    ["2|4|2019-04-01|q2|12"],
  ],
  [
    "with periods that cannot be told",
    [HEADINGS, row("4", "Q5", 1), row("4", "Q1", 2, "2044/45"), row("4", "", 3), row("x", "Q2", 4)],
    [
      "2|4|2018-04-01|no period|1",
      "3|4|no year|q1|2",
      "4|4|2018-04-01|no period|3",
      "5|x|2018-04-01|q2|4",
    ],
  ],
  [
    "with a remark and a gap between its rows, and a remark below",
    [
      HEADINGS,
      row("4", "Q2", 12),
      ["Figures below are provisional"],
      row("5", "Q2", 7),
      [],
      row("B1", "Q1", "8%"),
      ["Total", undefined, undefined, undefined, undefined, undefined, undefined, 27],
      ["Sent by", "A. Officer"],
    ],
    ["2|4|2018-04-01|q2|12", "4|5|2018-04-01|q2|7", "6|B1|2018-04-01|q1|8%"],
  ],
  [
    "with a second table below it",
    [HEADINGS, row("4", "Q2", 12), ["KPI", "Value", "Period"], ["5", 3, "Q1 2018"], ["5", 4, "Q1"]],
    ["2|4|2018-04-01|q2|12", "4|5|no year|q1|3", "5|5|no year|q1|4"],
  ],
  [
    "with a second column of the same heading, and a note without a value",
    [
      ["KPI", "Period", "Value", "Value", "Note"],
      ["4", "Q2 2018", 12, 13],
      ["5", "Q1", undefined, undefined, "In January"],
    ],
    ["2|4|no year|q2|12|Value: 13", "3|5|no year|q1|no value"],
  ],
  ["with nothing answered", [HEADINGS, row("4", "Q2", undefined), row("5", "Q1", " ")], []],
])("a table %s is read", (_, grid, expected) => {
  expect(read(grid)).toEqual(expected);
});

test.each<[string, Grid]>([
  [
    "without values",
    [
      ["KPI", "Measure", "Period"],
      ["4", "x", "Q2"],
    ],
  ],
  [
    "of a plan",
    [
      ["Ref", "Action", "KPI", "Timescale"],
      ["1a", "x", "Trained", "Year 2"],
    ],
  ],
  [
    "of updates",
    [
      ["Strategy Action Plan Ref", "Action Taken", "KPIs"],
      ["1a", "Done", "3"],
    ],
  ],
])("a table %s is none of KPI values", (_, grid) => {
  expect(read(grid)).toEqual([]);
});

test("a hidden sheet is not read", () => {
  const sheet = sheetOf("Old", [HEADINGS, row("4", "Q2", 12)], { visibility: "hidden" });
  const workbook = { sheets: [sheet], names: [], dateSystem: 1900 as const };
  const { kpiRows, unread } = readReturn(workbook, KPI_PLAN);
  expect([kpiRows, unread.map(({ text }) => text)]).toEqual([
    [],
    [...HEADINGS, "4", "Measure", "count", YEAR, "Q2", "10", "12"],
  ]);
});

test("a per cent that Excel made of what was typed reads as it shows", () => {
  expect(read([HEADINGS, row("B1", "Q2", { value: 0.455, format: "0.0%" })])).toEqual([
    "2|B1|2018-04-01|q2|45.5%",
  ]);
});

test("what stands beside and below a table is said to be unread", () => {
  const workbook = workbookOf({
    KPIs: [
      [...HEADINGS],
      [...row("4", "Q2", 12), undefined, undefined, "Please ring us"],
      [],
      ["More follows in January"],
    ],
  });
  const { unread, kpiRows } = readReturn(workbook, KPI_PLAN);
  expect(unread.map(({ text }) => text)).toEqual(["Please ring us", "More follows in January"]);
  expect(kpiRows).toHaveLength(1);
});

test("a table of KPI values below one of updates takes nothing of it", () => {
  const updates = [
    ["Strategy Action Plan Ref", "Action Taken", "Status of Action"],
    ["1a", "Trained two teams", "On track"],
  ];
  const both = workbookOf({ Return: [...updates, [], HEADINGS, row("4", "Q2", 12)] });
  const alone = workbookOf({ Return: updates });
  const read = readReturn(both, KPI_PLAN);
  expect([read.rows, read.unread]).toEqual([
    readReturn(alone, KPI_PLAN).rows,
    readReturn(alone, KPI_PLAN).unread,
  ]);
  expect(read.kpiRows).toHaveLength(1);
});
