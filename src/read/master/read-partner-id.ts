import type { PartnerLabels } from "../../plan/master/partner-labels.ts";
import { textOf, unusable, type TableRow } from "./table-row.ts";

/**
 * The id of the partner named in a cell; null where it is blank. Throws MasterNotRead where nobody is
 * called so, as after a short name was changed and the old one not kept as another spelling.
 */
export function readPartnerId(row: TableRow, key: string, labels: PartnerLabels): string | null {
  const label = textOf(row, key).trim();
  if (label === "") return null;
  const id = labels.idOf(label);
  if (id !== undefined) return id;
  throw unusable(
    row,
    key,
    "a partner of the Partners sheet, by short name, name or other spelling; where one was renamed, add the name it had to its Earlier names",
  );
}
