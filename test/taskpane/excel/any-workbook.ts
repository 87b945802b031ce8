import fc from "fast-check";
import type { Cell, Sheet, Workbook } from "../../../src/workbook/workbook.ts";

const value = fc.oneof(
  fc.string({ minLength: 1, maxLength: 12 }),
  fc.constantFrom("3l", "007", "1e5", "=x", "'quoted", " ", "#REF!x", "Line 1\nLine 2", "TRUE"),
  fc.integer({ min: -9_999, max: 99_999 }),
  fc.boolean(),
  fc.constantFrom({ error: "#N/A" }, { error: "#REF!" }, { error: "#DIV/0!" }),
);

const cell = fc.record({
  value,
  format: fc.option(fc.constantFrom("0.00", "d mmm yyyy", "@"), { nil: undefined, freq: 3 }),
  formula: fc.option(fc.constantFrom("A1+1", '"="&A1', "SUM(B2:B9)"), { nil: undefined, freq: 9 }),
});

function cellAt(
  column: number,
  drawn: typeof cell extends fc.Arbitrary<infer T> ? T : never,
): Cell {
  const { value: shown, format, formula } = drawn;
  return {
    column,
    value: shown,
    ...(format === undefined ? {} : { format }),
    ...(formula === undefined ? {} : { formula }),
  };
}

const rows = fc
  .uniqueArray(fc.tuple(fc.nat(40), fc.nat(12), cell, fc.boolean()), {
    maxLength: 25,
    selector: ([row, column]) => `${row}/${column}`,
  })
  .map((placed) => {
    const indexes = [...new Set(placed.map(([row]) => row))].sort((a, b) => a - b);
    return indexes.map((index) => {
      const inRow = placed.filter(([row]) => row === index).sort((a, b) => a[1] - b[1]);
      return {
        index,
        hidden: inRow[0]?.[3] === true,
        cells: inRow.map(([, column, drawn]) => cellAt(column, drawn)),
      };
    });
  });

const sheet = fc.record({
  rows,
  visibility: fc.constantFrom("visible", "hidden", "very-hidden"),
  hiddenColumns: fc.uniqueArray(fc.nat(12), { maxLength: 3 }).map((columns) => new Set(columns)),
  merges: fc.constantFrom([], [{ top: 50, left: 1, bottom: 51, right: 3 }]),
});

/** Workbooks of one to four sheets with all kinds of cells, hidden rows, columns and sheets. */
export const anyWorkbook: fc.Arbitrary<Workbook> = fc.record({
  sheets: fc.array(sheet, { minLength: 1, maxLength: 4 }).map((drawn) =>
    drawn.map((each, at): Sheet => ({
      ...each,
      // One sheet at least can be seen in every workbook.
      visibility: at === 0 ? "visible" : each.visibility,
      name: `Sheet ${at + 1}'s`,
      tables: [],
    })),
  ),
  names: fc.constantFrom([], [{ name: "Here", refersTo: "'Sheet 1''s'!$A$1" }]),
  dateSystem: fc.constantFrom(1900, 1904),
});
