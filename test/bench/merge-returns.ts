import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Bench, BenchRow } from "./bench-row.ts";

const SIZES = [10, 100, 500];
/** Time for a return may grow by so much from the smallest merge to the largest. */
const MOST_GROWTH = 2;

interface Measured {
  readonly count: number;
  readonly ms: number;
  readonly grown: number;
  readonly peak: number;
}

function measure(count: number): Measured {
  const script = fileURLToPath(new URL("./merge-once.ts", import.meta.url));
  const printed = execFileSync(process.execPath, ["--import", "tsx", script, String(count)], {
    encoding: "utf8",
  });
  return { count, ...(JSON.parse(printed) as Omit<Measured, "count">) };
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1_048_576)} MB`;
}

/** Merging 10, 100 and 500 returns of 80 rows into an empty master: cost must grow in proportion. */
export function benchMergeReturns(): Promise<Bench> {
  const measured = SIZES.map(measure);
  const [smallest] = measured;
  const perReturn = smallest ? smallest.ms / smallest.count : 1;
  const rows = measured.map(({ count, ms, grown, peak }): BenchRow => {
    const memory = `${megabytes(peak)} at most, ${megabytes(grown)} for merging`;
    const ratio = ms / count / perReturn;
    const goal = count === smallest?.count ? {} : { goal: { atMost: MOST_GROWTH } };
    return { name: `${count} returns (${memory})`, ms, ratio, ...goal };
  });
  return Promise.resolve({
    title: "Merging returns of 80 rows",
    ratioMeans: "time for one return, against the merge of 10",
    rows,
  });
}
