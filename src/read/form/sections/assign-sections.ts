import { fold } from "../../../text/fold.ts";
import { tidySpaces } from "../../../text/tidy.ts";
import { cellText } from "../../cells/cell-text.ts";
import type { Cell, DateSystem } from "../../../workbook/workbook.ts";
import { isReferenceLike } from "../cells/reference-cues.ts";
import { isAsideText } from "../rows/outside-text.ts";
import type { DraftAction } from "../facts/draft-action.ts";
import type { Line } from "../../cells/sheet-lines.ts";
import type { ReadTable } from "../facts/read-table.ts";
import { readSectionTitle, type SectionTitle } from "./section-name.ts";
import type { OutsideLines } from "../facts/outside-lines.ts";

const FILL_DOWN_BELOW = 0.8;
const GENERIC_SHEET =
  /^(?:sheet|table|tab|worksheet)\s*\d*$|^(?:the )?(?:action|delivery|improvement|implementation|work)?\s*plan$|^actions?$|^tracker$/iu;
const LONGEST_TITLE = 160;

function ownSection(draft: DraftAction, system: DateSystem): string {
  const held = draft.cells.get("section") ?? [];
  return tidySpaces(held.map(({ cell }) => cellText(cell, system)).join(" "));
}

/** What the column of sections says of each action of a table; blank cells take what stands above them. */
function fromColumn(drafts: readonly DraftAction[], system: DateSystem): (string | null)[] {
  const own = drafts.map((draft) => ownSection(draft, system));
  const filled = own.filter((text) => text !== "").length;
  const sparse = filled < drafts.length * FILL_DOWN_BELOW;
  let last: string | null = null;
  return own.map((text, at) => {
    if (text !== "") last = text;
    const next = own.slice(at + 1).find((below) => below !== "");
    return text !== "" || sparse || next === last ? last : null;
  });
}

/** True for a number or a letter that stands in a cell of its own before the name of a section. */
function isNumber(cell: Cell | undefined, system: DateSystem): boolean {
  return cell !== undefined && isReferenceLike(cellText(cell, system));
}

/** The line that names a table from above it: the last line by itself between the table before and its heading. */
function titleAbove(
  table: ReadTable,
  outside: readonly Line[],
  from: number,
  system: DateSystem,
): string | null {
  const { top, left, right } = table.area;
  const above = outside.flatMap(({ row, cells }): Line[] => {
    const over = cells.filter(({ column }) => column >= left && column <= right);
    const named = over.length === 2 && isNumber(over[0], system) ? over.slice(1) : over;
    return row >= from && row < top && named.length === 1 ? [{ row, cells: named }] : [];
  });
  const named = above.findLast(({ cells }) => {
    const text = cells[0] ? tidySpaces(cellText(cells[0], system)) : "";
    return text.length > 2 && text.length <= LONGEST_TITLE && !isAsideText(text);
  });
  const [cell] = named?.cells ?? [];
  return cell ? tidySpaces(cellText(cell, system)) : null;
}

function fromTables(
  tables: readonly ReadTable[],
  outside: OutsideLines,
  system: DateSystem,
): Map<ReadTable, string | null> {
  const names = new Map<ReadTable, string | null>();
  const sheets = new Set(tables.map(({ sheet }) => sheet.sheet.name));
  for (const table of tables) {
    const { name } = table.sheet.sheet;
    const onSheet = tables.filter(({ sheet }) => sheet.sheet.name === name);
    const before = onSheet[onSheet.indexOf(table) - 1];
    const from = before && before.area.bottom < table.area.top ? before.area.bottom : 0;
    const repeated = table.headingRows.some(
      (row, at) => at > 0 && row !== (table.headingRows[at - 1] ?? 0) + 1,
    );
    const title =
      onSheet.length > 1 || repeated
        ? titleAbove(table, outside.get(name) ?? [], from, system)
        : null;
    const sheet = sheets.size > 1 && !GENERIC_SHEET.test(name.trim()) ? name : null;
    names.set(table, title ?? sheet);
  }
  return names;
}

/** The section of each action; null where nothing names one. */
export function assignSections(
  drafts: readonly DraftAction[],
  outside: OutsideLines,
  system: DateSystem,
): (SectionTitle | null)[] {
  const tables = [...new Set(drafts.map(({ table }) => table))];
  const named = fromTables(tables, outside, system);
  const texts = new Map<DraftAction, string | null>();
  for (const table of tables) {
    const own = drafts.filter((draft) => draft.table === table);
    const column = table.columns.some(({ field }) => field === "section")
      ? fromColumn(own, system)
      : [];
    own.forEach((draft, at) =>
      texts.set(draft, column[at] ?? draft.banner ?? named.get(table) ?? null),
    );
  }
  return drafts.map((draft) => {
    const text = texts.get(draft) ?? null;
    return text === null || text === "" ? null : readSectionTitle(text);
  });
}

/** For each action the place of its section among the plan's, from 1; 0 where it has none. */
export function sectionPlaces(sections: readonly (SectionTitle | null)[]): number[] {
  const places = new Map<string, number>();
  return sections.map((section) => {
    if (!section) return 0;
    const key = fold(section.name);
    const place = places.get(key) ?? places.size + 1;
    places.set(key, place);
    return place;
  });
}
