import type { Result, Results } from "./measure/run-race.ts";
import type { Usage } from "./measure/usage.ts";
import type { Claim, Goal, Standard } from "./race.ts";

/** What became of a claim. */
export interface Judged {
  /** NaN where the contender, or one it is held against, failed. */
  readonly ratio: number;
  /** In words. */
  readonly against: string;
  /** `at most 3`; empty where nothing was promised. */
  readonly goal: string;
  readonly isReached: boolean;
}

/** The usage of a contender that took part; one that failed took no time that could be told. */
function usageOf(result: Result): Usage {
  return "failed" in result ? { seconds: NaN, peak: null } : result;
}

function ratioOf(usage: Usage, against: Standard, results: Results): number {
  if ("bytes" in against) return (usage.peak ?? NaN) / against.bytes;
  if ("seconds" in against) return usage.seconds / against.seconds;
  const others = against.names.flatMap((name) => results.get(name) ?? []).map(usageOf);
  const sum = others.reduce((seconds, other) => seconds + other.seconds, 0);
  return usage.seconds / ((against.times ?? 1) * sum);
}

function describeStandard(against: Standard): string {
  if ("bytes" in against) return `${Math.round(against.bytes / 1e6)} MB`;
  if ("seconds" in against) return `${against.seconds} s`;
  const times = against.times === undefined ? "" : `${against.times.toLocaleString("en-GB")} × `;
  return times + against.names.join(" + ");
}

function describeGoal(goal: Goal): string {
  return "atMost" in goal ? `at most ${goal.atMost}` : `at least ${goal.atLeast}`;
}

function meets(ratio: number, goal: Goal): boolean {
  return "atMost" in goal ? ratio <= goal.atMost : ratio >= goal.atLeast;
}

/** Judges a claim by the results of its race; null where a contender that it needs took no part. */
export function judgeClaim({ of, against, goal }: Claim, results: Results): Judged | null {
  const own = results.get(of);
  const needed = "names" in against ? against.names : [];
  if (!own || !needed.every((name) => results.has(name))) return null;
  const ratio = ratioOf(usageOf(own), against, results);
  return {
    ratio,
    against: describeStandard(against),
    goal: goal ? describeGoal(goal) : "",
    isReached: goal === undefined || meets(ratio, goal),
  };
}
