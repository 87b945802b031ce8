import { readFileSync } from "node:fs";
import { TEMPLATE_COLUMNS } from "../../src/plan/return-template.ts";
import { dayToSerial } from "../../src/workbook/serial-date.ts";
import type { Sheet, Workbook } from "../../src/workbook/workbook.ts";
import { sheetOf, workbookOf, type GridCell } from "../support/workbook-of.ts";
import { xlsxOfWorkbook } from "../support/xlsx-of-workbook.ts";
import type { Fixture } from "./fixture.ts";

const FORM: readonly string[] = TEMPLATE_COLUMNS.map(({ heading }) => heading);
const HEAD: readonly (readonly GridCell[])[] = [
  ["Organisation", "WMP"],
  ["Report date", "14 November 2018"],
  [],
];
const ON_TRACK = "In progress – on track";
const DATE = "dd/mm/yyyy";

function bookOf(sheets: readonly Sheet[], given: Partial<Workbook> = {}): Workbook {
  return { sheets, names: [], dateSystem: 1900, ...given };
}

function form(...rows: readonly (readonly GridCell[])[]): Workbook {
  return workbookOf({ Updates: [...HEAD, FORM, ...rows] });
}

const day = (text: string, system: 1900 | 1904 = 1900): GridCell => ({
  value: dayToSerial(text, system) ?? null,
  format: DATE,
});

const DATED: readonly GridCell[] = [
  "1a",
  "Ran a course.",
  "Manager",
  day("2018-06-01"),
  day("2019-03-29"),
  ON_TRACK,
];
const hidden = sheetOf("Old notes", [["Kept for later"], [undefined, "Ring 0121 496 0123"]], {
  visibility: "very-hidden",
});
const withHiddenRow: Sheet = {
  ...sheetOf("Updates", [...HEAD, FORM, DATED, ["1b", "A second course."]], {
    hiddenColumns: new Set([2, 6]),
  }),
};
const far = sheetOf(
  "Far",
  [
    ["Ref", "Action Taken"],
    ["1a", "Far from A1"],
  ],
  { top: 300, left: 40 },
);

const WORKBOOKS: Readonly<Record<string, Workbook>> = {
  "a tracking form for a day that is no round": workbookOf({
    Updates: [["Organisation", "WMP"], ["Report date", "3 March 2016"], [], FORM, DATED],
  }),
  "hidden sheets": bookOf([
    sheetOf("Updates", [...HEAD, FORM, DATED]),
    hidden,
    sheetOf("Plain hidden", [["Text"]], { visibility: "hidden" }),
  ]),
  "hidden rows and columns": bookOf([
    {
      ...withHiddenRow,
      rows: withHiddenRow.rows.map((row) => ({ ...row, hidden: row.index === 5 })),
    },
  ]),
  "dates counted from 1904": bookOf(
    [
      sheetOf("Updates", [
        ...HEAD,
        FORM,
        [
          "1a",
          "Ran a course.",
          "Manager",
          day("2018-06-01", 1904),
          day("2018-10-01", 1904),
          ON_TRACK,
        ],
      ]),
    ],
    { dateSystem: 1904 },
  ),
  "merged headings and updates": bookOf([
    sheetOf(
      "Tracking",
      [
        ...HEAD,
        [
          "Strategy Action Plan Ref",
          "Action Taken",
          "Individual(s) Responsible",
          "Target Date",
          undefined,
          "Status of Action",
        ],
        [undefined, undefined, undefined, "Start", "Finish"],
        ["1a", "One text for both.", "Manager", day("2018-06-01"), "31/02/2019", "on track"],
        ["1b"],
      ],
      { merges: ["A4:A5", "B4:B5", "C4:C5", "D4:E4", "F4:F5", "B6:B7"] },
    ),
  ]),
  formulas: form([
    { value: "1a", formula: 'CONCATENATE("1","a")' },
    { value: "Ran a course", formula: '"Ran"&" a course"' },
    "Manager",
    { value: 43_252, formula: "DATE(2018,6,1)", format: DATE },
    { value: 12, formula: "3*4" },
    { value: "on track", formula: 'LOWER("ON TRACK")' },
    undefined,
    undefined,
    { value: "", formula: 'IF(1=1,"","x")' },
    { value: true, formula: "1=1" },
  ]),
  "error values": form(
    [
      "1a",
      { error: "#REF!" },
      { error: "#N/A" },
      { error: "#VALUE!" },
      { error: "#DIV/0!" },
      { error: "#NAME?" },
    ],
    ["1b", { value: { error: "#REF!" }, formula: "Sheet9!A1" }, "#N/A", "#REF! as text"],
  ),
  "error values in cells for text": form([
    "1a",
    { value: { error: "#REF!" }, format: "@" },
    { value: "#N/A", format: "@" },
    undefined,
    { value: { error: "#VALUE!" }, formula: "DATEVALUE(A1)", format: "@" },
    ON_TRACK,
  ]),
  "truth values, fractions and percentages": form(
    [
      true,
      false,
      { value: 0.5, format: "0%" },
      { value: 43_252.75, format: "dd/mm/yyyy h:mm" },
      { value: 43_252.75 },
      1,
      -1,
      { value: 43_252, format: "[$-809]d mmmm yyyy" },
      0.1 + 0.2,
      1e21,
    ],
    [
      { value: 1.1, format: "0.00" },
      2018,
      1e-7,
      { value: 60, format: DATE },
      { value: 1, format: DATE },
    ],
  ),
  "references as numbers": form(
    [21, "Number for a letter", undefined, undefined, undefined, ON_TRACK],
    [1.1, "Number", undefined, undefined, undefined, ON_TRACK],
  ),
  "an empty workbook": workbookOf({ Sheet1: [] }),
  "no return at all": workbookOf({
    Shopping: [
      ["Milk", 2],
      ["Bread", 1],
    ],
    Notes: [["Nothing to do with a plan"]],
  }),
  "another plan's references": form(
    ...["91a", "91b", "91c", "91d", "91e"].map((ref) => [
      ref,
      "Some work",
      undefined,
      undefined,
      undefined,
      ON_TRACK,
    ]),
  ),
  "a table far from A1": bookOf([far]),
  "two tables and text outside them": workbookOf({
    First: [
      ...HEAD,
      ["Ref", "Action Taken", "Remarks"],
      ["1a", "Work", "A remark"],
      [],
      ["A note below"],
    ],
    Second: [
      ["Ref", "Action Taken"],
      ["1b", "More work"],
      ["1a", "The same again"],
    ],
  }),
  "one wrong round and an unknown sender": workbookOf({
    Updates: [
      ["Organisation", "Nobody we know"],
      ["Report date", "16 October 2031"],
      [],
      FORM,
      DATED,
    ],
  }),
  "a sheet with an apostrophe and a name for a cell": bookOf(
    [sheetOf("Partner's return & more", [...HEAD, FORM, DATED])],
    { names: [{ name: "Mark", refersTo: "'Partner''s return & more'!$B$1" }] },
  ),
  "a thousand rows": form(
    ...Array.from({ length: 1000 }, (_, at): GridCell[] => [
      `${(at % 4) + 1}${"abcdefgh"[at % 8] ?? "a"}`,
      `Update ${at} of the year`,
      undefined,
      at % 5 === 0 ? "14/11/2018" : day("2018-06-01"),
      undefined,
      at % 7 === 0 ? "on track" : ON_TRACK,
    ]),
  ),
};

/** Workbooks that are not as the template wants them. */
export const ODD_WORKBOOKS: readonly Fixture[] = [
  ...Object.entries(WORKBOOKS).map(([name, workbook]) => ({
    name,
    bytes: () => xlsxOfWorkbook(workbook),
  })),
  {
    name: "saved by LibreOffice",
    bytes: () => new Uint8Array(readFileSync("test/fixtures/saved-by-libreoffice.xlsx")),
  },
];
