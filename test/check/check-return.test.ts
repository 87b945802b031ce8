import fc from "fast-check";
import { checkReturn } from "../../src/check/check-return.ts";
import { checkOf, answerAt, returnOf, type SampleRow } from "../support/return-of.ts";
import { GOOD_ROW, UNDER_TEN_PLAN } from "./rule-cases.ts";

function codesOf(rows: readonly SampleRow[]): string[] {
  return checkReturn(checkOf(rows)).map(({ code }) => code);
}

test.each<[string, readonly SampleRow[]]>([
  ["no rows", []],
  ["pre-numbered rows", [{ ref: "1a" }, { ref: "1b" }]],
  [
    "drop-downs as they came",
    [
      { ref: "1a", status: "< Select >" },
      { ref: "", status: "<Select>" },
    ],
  ],
  ["dates that the form filled in", [{ ref: "1a", start: "Year 9", finish: "31/02/2019" }]],
  ["blank cells and dashes", [{ ref: "1a", taken: "  ", evidence: "–", status: "" }]],
  ["a good row", [GOOD_ROW]],
])("%s give no finding", (_name, rows) => {
  expect(checkReturn(checkOf(rows))).toEqual([]);
});

test("a template as it was sent gives no finding, wherever its rows stand", () => {
  const blank = fc.constantFrom<SampleRow>(
    {},
    { ref: "1a" },
    { status: "< Select >" },
    { taken: " " },
  );
  fc.assert(
    fc.property(fc.array(blank, { maxLength: 30 }), (rows) => {
      expect(checkReturn(checkOf(rows))).toEqual([]);
    }),
  );
});

test("one fault in thirty cells is one finding with thirty cells in the order of the sheet", () => {
  const rows = Array.from({ length: 30 }, (_, index) => ({
    ...GOOD_ROW,
    ref: "",
    finish: `${String((index % 12) + 1).padStart(2, "0")}/${index % 12 === 1 ? "03" : "02"}/2019`,
  }));
  const [missing] = checkReturn(checkOf(rows));
  expect(missing?.code).toBe("missing-reference");
  expect(missing?.cells).toEqual(rows.map((_, index) => `A${index + 2}`));
});

test("the same fault with other figures is one finding that says how many are alike", () => {
  const rows = ["03/04/2019", "05/06/2019", "07/08/2019"].map((finish, at) => ({
    ...GOOD_ROW,
    ref: ["1a", "1b", "2l"][at] ?? "",
    finish,
  }));
  expect(checkReturn(checkOf(rows))).toEqual([
    expect.objectContaining({
      code: "two-way-date",
      cells: ["E2", "E3", "E4"],
      ref: "1a, 1b, 2l",
      message:
        "Finish date 03/04/2019 is read as 3 April 2019. Confirm or change it. The same goes for 2 more cells",
      found: "03/04/2019; 05/06/2019; 07/08/2019",
    }),
  ]);
});

test("another plan's return is told only that", () => {
  const rows = [{ ref: "9z", taken: "Ring 0121 496 0123", finish: "31/02/2019" }];
  const { identity } = returnOf([]);
  const foreign = returnOf(rows, { identity: { ...identity, plan: answerAt("Otherton") } });
  expect(checkReturn(checkOf([], { return: foreign })).map(({ code }) => code)).toEqual([
    "wrong-plan",
  ]);
});

test.each<[string, SampleRow, readonly string[]]>([
  ["an error value is no unknown status", { status: { error: "#N/A" } }, ["error-value"]],
  ["an impossible date is not outside the plan too", { finish: "31/02/2091" }, ["impossible-date"]],
  ["TBC for a status is told once", { status: "TBC" }, ["unknown-status"]],
  [
    "a telephone number and an e-mail address in one cell are two faults",
    { taken: "0121 496 0123, jo@example.gov.uk" },
    ["telephone-in-text", "email-in-text"],
  ],
])("%s", (_name, given, codes) => {
  expect(codesOf([{ ...GOOD_ROW, ...given }])).toEqual(codes);
});

test("findings about the form come first, errors before queries, then row by row", () => {
  const { identity } = returnOf([]);
  const rows = [
    { ...GOOD_ROW, finish: "03/04/2019" },
    { ...GOOD_ROW, ref: "1b", status: "Nearly" },
    { ...GOOD_ROW, ref: "5a" },
  ];
  const late = returnOf(rows, {
    identity: { ...identity, round: answerAt("x"), templateVersion: answerAt("v0") },
  });
  expect(checkReturn(checkOf([], { return: late })).map(({ code }) => code)).toEqual([
    "wrong-round",
    "unknown-status",
    "unknown-reference",
    "old-template-version",
    "two-way-date",
  ]);
});

test("personal data is shown enough to be found, not enough to be spread", () => {
  const [finding] = checkReturn(checkOf([{ ...GOOD_ROW, taken: "Ring 07700 900461 today" }]));
  expect(finding?.found).toBe("077…61");
});

test("names belong in the column that asks for them, telephone numbers do not", () => {
  expect(codesOf([{ ...GOOD_ROW, responsible: "Dr Sample, 0121 496 0123" }])).toEqual([
    "telephone-in-text",
  ]);
});

test("a remark in a row without an update is screened, and asks for no status", () => {
  expect(codesOf([{ ref: "1a", extra: "Ring 0121 496 0123" }])).toEqual([
    "telephone-in-text",
    "new-heading",
  ]);
});

test("a small count is small by the plan's policy", () => {
  const check = checkOf([{ ...GOOD_ROW, taken: "9 women came" }], { plan: UNDER_TEN_PLAN });
  expect(checkReturn(check).map(({ message }) => message)).toContain(
    'Action taken gives a count of 9 people. Write "fewer than 10" or remove it',
  );
});

test("whatever is typed, every finding leads to a cell and says something", () => {
  const cell = fc.oneof(
    fc.string(),
    fc.constantFrom(
      "TBC",
      "1a",
      "31",
      "Complete",
      "03/04/2019",
      "31/02/2019",
      "Ring 0121 496 0123",
    ),
    fc.double({ noNaN: true }),
    fc.constant({ error: "#REF!" }),
  );
  const row = fc.record(
    { ref: cell, taken: cell, by: cell, status: cell, start: cell, finish: cell, completed: cell },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
      for (const { sheet, cells, message } of checkReturn(checkOf(rows))) {
        expect(sheet === null).toBe(cells.length === 0);
        expect(message.length).toBeGreaterThan(10);
      }
    }),
  );
});

test("the same return gives the same findings again", () => {
  const check = checkOf([
    { ...GOOD_ROW, ref: "5a" },
    { ref: "1a", taken: "B1 1BB" },
  ]);
  expect(checkReturn(check)).toEqual(checkReturn(check));
});
