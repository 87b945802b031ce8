import { onceFor } from "../text/once-for.ts";
import type { Plan } from "./plan.ts";

/** The words of a title with which no place begins. */
const TOPIC =
  /^(?:joint|domestic|sexual|abuse|violence|against|women|girls|prevention|action|strategy|strategic|plan|inquiry|climate|housing|safeguarding|community|safety|partnership|council|health|children|young|adults?|send|local|annual|delivery|improvement|working|reducing|preventing|response|recovery|\d.*)$/iu;

/** The place with which a title begins: `Birmingham Domestic Abuse Prevention Action Plan` → Birmingham. */
function areaOf(title: string): string {
  const words = title.split(/[\s:,]+/u);
  const end = words.findIndex((word) => TOPIC.test(word));
  return words.slice(0, end === -1 ? 0 : end).join(" ");
}

/**
 * Names that a plan makes public itself: its title and the place in it, and every name of its partners. A pure memo by the
 * plan: every return and every pack asks for them.
 */
export const knownNames: (plan: Pick<Plan, "title" | "partners">) => readonly string[] = onceFor(
  ({ title, partners }) => [
    title,
    areaOf(title),
    ...partners.flatMap(({ name, shortName, aliases }) => [name, shortName, ...aliases]),
  ],
);
