import type { IsoDay } from "../../src/calendar/iso-day.ts";
import type { DateSystem } from "../../src/workbook/workbook.ts";
import type { PlanSource } from "../plans/open-plan.ts";

/** How one value reads: what a person is told, and the same as data. */
interface Explanation {
  readonly text: string;
  readonly json: object;
}

/** What a value is read against, besides the plan. */
interface ExplainContext extends PlanSource {
  /** The report date; undefined where none was given. */
  readonly asOf: IsoDay | undefined;
  readonly dateSystem: DateSystem;
  /** The heading above a timescale, which says what a bare month means; undefined where none was given. */
  readonly heading: string | undefined;
}

/** Explains one value of a kind. */
export type Explain = (value: string, context: ExplainContext) => Explanation;
