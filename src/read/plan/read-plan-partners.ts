import type { Partner } from "../../plan/plan.ts";
import { readPartner } from "../../plan/read-partner.ts";
import { fold } from "../../text/fold.ts";
import { replaceLookAlikes } from "../../text/look-alikes.ts";
import { tidy } from "../../text/tidy.ts";

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

/**
 * The partners that a plan's lead cells name, beside those already known. Cells are split at commas
 * only (domain reference 1.7); TBC, blank and names with a question mark are no partners.
 * `names` gives full names by folded short name, from the plan's list of abbreviations.
 */
export function readPlanPartners(
  leads: readonly string[],
  names: ReadonlyMap<string, string>,
  known: readonly Partner[],
): readonly Partner[] {
  let partners = known;
  for (const written of leads.flatMap((lead) => lead.split(","))) {
    const reading = readPartner(written.trim(), partners);
    const uncertain = reading.kind !== "unknown" || tidy(written).endsWith("?");
    if (!uncertain) partners = [...partners, newPartner(written, names, partners)];
  }
  return partners;
}
