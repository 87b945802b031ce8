import * as fc from "fast-check";
import { feasibleRanges } from "../../../src/publish/small-numbers/feasible-ranges.ts";
import { narrowBounds } from "../../../src/publish/small-numbers/narrow-bounds.ts";
import type {
  Bounds,
  FigureSum,
  PrintedSystem,
} from "../../../src/publish/small-numbers/printed-system.ts";
import { cellId } from "./table-counts.ts";
import { rangesByTrying } from "./brute-force.ts";

function system(bounds: Record<string, [number, number]>, sums: FigureSum[]): PrintedSystem {
  const entries = Object.entries(bounds).map(([id, [low, high]]): [string, Bounds] => [
    id,
    { low, high },
  ]);
  return { bounds: new Map(entries), sums };
}

const YEAR: FigureSum = { total: "year", parts: ["q1", "q2", "q3", "q4"] };

test.each<[string, PrintedSystem, Record<string, Bounds | null>]>([
  [
    "the rounded example of the reference: between 1 and 7",
    system({ q1: [8, 12], q2: [1, 7], q3: [0, 0], q4: [8, 12], year: [23, 27] }, [YEAR]),
    { q2: { low: 1, high: 7 } },
  ],
  [
    "two hidden figures that add up to 12",
    system({ q1: [12, 12], q2: [1, 4], q3: [0, 0], q4: [5, 99], year: [24, 24] }, [YEAR]),
    { q2: { low: 1, high: 4 }, q4: { low: 8, high: 11 } },
  ],
  [
    "one hidden figure beside an exact total",
    system({ q1: [12, 12], q2: [1, 4], q3: [0, 0], q4: [9, 9], year: [24, 24] }, [YEAR]),
    { q2: { low: 3, high: 3 } },
  ],
  [
    "figures that do not fit together",
    system({ q1: [12, 12], q2: [1, 4], q3: [0, 0], q4: [9, 9], year: [30, 30] }, [YEAR]),
    { q2: null },
  ],
  ["a figure alone", system({ a: [1, 7] }, []), { a: { low: 1, high: 7 } }],
  ["a figure that cannot be", system({ a: [2, 1] }, []), { a: null }],
])("%s", (_name, printed, expected) => {
  expect(Object.fromEntries(feasibleRanges(printed, Object.keys(expected)))).toEqual(expected);
});

const bounds = fc
  .tuple(fc.nat({ max: 4 }), fc.nat({ max: 4 }))
  .map(([low, more]): Bounds => ({ low, high: low + more }));

/** Two rows, two columns and every total, with any bounds: some fit together and some do not. */
const anySquare = fc.array(bounds, { minLength: 9, maxLength: 9 }).map((all): PrintedSystem => {
  const places = [0, 1, "total"] as const;
  const ids = places.flatMap((row) => places.map((column) => cellId(row, column)));
  const doubled = ids.map((id, at): [string, Bounds] => {
    const { low, high } = all[at] ?? { low: 0, high: 0 };
    return [id, id.includes("total") ? { low: low * 2, high: high * 2 } : { low, high }];
  });
  const sums = places.flatMap((at): FigureSum[] => [
    { total: cellId(at, "total"), parts: [cellId(at, 0), cellId(at, 1)] },
    { total: cellId("total", at), parts: [cellId(0, at), cellId(1, at)] },
  ]);
  return { bounds: new Map(doubled), sums };
});

/** Four cumulative quarters with what came between them. */
const anyChain = fc.array(bounds, { minLength: 7, maxLength: 7 }).map((all): PrintedSystem => {
  const ids = ["c1", "d2", "d3", "d4", "c2", "c3", "c4"];
  const entries = ids.map((id, at): [string, Bounds] => [id, all[at] ?? { low: 0, high: 0 }]);
  const sums = [2, 3, 4].map((at) => ({ total: `c${at}`, parts: [`c${at - 1}`, `d${at}`] }));
  return { bounds: new Map(entries), sums };
});

test.each([
  ["a table of rows and columns", anySquare],
  ["cumulative quarters", anyChain],
])("the audit agrees with trying every answer: %s", (_name, systems) => {
  fc.assert(
    fc.property(systems, (printed) => {
      const ids = [...printed.bounds.keys()];
      expect(feasibleRanges(printed, ids)).toEqual(rangesByTrying(printed, ids));
    }),
    { numRuns: 300 },
  );
});

test("bounds that follow one sum at a time hold every answer, and may be wider", () => {
  fc.assert(
    fc.property(anySquare, (printed) => {
      const ids = [...printed.bounds.keys()];
      const narrowed = narrowBounds(printed);
      const outside = [...feasibleRanges(printed, ids)].filter(([id, range]) => {
        const outer = narrowed?.get(id);
        return (
          range !== null &&
          (outer === undefined || range.low < outer.low || range.high > outer.high)
        );
      });
      expect(outside).toEqual([]);
    }),
  );
});
