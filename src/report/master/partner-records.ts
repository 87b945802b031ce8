import type { MasterRecord } from "../../plan/master/master-tables.ts";
import type { NewName } from "../../plan/master/master.ts";
import { NEW_NAME_MARK } from "../../plan/master/new-name.ts";
import type { EarlierName, Partner } from "../../plan/plan.ts";

function earlierLine({ name, from, to }: EarlierName): string {
  if (from === null && to === null) return name;
  return [name, from ?? "", to ?? ""].join(" | ").trim();
}

function partnerRecord(partner: Partner): MasterRecord {
  return {
    id: partner.id,
    shortName: partner.shortName,
    name: partner.name,
    aliases: partner.aliases.join("\n"),
    doubtful: partner.doubtfulAliases.join("\n"),
    earlierNames: partner.earlierNames.map(earlierLine).join("\n"),
    type: partner.type,
    reports: partner.reports ? "Yes" : "No",
    state: "Known",
  };
}

function newNameRecord({ written, sameAs }: NewName): MasterRecord {
  return {
    id: `${NEW_NAME_MARK}${written}`,
    name: written,
    reports: "No",
    state: sameAs === "" ? "New name: say who this is" : `Read as ${sameAs}`,
    sameAs,
  };
}

/** The rows of the Partners table: the plan's partners, then each name that nobody knew, once. */
export function partnerRecords(
  partners: readonly Partner[],
  newNames: readonly NewName[],
): MasterRecord[] {
  const once = new Map(
    [...newNames].reverse().map((entry) => [entry.written.trim().toLowerCase(), entry]),
  );
  return [...partners.map(partnerRecord), ...[...once.values()].reverse().map(newNameRecord)];
}
