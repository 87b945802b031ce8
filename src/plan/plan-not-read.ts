import { count } from "../text/count.ts";
import { SpokenError } from "../text/spoken-error.ts";

/** Thrown where a plan file does not hold a plan; the message lists every problem, one a line. */
export class PlanNotRead extends SpokenError {
  override readonly name = "PlanNotRead";
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    const total = count(problems.length, "problem");
    super([`The plan holds ${total}:`, ...problems.map((problem) => `- ${problem}`)].join("\n"));
    this.problems = problems;
  }
}
