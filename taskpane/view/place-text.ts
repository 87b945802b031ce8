import type { Finding } from "../../src/finding/finding.ts";
import { listCells } from "../../src/finding/list-cells.ts";

/** Where a finding is, in words: `Updates, F2, F4: Status`; `whole` names what a finding about no sheet is about. */
export function placeText({ sheet, cells, heading }: Finding, whole: string): string {
  const where = [sheet ?? whole, ...(cells.length > 0 ? [listCells(cells)] : [])].join(", ");
  return heading === null ? where : `${where}: ${heading.replace(/\s+/gu, " ").trim()}`;
}
