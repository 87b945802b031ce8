import { NEW_NAME_MARK } from "../../plan/master/new-name.ts";
import { PARTNERS, type NewName } from "../../plan/master/partners.ts";
import { NO_NAMES } from "../../plan/master/table-names.ts";
import { isSettledName } from "../../plan/master/unsettled-names.ts";
import type { Partner } from "../../plan/plan.ts";
import type { RecordOf, Written } from "../../plan/table/define-table.ts";
import { recordsOf } from "./records-of.ts";

function knownRow({ doubtfulAliases, ...partner }: Partner): Written<typeof PARTNERS> {
  return { ...partner, doubtful: doubtfulAliases, state: "Known" };
}

function stateOf(entry: NewName, partners: readonly Partner[]): string {
  if (entry.sameAs === "") return "New name: say who this is";
  return isSettledName(entry, partners)
    ? `Read as ${entry.sameAs}`
    : `New name: nobody is called "${entry.sameAs}"`;
}

function newNameRow(entry: NewName, partners: readonly Partner[]): Written<typeof PARTNERS> {
  const { written, sameAs } = entry;
  return {
    id: `${NEW_NAME_MARK}${written}`,
    name: written,
    reports: false,
    state: stateOf(entry, partners),
    sameAs,
  };
}

/** The rows of the Partners table: the plan's partners, then each name that nobody knew, once. */
export function partnerRecords(
  partners: readonly Partner[],
  newNames: readonly NewName[],
): RecordOf<typeof PARTNERS>[] {
  const once = new Map(
    [...newNames].reverse().map((entry) => [entry.written.trim().toLowerCase(), entry]),
  );
  const rows = [
    ...partners.map(knownRow),
    ...[...once.values()].reverse().map((entry) => newNameRow(entry, partners)),
  ];
  return recordsOf(PARTNERS, rows, NO_NAMES);
}
