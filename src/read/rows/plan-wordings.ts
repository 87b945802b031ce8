import type { Plan } from "../../plan/plan.ts";
import { fold } from "../../text/fold.ts";

/** Beginnings as long as this are no chance. */
const TELLING = 24;

function wordingsOf({ actions }: Pick<Plan, "actions">): Map<string, string | null> {
  const wordings = new Map<string, string | null>();
  for (const { ref, title } of actions) {
    const wording = fold(title);
    if (wording !== "") wordings.set(wording, wordings.has(wording) ? null : ref);
  }
  return wordings;
}

/** Finds the action that a text is the wording of; null where none is, or several have the same. */
export function actionByWording(plan: Pick<Plan, "actions">): (text: string) => string | null {
  const wordings = wordingsOf(plan);
  return (text) => {
    const wording = fold(text);
    const known = wordings.get(wording);
    if (known !== undefined || wording.length < TELLING) return known ?? null;
    const near = [...wordings].filter(
      ([other]) =>
        other.length >= TELLING && (other.startsWith(wording) || wording.startsWith(other)),
    );
    return near.length === 1 ? (near[0]?.[1] ?? null) : null;
  };
}

/** True for a text that is the wording of an action of the plan, or of several. */
export function planWordings(plan: Pick<Plan, "actions">): (text: string) => boolean {
  const find = actionByWording(plan);
  const wordings = new Set(plan.actions.map(({ title }) => fold(title)));
  return (text) => wordings.has(fold(text)) || find(text) !== null;
}
