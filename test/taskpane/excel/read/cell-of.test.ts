import { cellOf, formulaOf } from "../../../../taskpane/excel/read/cell-of.ts";

describe("cellOf", () => {
  test.each([
    ["an empty cell", "", "", "General", undefined],
    ["an empty cell with a format", "", "", "dd/mm/yyyy", undefined],
    ["text", "3l", "3l", "General", { column: 2, value: "3l" }],
    ["text in a text cell", "3l", "3l", "@", { column: 2, value: "3l", format: "@" }],
    ["a number", 7, 7, "General", { column: 2, value: 7 }],
    ["a date", 43_418, 43_418, "d mmm yyyy", { column: 2, value: 43_418, format: "d mmm yyyy" }],
    ["a truth value", false, false, "General", { column: 2, value: false }],
    ["an error", "#REF!", "#REF!", "General", { column: 2, value: { error: "#REF!" } }],
    ["an error's name as text", "#REF!", "#REF!", "@", { column: 2, value: "#REF!", format: "@" }],
    ["a formula", 3, "=1+2", "General", { column: 2, value: 3, formula: "1+2" }],
    [
      "a formula that fails",
      "#DIV/0!",
      "=1/0",
      "@",
      { column: 2, value: { error: "#DIV/0!" }, format: "@", formula: "1/0" },
    ],
    ["a formula that shows nothing", "", '=""', "General", { column: 2, value: "", formula: '""' }],
    ["text that starts with an equals sign", "=x", "=x", "General", { column: 2, value: "=x" }],
    ["a hashtag", "#hashtag", "#hashtag", "General", { column: 2, value: "#hashtag" }],
  ])("%s", (_, value, formula, format, cell) => {
    expect(cellOf(2, { value, formula, format })).toEqual(cell);
  });

  test("a formula is told from the same text by what it shows", () => {
    expect(formulaOf({ value: "=A1", formula: '="=A1"', format: "General" })).toBe('"=A1"');
  });
});
