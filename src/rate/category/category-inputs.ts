import type { IsoDay } from "../../calendar/iso-day.ts";
import type { Category } from "../../plan/register/category.ts";
import type { ProgressJudgement } from "../../plan/register/tracking.ts";

/** What a proposal follows from, beside the report date. */
export interface CategoryInputs {
  /** True where the plan's status of the recommendation is complete. */
  readonly complete: boolean;
  readonly completed: IsoDay | null;
  /** How many texts show progress, whenever they were given. */
  readonly evidence: number;
  /** Last day of the period first agreed. A date agreed later never takes its place. */
  readonly originalDue: IsoDay | null;
  /** A person's; the tool never makes it. */
  readonly judgement: ProgressJudgement | null;
  readonly anticipated: IsoDay | null;
  readonly obstacle: boolean;
  readonly allActionTaken: boolean;
  /** What is shown to whoever judges the progress. */
  readonly shown: ProgressShown;
}

/** Facts that help a person to judge progress; no rule reads them. */
interface ProgressShown {
  /** Texts that show progress, since the tracking report before. */
  readonly evidenceSince: number;
  readonly partsDone: number;
  readonly parts: number;
}

/** A proposed category with what it follows from (domain reference 3.5). */
export interface Proposal {
  /** Null where none can be proposed until a person has entered what the reason asks for. */
  readonly category: Category | null;
  /** `C1` to `C12`. */
  readonly rule: string;
  /** One or more sentences. */
  readonly reason: string;
  /** True where a category is ready but for the anticipated date that it must have. */
  readonly isError: boolean;
}
