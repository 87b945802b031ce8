import type { Category } from "../../plan/register/category.ts";
import type { Tracking } from "../../plan/register/tracking.ts";

/** What people and the system gave at one report. */
export type GivenCategories = Pick<Tracking, "decision" | "assessment" | "proposal">;

/** The category that counts, and who gave it: the committee before the Cabinet Member before the system. */
export function countingCategory(
  given: GivenCategories,
): { readonly category: Category; readonly by: string } | null {
  const { decision, assessment, proposal } = given;
  if (decision !== null) return { category: decision, by: "committee" };
  if (assessment !== null) return { category: assessment, by: "Cabinet Member" };
  return proposal === null ? null : { category: proposal, by: "system" };
}
