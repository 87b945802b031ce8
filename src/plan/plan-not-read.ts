import { SpokenError } from "../text/spoken-error.ts";

/** Thrown where a plan file does not hold a plan; the message lists every problem, one a line. */
export class PlanNotRead extends SpokenError {
  override readonly name = "PlanNotRead";
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
    super([`The plan holds ${count}:`, ...problems.map((problem) => `- ${problem}`)].join("\n"));
    this.problems = problems;
  }
}
