import { count } from "../text/count.ts";
import { SpokenError } from "../text/spoken-error.ts";

/** Thrown where a file does not hold a plan, or its register; the message lists every problem, one a line. */
export class PlanNotRead extends SpokenError {
  override readonly name = "PlanNotRead";
  readonly problems: readonly string[];

  constructor(problems: readonly string[], what: "plan" | "register" = "plan") {
    const total = count(problems.length, "problem");
    super([`The ${what} holds ${total}:`, ...problems.map((problem) => `- ${problem}`)].join("\n"));
    this.problems = problems;
  }
}
