import { meetsGoal, type Bench, type BenchRow } from "./bench-row.ts";
import { benchCheckInPane } from "./check-in-pane.ts";
import { benchMergeReturns } from "./merge-returns.ts";
import { benchReadReturns } from "./read-returns.ts";
import { benchWritePacks } from "./write-packs.ts";

/** Every benchmark, in the order they run. */
const BENCHES: readonly (() => Promise<Bench | readonly Bench[]>)[] = [
  benchReadReturns,
  benchMergeReturns,
  benchCheckInPane,
  benchWritePacks,
];

function describeGoal(row: BenchRow): string {
  if (row.goal === undefined) return "";
  const goal =
    "atLeast" in row.goal
      ? `at least ${row.goal.atLeast.toFixed(2)}`
      : `at most ${row.goal.atMost.toFixed(2)}`;
  return `${meetsGoal(row) ? "PASS" : "MISS"} (${goal})`;
}

function printBench(bench: Bench): void {
  const width = Math.max(...bench.rows.map(({ name }) => name.length));
  const lines = bench.rows.map((row) =>
    [
      row.name.padEnd(width),
      row.ms.toFixed(0).padStart(8),
      row.ratio.toFixed(2).padStart(8),
      describeGoal(row),
    ].join("  "),
  );
  const head = ["".padEnd(width), "ms".padStart(8), "ratio".padStart(8)].join("  ");
  console.log([bench.title, `Ratio: ${bench.ratioMeans}.`, head, ...lines, ""].join("\n"));
}

let missed = 0;
for (const run of BENCHES) {
  for (const bench of [await run()].flat()) {
    printBench(bench);
    missed += bench.rows.filter((row) => !meetsGoal(row)).length;
  }
}
process.exitCode = missed > 0 ? 1 : 0;
