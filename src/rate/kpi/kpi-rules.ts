import type { RatingName } from "../../plan/ratings.ts";
import { isAtMost } from "./is-at-most.ts";
import type { KpiReckoning } from "./kpi-reckoning.ts";
import { againstTarget, toleranceWords, missingWords, worseWords } from "./kpi-words.ts";

/** One line of domain reference 3.4. */
interface KpiRule {
  readonly id: string;
  readonly rating: RatingName;
  readonly when: (facts: KpiReckoning) => boolean;
  /** Follows the colour and a colon. */
  readonly reason: (facts: KpiReckoning) => string;
  /** What is wrong with how the KPI is set up. */
  readonly warning?: string;
}

function isMarked({ inputs: { actual } }: KpiReckoning, marker: "[c]" | "[x]" | "[z]"): boolean {
  return actual.kind === "marker" && actual.marker === marker;
}

/** The rules for KPIs, in order: the first that matches gives the rating. */
export const KPI_RULES: readonly KpiRule[] = [
  {
    id: "K1",
    rating: "Grey",
    when: (facts) => isMarked(facts, "[c]"),
    reason: () => "not shown, to protect individuals.",
  },
  {
    id: "K2",
    rating: "Grey",
    when: (facts) => isMarked(facts, "[x]") || facts.inputs.actual.kind === "blank",
    reason: missingWords,
  },
  {
    id: "K2z",
    rating: "Grey",
    when: (facts) => isMarked(facts, "[z]"),
    reason: () => "does not apply to this period.",
  },
  {
    id: "K2u",
    rating: "Grey",
    when: ({ actual }) => actual === null,
    reason: ({ inputs: { actual } }) =>
      `“${actual.kind === "unreadable" ? actual.text : ""}” is not read as a number. Enter a number, or [x] if there is no data.`,
  },
  {
    id: "K3",
    rating: "Grey",
    when: ({ inputs }) => inputs.polarity === "context",
    reason: () => "context only; neither a rise nor a fall is better in itself.",
  },
  {
    id: "K4",
    rating: "Grey",
    when: ({ inputs }) => inputs.target.kind === "none",
    reason: () => "no target.",
  },
  {
    id: "K4u",
    rating: "Grey",
    when: ({ aim }) => aim === null,
    reason: ({ inputs: { polarity } }) =>
      polarity === "range"
        ? "the target is not read as a range. Enter it as 90 to 100."
        : "the target is not read as one number.",
  },
  {
    id: "K5",
    rating: "Green",
    when: ({ worseBy }) => isAtMost(worseBy, 0),
    reason: (facts) => `${againstTarget(facts)}.`,
  },
  {
    id: "K8",
    rating: "Red",
    when: ({ base, inputs }) => base === 0 && inputs.tolerance.kind === "percent",
    reason: (facts) => `${againstTarget(facts)}, ${worseWords(facts)}.`,
    warning:
      "A percentage of this target is nothing, so no value can be within tolerance. Enter a tolerance in the KPI's own unit.",
  },
  {
    id: "K6",
    rating: "Amber",
    when: ({ worseBy, allowed }) => isAtMost(worseBy, allowed),
    reason: (facts) => `${againstTarget(facts)}, ${worseWords(facts)}; ${toleranceWords(facts)}.`,
  },
  {
    id: "K7",
    rating: "Red",
    when: () => true,
    reason: (facts) => `${againstTarget(facts)}, ${worseWords(facts)}; ${toleranceWords(facts)}.`,
  },
];
