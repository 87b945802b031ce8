import { NEW_NAME_MARK } from "../../plan/master/new-name.ts";
import { PARTNERS, type NewName } from "../../plan/master/partners.ts";
import { NO_NAMES } from "../../plan/master/table-names.ts";
import type { Partner } from "../../plan/plan.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import { readTable } from "./read-table.ts";
import type { TypedRow } from "./typed-row.ts";

type PartnerRow = TypedRow<typeof PARTNERS>;

function partnerOf(row: PartnerRow): Partner {
  const id = row.get("id").trim();
  const shortName = row.get("shortName");
  const name = row.get("name");
  return {
    id,
    name: name === "" ? shortName || id : name,
    shortName: shortName === "" ? name || id : shortName,
    aliases: row.get("aliases"),
    doubtfulAliases: row.get("doubtful"),
    earlierNames: row.get("earlierNames"),
    type: row.get("type"),
    reports: row.get("reports"),
  };
}

function isNewName(row: PartnerRow): boolean {
  return row.get("id").startsWith(NEW_NAME_MARK);
}

/** The partners, and the names nobody knew with the partner the team says they are. */
export interface PartnerSheet {
  readonly partners: readonly Partner[];
  readonly newNames: readonly NewName[];
}

/** Reads the Partners sheet. Throws MasterNotRead where it, a column or a cell cannot be used. */
export function readPartners(workbook: Workbook): PartnerSheet {
  const rows = readTable(PARTNERS, workbook, NO_NAMES);
  return {
    partners: rows.filter((row) => !isNewName(row)).map(partnerOf),
    newNames: rows.filter(isNewName).map((row) => ({
      written: row.get("id").slice(NEW_NAME_MARK.length),
      sameAs: row.get("sameAs"),
    })),
  };
}
