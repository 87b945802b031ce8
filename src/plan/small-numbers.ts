import type { Policy } from "./plan.ts";

/** A preset for the protection of small counts of people. */
interface SmallNumbersPreset {
  readonly id: Policy["smallNumbers"];
  /** As the Settings sheet says it. */
  readonly label: string;
  /** Counts of people below this number are small; 0 where none is. */
  readonly below: number;
}

/** The presets for small numbers (domain reference 5.2). */
export const SMALL_NUMBERS: readonly SmallNumbersPreset[] = [
  { id: "nhs", label: "NHS rule", below: 8 },
  { id: "under5", label: "Under 5", below: 5 },
  { id: "under10", label: "Under 10", below: 10 },
  { id: "none", label: "None", below: 0 },
];

/** The number below which a count of people is small by the policy; 0 where none is. */
export function smallBelow({ smallNumbers }: Pick<Policy, "smallNumbers">): number {
  return SMALL_NUMBERS.find(({ id }) => id === smallNumbers)?.below ?? 0;
}
