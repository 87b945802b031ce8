import type { Plan } from "./plan.ts";

/** Names that a plan makes public itself: its title, and every name of its partners. */
export function knownNames({ title, partners }: Pick<Plan, "title" | "partners">): string[] {
  return [
    title,
    ...partners.flatMap(({ name, shortName, aliases }) => [name, shortName, ...aliases]),
  ];
}
