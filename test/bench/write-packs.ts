import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Bench, BenchRow } from "./bench-row.ts";

const SIZES = [38, 500, 5_000];
/** Time for an action may grow by so much from any plan to a larger one. */
const MOST_GROWTH = 2;
/** buildWordPack may take so many times as long as docx alone for the same texts. */
const MOST_OVER_DOCX = 5;
const STEPS = {
  prepare: "rated, made and screened",
  word: "Word",
  workbook: "workbooks and .csv files",
  html: "pages for a browser",
} as const;

type Step = keyof typeof STEPS;

interface Measured {
  readonly count: number;
  /** Milliseconds of processor time. */
  readonly steps: Readonly<Record<Step | "plain", number>>;
  /** Bytes. */
  readonly grown: number;
  readonly peak: number;
}

function measure(count: number): Measured {
  const script = fileURLToPath(new URL("./write-packs-once.ts", import.meta.url));
  const printed = execFileSync(
    process.execPath,
    ["--expose-gc", "--import", "tsx", script, String(count)],
    { encoding: "utf8" },
  );
  return { count, ...(JSON.parse(printed) as Omit<Measured, "count">) };
}

const stepsOf = (): Step[] => Object.keys(STEPS) as Step[];
const sized = (count: number): string => `${count.toLocaleString("en-GB")} actions`;
const megabytes = (bytes: number): string => `${Math.round(bytes / 1_048_576)} MB`;

function totalOf({ steps }: Measured): number {
  return stepsOf().reduce((sum, step) => sum + steps[step], 0);
}

const perAction = (one: Measured): number => totalOf(one) / one.count;

/** `smaller` are the plans before it; the first is measured against itself. */
function rowsOf(measured: Measured, smaller: readonly Measured[]): BenchRow[] {
  const { count, steps, peak, grown } = measured;
  const least = Math.min(...(smaller.length > 0 ? smaller : [measured]).map(perAction));
  const ratio = (ms: number) => ms / count / least;
  const total = totalOf(measured);
  const memory = `${megabytes(peak)} at most, ${megabytes(grown)} for writing`;
  const goal = smaller.length === 0 ? {} : { goal: { atMost: MOST_GROWTH } };
  return [
    { name: `${sized(count)}, all packs (${memory})`, ms: total, ratio: ratio(total), ...goal },
    ...stepsOf().map((step) => ({
      name: `${sized(count)}, ${STEPS[step]}`,
      ms: steps[step],
      ratio: ratio(steps[step]),
    })),
  ];
}

function wordRows({ count, steps: { word, plain } }: Measured): BenchRow[] {
  const goal = { atMost: MOST_OVER_DOCX };
  return [
    { name: `${sized(count)}, docx alone`, ms: plain, ratio: 1 },
    { name: `${sized(count)}, buildWordPack`, ms: word, ratio: word / plain, goal },
  ];
}

/**
 * Writing every pack of plans of 38, 500 and 5,000 actions, each with two rounds of updates, a
 * recommendation and a KPI for every ten actions: cost must grow in proportion, and a Word file may
 * cost no more than some times what docx takes for its texts without a look.
 */
export function benchWritePacks(): Promise<readonly Bench[]> {
  const measured = SIZES.map(measure);
  return Promise.resolve([
    {
      title: "Writing all packs of a plan, four updates for each action, in processor time",
      ratioMeans: "time for one action, against all packs of the smaller plan where it is least",
      rows: measured.flatMap((one, index) => rowsOf(one, measured.slice(0, index))),
    },
    {
      title: "The Word files of these packs, in processor time",
      ratioMeans: "time against docx alone, for the same texts and tables without a look",
      rows: measured.flatMap(wordRows),
    },
  ]);
}
