import { START_TITLES, TEMPLATE_SHEETS } from "../../plan/return-template.ts";
import { fold } from "../../text/fold.ts";
import type { DateSystem } from "../../workbook/workbook.ts";
import { cellText } from "../cells/cell-text.ts";
import { isFixedText } from "../words/fixed-text.ts";
import type { IdentityLabel } from "../words/identity-words.ts";
import type { PlacedCell } from "../cells/read-answer.ts";
import { readLabels, settleLabels } from "./read-labels.ts";
import { isNilText } from "../rows/read-nil.ts";
import type { Answer } from "../cells/answer.ts";
import type { SheetScan } from "../scan-return-sheet.ts";

/** What stands outside the tables of a return. */
export interface OutsideReading {
  readonly values: ReadonlyMap<IdentityLabel, Answer>;
  /** The words "Nothing to report" standing alone, where they say it of the whole return. */
  readonly nil: PlacedCell | undefined;
  /** What is no label, value, title or instruction. */
  readonly left: readonly PlacedCell[];
}

function isOnStartSheet({ sheet }: PlacedCell): boolean {
  return fold(sheet) === fold(TEMPLATE_SHEETS.start);
}

const TITLES: ReadonlySet<string> = new Set(Object.values(START_TITLES).map(fold));

/** Rows of the template's first sheet that begin with a title of its own: the rest was typed there. */
function startSheetRows(cells: readonly PlacedCell[]): ReadonlySet<number> {
  const own = cells.filter(
    (placed) =>
      isOnStartSheet(placed) &&
      typeof placed.cell.value === "string" &&
      TITLES.has(fold(placed.cell.value)),
  );
  return new Set(own.map(({ row }) => row));
}

/**
 * Reads labels and their values outside the tables, and leaves aside what a blank form says itself.
 * "Nothing to report" beside a template version is that form's own label, not an answer.
 */
export function readOutside(
  scans: readonly SheetScan[],
  planTitle: string,
  system: DateSystem,
): OutsideReading {
  const read = scans.map(({ sheet, outside }) => readLabels(sheet.name, outside, system));
  const settled = settleLabels(
    read.flatMap(({ found }) => found),
    system,
  );
  const rest = [...read.flatMap(({ left }) => left), ...settled.left];
  const said = rest.filter(({ cell }) => isNilText(cellText(cell, system)));
  const form = settled.values.has("version");
  const nil = form || settled.values.has("nothing") || said.length !== 1 ? undefined : said[0];
  const instructions = form ? startSheetRows(rest) : new Set<number>();
  const explained = (placed: PlacedCell): boolean =>
    (isOnStartSheet(placed) && placed.cell.column <= 1 && instructions.has(placed.row)) ||
    isFixedText(cellText(placed.cell, system), planTitle) ||
    (form && said.includes(placed));
  return { values: settled.values, nil, left: rest.filter((placed) => !explained(placed)) };
}
