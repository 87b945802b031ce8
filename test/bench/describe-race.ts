import { shorten } from "../../src/text/shorten.ts";
import { judgeClaim, type Judged } from "./judge-claim.ts";
import type { Results } from "./measure/run-race.ts";
import type { Claim, Contender, Race } from "./race.ts";

const WIDTHS = { name: 62, seconds: 9, megabytes: 7, ratio: 8, against: 44, goal: 14 };

type Cells = Readonly<Partial<Record<keyof typeof WIDTHS | "verdict", string>>>;

/** Names to the left, figures to the right. */
function rowOf(cells: Cells): string {
  const { name, seconds, megabytes, ratio, against, goal } = WIDTHS;
  return [
    (cells.name ?? "").padEnd(name),
    (cells.seconds ?? "").padStart(seconds),
    (cells.megabytes ?? "").padStart(megabytes),
    (cells.ratio ?? "").padStart(ratio),
    (cells.against ?? "").padEnd(against),
    (cells.goal ?? "").padEnd(goal),
    cells.verdict ?? "",
  ]
    .join("  ")
    .trimEnd();
}

function claimCells({ ratio, against, goal, isReached }: Judged): Cells {
  const verdict = goal === "" ? "" : isReached ? "reached" : "not reached";
  return { ratio: Number.isNaN(ratio) ? "–" : ratio.toFixed(2), against, goal, verdict };
}

function figuresOf(contender: Contender, results: Results): Cells {
  const result = results.get(contender.name);
  if (!result || "failed" in result) return {};
  const { seconds, peak } = result;
  const megabytes = peak === null ? "" : String(Math.round(peak / 1e6));
  return { seconds: seconds.toFixed(seconds < 10 ? 3 : 1), megabytes };
}

/** Why a contender has no figures, on a line below its name. */
function remarkOn(contender: Contender, results: Results): string[] {
  if ("absent" in contender) return [`    not measured: ${contender.absent}`];
  const result = results.get(contender.name);
  return result && "failed" in result ? [`    failed: ${shorten(result.failed.trim(), 300)}`] : [];
}

function linesOf(contender: Contender, { claims }: Race, results: Results): string[] {
  const own = claims.filter(({ of }) => of === contender.name);
  const judged = own.flatMap((claim) => judgeClaim(claim, results) ?? []);
  const [first = {}, ...more] = judged.map(claimCells);
  const figures = rowOf({
    name: `  ${contender.name}`,
    ...figuresOf(contender, results),
    ...first,
  });
  return [figures, ...remarkOn(contender, results), ...more.map(rowOf)];
}

/** The heads of the table's columns. */
export const TABLE_HEAD = rowOf({
  seconds: "seconds",
  megabytes: "MB",
  ratio: "ratio",
  against: "against",
  goal: "goal",
});

/** The part of the table that one race fills: a line for each contender, and one for each further claim. */
export function describeRace(race: Race, results: Results): string {
  const lines = race.contenders.flatMap((contender) => linesOf(contender, race, results));
  return [race.title, ...lines, ""].join("\n");
}

/** True where a goal was set, could be measured, and was not reached. */
export function isMissed(claim: Claim, results: Results): boolean {
  return judgeClaim(claim, results)?.isReached === false;
}
