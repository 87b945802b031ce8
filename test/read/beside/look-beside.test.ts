import fc from "fast-check";
import { checkWorkbook } from "../../../src/check/check-workbook.ts";
import { planBasis } from "../../../src/check/check-basis.ts";
import { toA1 } from "../../../src/workbook/address.ts";
import type { Sheet, SheetLooks, Workbook } from "../../../src/workbook/workbook.ts";
import { samplePlan } from "../../support/sample-plan.ts";
import { sheetOf, type GridCell } from "../../support/workbook-of.ts";

const plan = samplePlan();
const NO_LOOKS: SheetLooks = { cells: [], notes: [], shapes: [], conditional: [] };
const GRID: readonly (readonly GridCell[])[] = [
  ["Ref", "Stakeholder", "Action taken", "Status"],
  ["1a", "EXC", "It opened.", "On track"],
  ["1b", "EXC", "Forty came.", "Complete"],
];

function book(sheet: Sheet): Workbook {
  return { sheets: [sheet], names: [], dateSystem: 1900 };
}

function told(looks: Partial<SheetLooks>, more: Partial<Sheet> = {}): string[] {
  const sheet = { ...sheetOf("S", GRID), ...more, looks: { ...NO_LOOKS, ...looks } };
  const { findings } = checkWorkbook(book(sheet), planBasis(plan));
  return findings.map(({ code, cells, found }) => `${code} ${cells.join(",")} ${found}`);
}

const C2 = { row: 1, column: 2 };
const D2 = { row: 1, column: 3 };
const FAR = { row: 40, column: 9 };

describe("what is seen beside plain values", () => {
  test.each<[string, Partial<SheetLooks>, string]>([
    [
      "a comment",
      { notes: [{ address: C2, kind: "comment", text: "We lost the funding" }] },
      'note-on-sheet C2 comment: "We lost the funding"',
    ],
    [
      "a note on an empty cell",
      { notes: [{ address: FAR, kind: "note", text: "Off track" }] },
      'note-on-sheet J41 note: "Off track"',
    ],
    [
      "a text box",
      { shapes: [{ address: FAR, text: "See page 2" }] },
      'note-on-sheet J41 text box: "See page 2"',
    ],
    [
      "struck-through words",
      { cells: [{ address: C2, struck: "all" }] },
      'struck-through C2 struck through: "It opened."',
    ],
    [
      "partly struck-through words",
      { cells: [{ address: C2, struck: "part" }] },
      'struck-through C2 partly struck through: "It opened."',
    ],
    [
      "a struck-through status",
      { cells: [{ address: D2, struck: "all" }] },
      'struck-through D2 struck through: "On track"',
    ],
  ])("%s gives a finding that names the cell and its words", (_, looks, wanted) => {
    expect(told(looks)).toContain(wanted);
  });

  test("a status that is struck through is none, and its words are kept", () => {
    const sheet = {
      ...sheetOf("S", GRID),
      looks: { ...NO_LOOKS, cells: [{ address: D2, struck: "all" as const }] },
    };
    const { reading } = checkWorkbook(book(sheet), planBasis(plan));
    expect(reading.rows.map(({ status, answers }) => [status.kind, answers.status?.text])).toEqual([
      ["unknown", "On track"],
      ["known", "Complete"],
    ]);
  });

  test("a hidden row with answers is said, and merged", () => {
    const { rows } = sheetOf("S", GRID);
    const hidden = rows.map((row) => ({ ...row, hidden: row.index === 2 }));
    expect(told({}, { rows: hidden })).toContain('hidden-answer C3 hidden: "Forty came."');
  });

  test.each(["D2:D3", "C2:D2", "C2:D3"])("what %s covers is no answer, and is said", (merge) => {
    const sheet = sheetOf("S", GRID, { merges: [merge] });
    const { reading, findings } = checkWorkbook(book(sheet), planBasis(plan));
    const covered = findings.filter(({ code }) => code === "covered-answer");
    const last = merge === "C2:D2" ? "On track" : "Complete";
    expect(covered.map(({ found }) => found)).toContain(`covered: "${last}"`);
    expect(reading.rows.map(({ answers }) => answers.status?.text)).not.toContain(last);
  });
});

const place = fc.record({ row: fc.nat(30), column: fc.nat(12) });
const text = fc.constantFrom("We lost the funding", "Off track", "see overleaf");

test("every note, comment and shape of a sheet is in a finding, on whatever cell", () => {
  const note = fc.record({
    address: place,
    kind: fc.constantFrom<"note" | "comment">("note", "comment"),
    text,
  });
  fc.assert(
    fc.property(
      fc.array(note, { maxLength: 5 }),
      fc.array(fc.record({ address: place, text }), { maxLength: 3 }),
      (notes, shapes) => {
        const said = told({ notes, shapes });
        for (const one of [...notes, ...shapes]) {
          const cell = toA1(one.address);
          expect(said.some((line) => line.includes(cell) && line.startsWith("note-on-sheet"))).toBe(
            true,
          );
        }
      },
    ),
    { numRuns: 60 },
  );
});
