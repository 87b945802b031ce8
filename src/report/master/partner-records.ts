import type { MasterRecord } from "../../plan/master/master-table.ts";
import type { NewName } from "../../plan/master/master.ts";
import { isSettledName } from "../../plan/master/unsettled-names.ts";
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

function stateOf(entry: NewName, partners: readonly Partner[]): string {
  if (entry.sameAs === "") return "New name: say who this is";
  return isSettledName(entry, partners)
    ? `Read as ${entry.sameAs}`
    : `New name: nobody is called "${entry.sameAs}"`;
}

function newNameRecord(entry: NewName, partners: readonly Partner[]): MasterRecord {
  const { written, sameAs } = entry;
  return {
    id: `${NEW_NAME_MARK}${written}`,
    name: written,
    reports: "No",
    state: stateOf(entry, partners),
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
  return [
    ...partners.map(partnerRecord),
    ...[...once.values()].reverse().map((entry) => newNameRecord(entry, partners)),
  ];
}
