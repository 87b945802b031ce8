import * as fc from "fast-check";
import { parseArea } from "../../../src/workbook/address.ts";
import { cellAt, isBlank } from "../../../src/workbook/lookup.ts";
import type { Sheet } from "../../../src/workbook/workbook.ts";
import type { FormReading } from "../../../src/read/form/form-reading.ts";
import { sheetOf, type GridCell } from "../../support/workbook-of.ts";
import { readSheets } from "./read-sheets.ts";

const HEADINGS = [
  "Ref",
  "Theme",
  "Action",
  "Lead",
  "Partners",
  "Deadline",
  "RAG",
  "Progress",
  "Notes",
  "Budget",
  "Zebra",
];
const TEXTS = [
  "1.1",
  "2",
  "Prevention",
  "Priority 2: Safety",
  "Open a hub in the north",
  "- draft it",
  "Police",
  "Police; Housing",
  "May 2026",
  "Green",
  "Training was delivered.",
  "Total",
  "Signed: the chair",
  "Note: draft",
  "x",
  "< Select >",
  "40%",
  "Action",
  "Lead",
];

const cell: fc.Arbitrary<GridCell> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(undefined) },
  { weight: 5, arbitrary: fc.constantFrom(...TEXTS) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 50_000 }) },
);

const area = fc
  .tuple(fc.nat({ max: 12 }), fc.nat({ max: 7 }), fc.nat({ max: 3 }), fc.nat({ max: 4 }))
  .map(([row, column, down, across]) => {
    const letter = (at: number): string => String.fromCharCode(65 + at);
    return `${letter(column)}${row + 2}:${letter(column + across)}${row + 2 + down}`;
  });

/** Merged ranges that do not overlap, as Excel has them. */
const merges = fc.array(area, { maxLength: 4 }).map((list) => {
  const kept: string[] = [];
  for (const text of list) {
    const one = parseArea(text);
    const apart = kept.every((other) => {
      const two = parseArea(other);
      return (
        one &&
        two &&
        (one.bottom < two.top ||
          two.bottom < one.top ||
          one.right < two.left ||
          two.right < one.left)
      );
    });
    if (apart) kept.push(text);
  }
  return kept;
});

const sheet = fc
  .record({
    headings: fc.shuffledSubarray(HEADINGS, { minLength: 4, maxLength: 8 }),
    rows: fc.array(fc.array(cell, { minLength: 1, maxLength: 9 }), { minLength: 1, maxLength: 14 }),
    merges,
  })
  .map(({ headings, rows, merges: merged }) =>
    sheetOf("Plan", [headings, ...rows], { merges: merged }),
  );

const look = fc.record({
  row: fc.nat({ max: 14 }),
  column: fc.nat({ max: 20 }),
  fill: fc.constantFrom("FF0000", "92D050", "FFC000", undefined),
  struck: fc.constantFrom("all" as const, "part" as const, undefined),
});

/** Two tables side by side, a list far to the right, cells that are coloured or struck through. */
const wide = fc
  .record({
    headings: fc.shuffledSubarray(HEADINGS, { minLength: 4, maxLength: 5 }),
    rows: fc.array(fc.array(cell, { minLength: 1, maxLength: 11 }), {
      minLength: 1,
      maxLength: 10,
    }),
    gap: fc.nat({ max: 2 }),
    list: fc.array(fc.constantFrom("Red", "Amber", "Police", "Housing"), { maxLength: 5 }),
    looks: fc.array(look, { maxLength: 6 }),
    above: fc.array(fc.constantFrom("Our plan", "Key: see below", "Updated May 2026"), {
      maxLength: 2,
    }),
  })
  .map(({ headings, rows, gap, list, looks, above }) => {
    const free = Array.from({ length: gap }, () => undefined);
    const grid: GridCell[][] = [
      ...above.map((text) => [text]),
      [...headings, ...free, ...headings],
      ...rows,
    ];
    list.forEach((text, at) => {
      const row = (grid[at] ??= []);
      while (row.length < 20) row.push(undefined);
      row[20] = text;
    });
    const cells = looks.map(({ row, column, fill, struck }) => ({
      address: { row, column },
      ...(fill === undefined ? {} : { fill }),
      ...(struck === undefined ? {} : { struck }),
    }));
    return sheetOf("Plan", grid, { looks: { cells, notes: [], shapes: [], conditional: [] } });
  });

/** Where each visible cell of a sheet stands; below a merged cell nobody sees any. */
function visibleCells({
  rows,
  merges: merged,
}: Sheet): { readonly row: number; readonly column: number }[] {
  const covered = (row: number, column: number): boolean =>
    merged.some(
      ({ top, left, bottom, right }) =>
        row >= top &&
        row <= bottom &&
        column >= left &&
        column <= right &&
        (row !== top || column !== left),
    );
  return rows.flatMap(({ index, cells }) =>
    cells.flatMap(({ column, value }) =>
      isBlank(value) || covered(index, column) ? [] : [{ row: index, column }],
    ),
  );
}

function isAccounted(
  { actions, tables, left, sections }: FormReading,
  row: number,
  column: number,
  text: string,
): boolean {
  const inColumn = tables.some(({ columns }) =>
    columns.some((one) => one.left <= column && column <= one.right),
  );
  const inAction = inColumn && actions.some(({ rows }) => rows.includes(row));
  const isHeading = tables.some(({ headingRows }) => headingRows.includes(row));
  const isLeft = left.some(({ cells }) => {
    const place = parseArea(cells);
    return (
      place &&
      place.top <= row &&
      row <= place.bottom &&
      place.left <= column &&
      column <= place.right
    );
  });
  const names = [
    ...sections.map(({ written }) => written),
    ...actions.map(({ recommendation }) => recommendation ?? ""),
  ];
  return (
    inAction || isHeading || isLeft || (text !== "" && names.some((name) => name.includes(text)))
  );
}

test("every visible cell is part of an action, a section's name, a heading, or left and listed", () => {
  fc.assert(
    fc.property(fc.oneof(sheet, wide), (random) => {
      const reading = readSheets([random]);
      const lost = visibleCells(random).filter(({ row, column }) => {
        const value = cellAt(random, { row, column })?.value;
        const text = typeof value === "object" ? "" : String(value).trim();
        return !isAccounted(reading, row, column, text);
      });
      expect(lost).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

test("no two actions have the same reference, and each has words", () => {
  fc.assert(
    fc.property(sheet, (random) => {
      const { actions } = readSheets([random]);
      expect(new Set(actions.map(({ ref }) => ref.toLowerCase())).size).toBe(actions.length);
      expect(actions.every(({ ref }) => ref !== "")).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test("a column that is not sure always comes with a question", () => {
  fc.assert(
    fc.property(sheet, (random) => {
      const { tables, questions } = readSheets([random]);
      const unsure = tables.flatMap(({ columns }) => columns.filter(({ sure }) => !sure));
      const asked = questions.filter(({ about }) => /!\p{Lu}+$/u.test(about));
      expect(asked).toHaveLength(unsure.length);
    }),
    { numRuns: 200 },
  );
});
