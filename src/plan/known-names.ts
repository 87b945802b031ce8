import { onceFor } from "../text/once-for.ts";
import type { Plan } from "./plan.ts";

/**
 * Names that a plan makes public itself: its title, and every name of its partners. A pure memo by the
 * plan: every return and every pack asks for them.
 */
export const knownNames: (plan: Pick<Plan, "title" | "partners">) => readonly string[] = onceFor(
  ({ title, partners }) => [
    title,
    ...partners.flatMap(({ name, shortName, aliases }) => [name, shortName, ...aliases]),
  ],
);
