import fc from "fast-check";
import type { EditValue, SetCell } from "../../../src/workbook/edit.ts";
import { serialToDay } from "../../../src/workbook/serial-date.ts";
import type { Cell } from "../../../src/workbook/workbook.ts";
import { toA1 } from "../../../src/workbook/address.ts";
import { patchXlsx } from "../../../src/xlsx/patch/patch-xlsx.ts";
import { readXlsx } from "../../../src/xlsx/read-xlsx.ts";
import { sheetXml, xlsxOf } from "../../support/xlsx-of.ts";
import { readWithSheetjs } from "./open-workbook.ts";

const SIZE = 8;
const place = fc.record({ row: fc.nat(SIZE - 1), column: fc.nat(SIZE - 1) });
const text = fc.string({ unit: "binary", maxLength: 20 });
const day = fc
  .integer({ min: 0, max: 40_000 })
  .map((days) => ({ day: new Date(Date.UTC(1950, 0, 1 + days)).toISOString().slice(0, 10) }));
const value: fc.Arbitrary<EditValue> = fc.oneof(
  text,
  fc.constantFrom("_x0041_", "_x0041", "\r", "\u0001", "=A1", " ", "\ud83d"),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
  day,
);

/** A grid with holes: rows and cells with and without a reference, numbers as values. */
const grid = fc.array(fc.array(fc.option(fc.nat(99), { nil: undefined }), { maxLength: SIZE }), {
  maxLength: SIZE,
});

function rowsXml(cells: readonly (readonly (number | undefined)[])[], named: boolean): string {
  return cells
    .map((row, r) => {
      const inner = row.map((held, c) => {
        const reference = named ? ` r="${toA1({ row: r, column: c })}"` : "";
        if (held === undefined) return named ? "" : "<c/>";
        return `<c${reference}><v>${held}</v></c>`;
      });
      return `<row${named ? ` r="${r + 1}"` : ""}>${inner.join("")}</row>`;
    })
    .join("");
}

function valuesOf(bytes: Uint8Array): Map<string, Cell> {
  const rows = readXlsx(bytes).sheets[0]?.rows ?? [];
  return new Map(
    rows.flatMap((row) =>
      row.cells.map((cell): [string, Cell] => [
        toA1({ row: row.index, column: cell.column }),
        cell,
      ]),
    ),
  );
}

/** What a reader should find where a value was put. */
function seen(cell: Cell | undefined, wanted: EditValue): EditValue {
  if (typeof wanted === "object" && wanted !== null) {
    return { day: serialToDay(Number(cell?.value), 1900) ?? "" };
  }
  const found = cell?.value ?? null;
  return typeof found === "object" ? null : found;
}

/** An empty text is an empty cell, and Excel knows no minus nothing. */
function asKept(wanted: EditValue): EditValue {
  if (wanted === "") return null;
  return Object.is(wanted, -0) ? 0 : wanted;
}

test("random values on random grids are read back, and no other cell changes", () => {
  fc.assert(
    fc.property(
      grid,
      fc.boolean(),
      fc.array(fc.record({ address: place, value }), { maxLength: 12 }),
      (cells, named, wanted) => {
        const bytes = xlsxOf({ "xl/worksheets/sheet1.xml": sheetXml(rowsXml(cells, named)) });
        const edits = wanted.map((edit): SetCell => ({
          kind: "set-cell",
          sheet: "Sheet1",
          ...edit,
        }));
        const patched = patchXlsx(bytes, edits).bytes;
        const last = new Map(wanted.map((edit) => [toA1(edit.address), edit.value]));
        const after = valuesOf(patched);
        for (const [at, put] of last) expect(seen(after.get(at), put)).toEqual(asKept(put));
        const others = (found: Map<string, Cell>) => [...found].filter(([at]) => !last.has(at));
        expect(others(after)).toEqual(others(valuesOf(bytes)));
      },
    ),
    { numRuns: 200 },
  );
});

test("SheetJS reads the same numbers and truths", () => {
  const plain = fc.oneof(fc.integer(), fc.boolean());
  fc.assert(
    fc.property(grid, fc.array(fc.record({ address: place, value: plain })), (cells, wanted) => {
      const bytes = xlsxOf({ "xl/worksheets/sheet1.xml": sheetXml(rowsXml(cells, true)) });
      const edits = wanted.map((edit): SetCell => ({ kind: "set-cell", sheet: "Sheet1", ...edit }));
      const sheet = readWithSheetjs(patchXlsx(bytes, edits).bytes).Sheets["Sheet1"];
      const last = new Map(wanted.map((edit) => [toA1(edit.address), edit.value]));
      for (const [at, put] of last)
        expect((sheet?.[at] as { v?: unknown } | undefined)?.v).toBe(put);
    }),
    { numRuns: 50 },
  );
});
