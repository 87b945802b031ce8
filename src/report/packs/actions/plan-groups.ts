import { sectionLabel } from "../../../plan/master/section-label.ts";
import { SETTINGS } from "../../../plan/master/settings.ts";
import type { Section } from "../../../plan/plan.ts";
import type { PackText } from "../../../publish/pack.ts";
import { originOf, ownText, typedText } from "../pack-text.ts";
import type { TrackedAction } from "./tracked-actions.ts";

/** Actions that a paper shows together. */
export interface PlanGroup {
  /** `3. Early help`, or `Actions` where the plan has no sections. */
  readonly heading: PackText;
  /** True where the plan has no sections. */
  readonly isWholePlan: boolean;
  /** In the plan's order; at least one. */
  readonly actions: readonly TrackedAction[];
}

/** The actions by section of the plan, in its order; those of no section of the plan last. */
export function planGroups(
  tracked: readonly TrackedAction[],
  sections: readonly Section[],
): PlanGroup[] {
  const numbers = new Set(sections.map(({ number }) => number));
  const elsewhere = tracked.filter(({ section }) => section === null || !numbers.has(section));
  const groups = sections.map(({ number }) => ({
    heading: typedText(
      sectionLabel(number, sections),
      originOf(SETTINGS, `${number}: Name`, "value"),
    ),
    isWholePlan: false,
    actions: tracked.filter(({ section }) => section === number),
  }));
  const isWholePlan = groups.every(({ actions }) => actions.length === 0);
  const rest = ownText(isWholePlan ? "Actions" : "Without a section");
  return [...groups, { heading: rest, isWholePlan, actions: elsewhere }].filter(
    ({ actions }) => actions.length > 0,
  );
}
