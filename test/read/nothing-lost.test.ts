import fc from "fast-check";
import { readReturn } from "../../src/read/read-return.ts";
import type { Answer } from "../../src/read/cells/answer.ts";
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

const KPI_HEADINGS: GridCell[] = [
  "KPI",
  "Measure",
  "Financial year",
  "Period",
  "Value",
  "Note",
  "Ward",
];

/** Rows of a table of KPI values, with a remark here and there. */
const kpiLine = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.tuple(
      fc.constantFrom<GridCell>("4", "KPI 4", "unknown", undefined),
      fc.constantFrom<GridCell>("Referrals", undefined),
      fc.constantFrom<GridCell>("2018/19", "2044/45", undefined),
      fc.constantFrom<GridCell>("Q2", "Year", "Q7", undefined),
      fc.constantFrom<GridCell>(12, "about 12", "[x]", undefined),
      fc.oneof(prose, fc.constant<GridCell>(undefined)),
      fc.constantFrom<GridCell>("North", undefined),
    ),
  },
  fc.constant<GridCell[]>([]),
  prose.map((text): GridCell[] => [`Note: ${text}`]),
);

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
    const updates = fc.array(line, { maxLength: 25 });
    const kpis = fc.option(fc.array(kpiLine, { maxLength: 6 }));
    return fc.tuple(updates, kpis).map(([lines, values]) => {
      const below = values ? [[], KPI_HEADINGS, ...values] : [];
      return { grid: [["Our news", "for you"], [], heading, ...lines, ...below], top, left };
    });
  });

function places(answers: readonly Answer[]): string[] {
  return answers.flatMap(({ sources }) => sources.map(({ address }) => toA1(address)));
}

function accounted(read: Return): string[] {
  const { identity, nil, rows, kpiRows, unread } = read;
  const labelled = [identity.plan, identity.partner, identity.templateVersion, nil];
  return [
    ...[...rows, ...kpiRows].flatMap((row) => [
      ...places(Object.values(row.answers)),
      ...places(row.extras.map(({ answer }) => answer)),
    ]),
    ...places(unread),
    ...places(labelled.flatMap((answer) => answer ?? [])),
  ];
}

test("every typed cell is in exactly one row, of updates or of KPI values, or in the identity, or is said to be unread", () => {
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
          const isSaid =
            known.has(place) ||
            isOfKpis(value, index, read, grid, top) ||
            explained(value, index, read, grid);
          return isSaid ? [] : [place];
        }),
      );
      expect(lost).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

/** Headings of KPI values, and what their rows repeat or hold beside no value and no note. */
function isOfKpis(
  value: unknown,
  row: number,
  { kpiRows }: Return,
  grid: readonly GridCell[][],
  top: number,
): boolean {
  const heading = grid.indexOf(KPI_HEADINGS);
  if (heading < 0 || row < top + heading) return false;
  if (KPI_HEADINGS.includes(value as GridCell) || value === "Referrals") return true;
  const printed = ["4", "KPI 4", "unknown", "2018/19", "2044/45", "Q2", "Year", "Q7"];
  return printed.includes(value as string) && kpiRows.every((each) => each.row !== row);
}

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
