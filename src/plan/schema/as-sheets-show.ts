import type { Plan } from "../plan.ts";
import type { Register } from "../register/register.ts";

/** True where an entry says something beside what tells it from the others. */
function saysSomething(entry: object, keys: readonly string[]): boolean {
  return Object.entries(entry).some(([key, value]: [string, unknown]) => {
    if (keys.includes(key) || value === null || value === "") return false;
    return typeof value !== "object" || saysSomething(value, []);
  });
}

/** Entries in the order of the plan's own: as its sheet shows them. */
function inOrder<T>(entries: readonly T[], placeOf: (entry: T) => readonly number[]): T[] {
  const compare = (a: readonly number[], b: readonly number[]): number =>
    a.map((place, index) => place - (b[index] ?? 0)).find((by) => by !== 0) ?? 0;
  return [...entries].sort((a, b) => compare(placeOf(a), placeOf(b)));
}

/**
 * A register as the sheets of a master show it: what follows the plan in the plan's order, and without
 * the parts and KPI years of which nothing is said.
 */
export function asSheetsShow(register: Register, plan: Plan): Register {
  const refs = plan.actions.map(({ ref }) => ref);
  const kpis = plan.kpis.map(({ number }) => number);
  const kpiYears = register.kpiYears.filter((entry) =>
    saysSomething(entry, ["kpi", "year", "start"]),
  );
  const parts = register.parts.filter((entry) => saysSomething(entry, ["ref", "letter"]));
  const letterPlace = (ref: string, letter: string): number =>
    plan.actions
      .find((action) => action.ref === ref)
      ?.parts.findIndex((part) => part.letter === letter) ?? 0;
  return {
    ...register,
    recommendations: inOrder(register.recommendations, ({ ref }) => [refs.indexOf(ref)]),
    parts: inOrder(parts, ({ ref, letter }) => [refs.indexOf(ref), letterPlace(ref, letter)]),
    kpiYears: inOrder(kpiYears, ({ kpi, start }) => [
      kpis.indexOf(kpi),
      Number(start?.slice(0, 4)),
    ]),
    sensitive: inOrder(register.sensitive, (ref) => [refs.indexOf(ref)]),
  };
}
