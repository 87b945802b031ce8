import { fold } from "../../text/fold.ts";
import { describePlace, type DataPath } from "./data-place.ts";
import type { Partner, Plan } from "../plan.ts";

/** A name at its place. Names with the same owner may repeat; two owners may not share one. */
interface Claim {
  readonly name: string;
  readonly owner: string;
  readonly path: DataPath;
}

function claims(
  names: readonly string[],
  owner: string | number,
  path: DataPath,
): readonly Claim[] {
  return names.map((name, index) => ({ name, owner: String(owner), path: [...path, index] }));
}

/** A key that fold leaves nothing of, such as a lone sign, still is itself. */
function keyOf(name: string): string {
  return fold(name) || name;
}

/** Names that two owners claim, however they are spelled (case, spaces, dashes, look-alikes). */
function findSharedNames(plan: Plan, all: readonly Claim[], what: string): string[] {
  const owners = new Map<string, Claim>();
  return all.flatMap((claim) => {
    const first = owners.get(keyOf(claim.name));
    if (!first) owners.set(keyOf(claim.name), claim);
    if (!first || first.owner === claim.owner) return [];
    const elsewhere = describePlace(plan, first.path);
    return `${describePlace(plan, claim.path)}: wanted ${what} of its own, found "${claim.name}", which is also at ${elsewhere}`;
  });
}

function uniqueKeys<Entry>(
  plan: Plan,
  key: keyof Plan,
  entries: readonly Entry[],
  field: keyof Entry & string,
): string[] {
  const all = entries.map((entry, index) => ({
    name: String(entry[field]),
    owner: String(index),
    path: [key, index, field],
  }));
  return findSharedNames(plan, all, `${field === "id" ? "an" : "a"} ${field}`);
}

function partnerNames(partner: Partner, index: number): readonly Claim[] {
  const path = ["partners", index];
  return [
    { name: partner.id, owner: String(index), path: [...path, "id"] },
    { name: partner.name, owner: String(index), path: [...path, "name"] },
    { name: partner.shortName, owner: String(index), path: [...path, "shortName"] },
    ...claims(partner.aliases, index, [...path, "aliases"]),
    ...claims(
      partner.earlierNames.map(({ name }) => name),
      index,
      [...path, "earlierNames"],
    ),
    // A doubtful name counts as another owner: it cannot also be a sure name of the same partner.
    ...claims(partner.doubtfulAliases, `${index} perhaps`, [...path, "doubtfulAliases"]),
  ];
}

function nameClashes(plan: Plan): string[] {
  const sections = plan.sections.flatMap(({ name, alsoCalled }, index) => [
    { name, owner: String(index), path: ["sections", index, "name"] },
    ...claims(alsoCalled, index, ["sections", index, "alsoCalled"]),
  ]);
  const statuses = plan.statuses.flatMap(({ name, alsoCalled }, index) => [
    { name, owner: String(index), path: ["statuses", index, "name"] },
    ...claims(alsoCalled, index, ["statuses", index, "alsoCalled"]),
  ]);
  return [
    ...findSharedNames(plan, sections, "a name"),
    ...findSharedNames(plan, plan.partners.flatMap(partnerNames), "a name"),
    ...findSharedNames(plan, statuses, "a name"),
  ];
}

function unknownSections(plan: Plan): string[] {
  const numbers = new Set(plan.sections.map(({ number }) => number));
  return plan.actions.flatMap(({ section }, index) => {
    if (section === null ? numbers.size === 0 : numbers.has(section)) return [];
    const wanted = numbers.size === 0 ? "null, as there are no sections" : [...numbers].join(", ");
    return `${describePlace(plan, ["actions", index, "section"])}: wanted ${wanted}, found ${section ?? "null"}`;
  });
}

function unknownContributors(plan: Plan): string[] {
  const ids = new Set(plan.partners.map(({ id }) => id));
  return plan.actions.flatMap(({ contributors }, action) =>
    contributors.flatMap((id, index) =>
      ids.has(id)
        ? []
        : `${describePlace(plan, ["actions", action, "contributors", index])}: wanted the id of a partner, found "${id}"`,
    ),
  );
}

function repeatedParts(plan: Plan): string[] {
  return plan.actions.flatMap(({ parts }, action) =>
    findSharedNames(
      plan,
      parts.map(({ letter }, index) => ({
        name: letter,
        owner: String(index),
        path: ["actions", action, "parts", index, "letter"],
      })),
      "a letter",
    ),
  );
}

function lateRounds(plan: Plan): string[] {
  return plan.rounds.flatMap(({ date, returnsDue }, index) =>
    returnsDue <= date
      ? []
      : `${describePlace(plan, ["rounds", index, "returnsDue"])}: wanted a day up to ${date}, found ${returnsDue}`,
  );
}

/** Where the parts of a plan contradict each other, one sentence each; empty for a sound plan. */
export function findContradictions(plan: Plan): string[] {
  return [
    ...uniqueKeys(plan, "sections", plan.sections, "number"),
    ...uniqueKeys(plan, "actions", plan.actions, "ref"),
    ...uniqueKeys(plan, "partners", plan.partners, "id"),
    ...uniqueKeys(plan, "statuses", plan.statuses, "id"),
    ...uniqueKeys(plan, "kpis", plan.kpis, "number"),
    ...uniqueKeys(plan, "rounds", plan.rounds, "date"),
    ...nameClashes(plan),
    ...unknownSections(plan),
    ...unknownContributors(plan),
    ...repeatedParts(plan),
    ...lateRounds(plan),
  ];
}
