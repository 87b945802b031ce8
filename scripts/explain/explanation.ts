import type { CommandArguments } from "../command.ts";
import type { PlanSource } from "../plans/open-plan.ts";

/** How one value reads: what a person is told, and the same as data. */
interface Explanation {
  readonly text: string;
  readonly json: object;
}

/** Explains one value of a kind. */
export type Explain = (value: string, source: PlanSource, given: CommandArguments) => Explanation;
