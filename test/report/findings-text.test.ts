import { describeFindings, describeReturn } from "../../src/report/findings-text.ts";
import { findingOf } from "../support/finding-of.ts";

const REPORT = {
  file: "exc.xlsx",
  partner: "Exampleton Council",
  round: "2018-11-14",
  nil: false,
  layout: "progress-table",
} as const;

test("a file is told in a paragraph: errors, then queries, with sheet, cells and heading", () => {
  const findings = [
    findingOf({ sheet: null, cells: [], heading: null, message: "Enter the partner" }),
    findingOf({ cells: ["F12", "F15"] }),
    findingOf({
      severity: "query",
      heading: "Target Date\nFinish",
      cells: ["E3"],
      message: "Confirm it",
    }),
    findingOf({ severity: "query", heading: null, cells: ["A41"], message: "Confirm that" }),
  ];
  expect(describeReturn({ ...REPORT, rows: 26, ready: 24, findings })).toBe(
    `exc.xlsx: Exampleton Council, 14 November 2018, 24 of 26 rows ready, 2 errors and 2 queries
  To mend:
    The file: Enter the partner
    Updates!F12, F15 (Status of Action): Select the status of action
  To confirm or change:
    Updates!E3 (Target Date Finish): Confirm it
    Updates!A41: Confirm that
`,
  );
});

test.each([
  [
    { rows: 3, ready: 3 },
    "exc.xlsx: Exampleton Council, 14 November 2018, 3 of 3 rows ready, nothing to mend\n",
  ],
  [
    { rows: 0, ready: 0 },
    "exc.xlsx: Exampleton Council, 14 November 2018, no rows answered, nothing to mend\n",
  ],
  [
    { rows: 0, ready: 0, layout: "template-v1" as const },
    'exc.xlsx: Exampleton Council, 14 November 2018, no rows answered (if there is nothing to report, say so on "Start here"), nothing to mend\n',
  ],
  [
    { rows: 4, ready: null },
    "exc.xlsx: Exampleton Council, 14 November 2018, rows not checked, nothing to mend\n",
  ],
  [
    { rows: 12_345, ready: 10_000, file: "a\u202Excslx.exe" },
    "axcslx.exe: Exampleton Council, 14 November 2018, 10,000 of 12,345 rows ready, nothing to mend\n",
  ],
  [
    { rows: 0, ready: 0, nil: true },
    "exc.xlsx: Exampleton Council, 14 November 2018, nothing to report, nothing to mend\n",
  ],
  [
    { rows: 1, ready: 1, partner: null, round: null },
    "exc.xlsx: partner not named, round not named, 1 of 1 row ready, nothing to mend\n",
  ],
])("a file without findings is one line: %j", (given, line) => {
  expect(describeReturn({ ...REPORT, findings: [], ...given })).toBe(line);
});

test("no findings are no lines", () => {
  expect(describeFindings([])).toBe("");
});
