import fc from "fast-check";
import { readReturn } from "../../src/read/read-return.ts";
import type { Answer } from "../../src/read/answer.ts";
import type { Return } from "../../src/read/return.ts";
import { toA1 } from "../../src/workbook/address.ts";
import { samplePlan } from "../support/sample-plan.ts";
import { sheetOf, type GridCell } from "../support/workbook-of.ts";

const plan = samplePlan();

const HEADINGS: readonly (readonly [kind: string, spellings: readonly string[]])[] = [
  ["reference", ["Ref", "Action Plan Ref", "Strategy Action Plan Ref"]],
  ["text", ["Action Taken", "Progress updates reported in 14 November 2018", "Update"]],
  ["partner", ["Stakeholder", "Partner"]],
  ["status", ["Status of Action", "Status"]],
  ["date", ["Target Date Finish", "Finish"]],
  ["extra", ["Ward", "Cost centre"]],
  ["extra", ["Our notes", "Budget code"]],
];

const word = fc.constantFrom("hub", "course", "pilot", "open", "agreed", "met", "again", "later");
const prose = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(" "));

function valueFor(kind: string): fc.Arbitrary<GridCell> {
  if (kind === "reference") {
    return fc.constantFrom<GridCell>("1a", "1B", "2a", 2, 21, "9z", undefined, undefined);
  }
  if (kind === "status")
    return fc.constantFrom<GridCell>("on track", "complete", undefined, "< Select >");
  if (kind === "date") return fc.constantFrom<GridCell>("31 March 2020", 43556, undefined);
  if (kind === "partner")
    return fc.constantFrom<GridCell>("EXC", "Ex Police", "Nobody known", undefined);
  return fc.oneof(prose, fc.constant<GridCell>(undefined));
}

interface Made {
  readonly grid: GridCell[][];
  readonly top: number;
  readonly left: number;
}

/** A return of any shape: columns in any order, extra ones, blank rows, repeated headings, banners, notes. */
const made: fc.Arbitrary<Made> = fc
  .record({
    order: fc.shuffledSubarray([2, 3, 4, 5, 6]),
    first: fc.boolean(),
    spelling: fc.nat(2),
    top: fc.nat(20),
    left: fc.nat(5),
  })
  .chain(({ order, first, spelling, top, left }) => {
    const columns = (first ? [0, 1, ...order] : [...order, 0, 1]).flatMap((at) => {
      const column = HEADINGS[at];
      return column ? [column] : [];
    });
    const heading = columns.map(([, names]) => names[spelling % names.length]);
    const row: fc.Arbitrary<GridCell[]> = fc.tuple(...columns.map(([kind]) => valueFor(kind)));
    const line = fc.oneof(
      { weight: 6, arbitrary: row },
      fc.constant<GridCell[]>([]),
      fc.constant<GridCell[]>(heading),
      fc.constant<GridCell[]>(["2. Early help"]),
      prose.map((text): GridCell[] => [`Note: ${text}`]),
    );
    return fc
      .array(line, { maxLength: 25 })
      .map((lines) => ({ grid: [["Our news", "for you"], [], heading, ...lines], top, left }));
  });

function places(answers: readonly Answer[]): string[] {
  return answers.flatMap(({ sources }) => sources.map(({ address }) => toA1(address)));
}

function accounted(read: Return): string[] {
  const { identity, nil, rows, unread } = read;
  const labelled = [identity.plan, identity.partner, identity.templateVersion, nil];
  return [
    ...rows.flatMap((row) => [
      ...places(Object.values(row.answers)),
      ...places(row.extras.map(({ answer }) => answer)),
    ]),
    ...places(unread),
    ...places(labelled.flatMap((answer) => answer ?? [])),
  ];
}

test("every typed cell is in exactly one row, or in the identity, or is said to be unread", () => {
  fc.assert(
    fc.property(made, ({ grid, top, left }) => {
      const sheet = sheetOf("Any", grid, { top, left });
      const read = readReturn({ sheets: [sheet], names: [], dateSystem: 1900 }, plan);
      const seen = accounted(read);
      expect(new Set(seen).size).toBe(seen.length);
      const known = new Set(seen);
      const lost = sheet.rows.flatMap(({ index, cells }) =>
        cells.flatMap(({ column, value }) => {
          const place = toA1({ row: index, column });
          return known.has(place) || explained(value, index, read, grid) ? [] : [place];
        }),
      );
      expect(lost).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

/** Headings, banners, references of rows without an update, and drop-downs not chosen are no answers. */
function explained(
  value: unknown,
  row: number,
  read: Return,
  grid: readonly GridCell[][],
): boolean {
  const headings = grid[2] ?? [];
  if (read.layout !== "unknown" && headings.includes(value as GridCell)) return true;
  if (value === "2. Early help" || value === "< Select >") return true;
  const isReference = ["1a", "1B", "2a", 2, 21, "9z"].includes(value as string);
  return isReference && read.rows.every((each) => each.row !== row);
}
