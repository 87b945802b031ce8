/** One line of a benchmark's table. */
export interface BenchRow {
  readonly name: string;
  /** Median of the rounds, in milliseconds. */
  readonly ms: number;
  /** Against the line the bench measures by; 1 for that line itself. */
  readonly ratio: number;
  /** What the ratio has to be; absent where nothing was promised. */
  readonly goal?: { readonly atLeast: number } | { readonly atMost: number };
}

/** A benchmark: a title, what the ratios mean, and its lines. */
export interface Bench {
  readonly title: string;
  readonly ratioMeans: string;
  readonly rows: readonly BenchRow[];
}

/** The middle one of some times. */
export function median(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}

/** True where a line keeps its goal, or has none. */
export function meetsGoal({ ratio, goal }: BenchRow): boolean {
  if (goal === undefined) return true;
  return "atLeast" in goal ? ratio >= goal.atLeast : ratio <= goal.atMost;
}
