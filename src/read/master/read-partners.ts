import { PARTNERS } from "../../plan/master/master-tables.ts";
import type { NewName } from "../../plan/master/master.ts";
import { NEW_NAME_MARK } from "../../plan/master/new-name.ts";
import type { EarlierName, Partner } from "../../plan/plan.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import { rowsOfTable } from "./rows-of-table.ts";
import { linesOf, requiredChoiceOf, textOf, type TableRow } from "./table-row.ts";

/** `Cabinet Member for Health | 2015 | 2017` → the name and its years, null where one is left out. */
function earlierName(line: string): EarlierName {
  const [name = "", from = "", to = ""] = line.split("|").map((part) => part.trim());
  return { name, from: from === "" ? null : from, to: to === "" ? null : to };
}

function partnerOf(row: TableRow): Partner {
  const id = textOf(row, "id").trim();
  const shortName = textOf(row, "shortName");
  const name = textOf(row, "name");
  return {
    id,
    name: name === "" ? shortName || id : name,
    shortName: shortName === "" ? name || id : shortName,
    aliases: linesOf(row, "aliases"),
    doubtfulAliases: linesOf(row, "doubtful"),
    earlierNames: linesOf(row, "earlierNames").map(earlierName),
    type: textOf(row, "type"),
    reports: requiredChoiceOf(row, "reports", ["Yes", "No"]) === "Yes",
  };
}

function isNewName(row: TableRow): boolean {
  return textOf(row, "id").startsWith(NEW_NAME_MARK);
}

/** The partners, and the names nobody knew with the partner the team says they are. */
export interface PartnerSheet {
  readonly partners: readonly Partner[];
  readonly newNames: readonly NewName[];
}

/** Reads the Partners sheet. Throws MasterNotRead where it, a column or a cell cannot be used. */
export function readPartners(workbook: Workbook): PartnerSheet {
  const rows = rowsOfTable(PARTNERS, workbook);
  return {
    partners: rows.filter((row) => !isNewName(row)).map(partnerOf),
    newNames: rows.filter(isNewName).map((row) => ({
      written: textOf(row, "id").slice(NEW_NAME_MARK.length),
      sameAs: textOf(row, "sameAs").trim(),
    })),
  };
}
