import type { RatingName } from "../../plan/ratings.ts";
import type { Polarity } from "../../plan/plan.ts";
import type { Figure, Target } from "../../plan/register/read-figure.ts";

/** Where a KPI is going since the period it is compared with; context and range KPIs say Up or Down. */
export type KpiDirection =
  "Improving" | "Worsening" | "No change" | "Up" | "Down" | "Not comparable";

/** Everything a KPI's rating is worked out from. */
export interface KpiInputs {
  readonly actual: Figure;
  /** Value of the period that it is compared with; null where there is none. */
  readonly previous: number | null;
  readonly target: Target;
  /** What the target is, where it is not the one of the whole year; else empty. */
  readonly targetNote: string;
  readonly polarity: Polarity;
  /** Per cent of the target (of a range: of its width), or in the KPI's own unit. */
  readonly tolerance: { readonly kind: "percent" | "absolute"; readonly number: number };
  readonly deadBandPercent: number;
  /** Who provides the figures, in words; empty where nobody is named. */
  readonly provider: string;
}

/** A KPI's colour with what it follows from (domain reference 3.4). */
export interface KpiRating {
  readonly rating: RatingName;
  /** `K7`; a letter behind it names the variant: `K2z`. */
  readonly rule: string;
  /** Word first: "Red: 23 against a target of 18.3, 25.7% worse; the tolerance is 10%." */
  readonly reason: string;
  readonly direction: KpiDirection;
  /** What is wrong with how the KPI is set up; empty where nothing is. */
  readonly warning: string;
  readonly inputs: KpiInputs;
}
