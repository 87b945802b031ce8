import { isEverybody } from "../../plan/everybody.ts";
import type { Partner } from "../../plan/plan.ts";
import { readPartner } from "../../plan/read-partner.ts";
import { fold } from "../../text/fold.ts";
import { replaceLookAlikes } from "../../text/look-alikes.ts";
import { tidy } from "../../text/tidy.ts";
import type { FormAction } from "../form/form-reading.ts";

/** `VAWC SG` → `vawc-sg`; numbered where another partner has it. */
function idFor(shortName: string, taken: ReadonlySet<string>): string {
  const slug = fold(shortName)
    .normalize("NFD")
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-+|-+$/gu, "");
  const base = slug === "" ? "partner" : slug;
  let id = base;
  for (let count = 2; taken.has(id); count++) id = `${base}-${count}`;
  return id;
}

function newPartner(
  written: string,
  names: ReadonlyMap<string, string>,
  partners: readonly Partner[],
): Partner {
  const shortName = replaceLookAlikes(tidy(written)).text;
  return {
    id: idFor(shortName, new Set(partners.map(({ id }) => id))),
    name: names.get(fold(shortName)) ?? shortName,
    shortName,
    aliases: [],
    doubtfulAliases: [],
    earlierNames: [],
    type: "Partner",
    reports: true,
  };
}

/** What a plan's cells of names hold. */
export interface PlanPartners {
  /** Those already known, and those that the plan names without doubt. */
  readonly partners: readonly Partner[];
  /** Names in doubt: a cell that may hold one or several, or that ends in a question mark. */
  readonly doubtful: readonly string[];
}

/** Names of an action that nothing doubts. */
function sureNames({ leads, supporting, doubtfulNames }: FormAction): string[] {
  const doubted = doubtfulNames.map(fold);
  return [...leads, ...supporting].filter(
    (name) => !doubted.some((text) => text.includes(fold(name))),
  );
}

/**
 * The partners that a plan's leads and supporting bodies name, beside those already known. TBC, blank,
 * "All partners" and names with a question mark are no partners, and neither is what may be one name or
 * several: it is asked about, and nobody owes a return because of it (domain reference 1.7).
 * `names` gives full names by folded short name, from the plan's list of abbreviations.
 */
export function readPlanPartners(
  actions: readonly FormAction[],
  names: ReadonlyMap<string, string>,
  known: readonly Partner[],
): PlanPartners {
  let partners = known;
  const isNew = (name: string): boolean =>
    readPartner(name, partners).kind === "unknown" && fold(name) !== "" && !isEverybody(name);
  for (const name of actions.flatMap(sureNames)) {
    if (isNew(name) && !tidy(name).endsWith("?"))
      partners = [...partners, newPartner(name, names, partners)];
  }
  const asked = actions.flatMap((action) => [...action.doubtfulNames, ...sureNames(action)]);
  return { partners, doubtful: [...new Set(asked.map(tidy))].filter(isNew) };
}
