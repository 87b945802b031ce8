import { tidy } from "../../text/tidy.ts";
import type { Cell, DateSystem } from "../../workbook/workbook.ts";
import { cellText } from "../cells/cell-text.ts";
import { isInstruction } from "../words/fixed-text.ts";
import { labelIn } from "../words/identity-label.ts";
import type { Line } from "../cells/sheet-lines.ts";
import { isBannerText } from "./read-plan-sections.ts";
import type { PlanTable } from "./scan-plan-sheet.ts";

/** A plan's title as its sheet gives it, and the cell it stands in. */
interface PlanTitle {
  readonly text: string;
  readonly cell: Cell;
}

/** A sheet's tables, and its lines that belong to no table or list. */
interface SheetOfPlan {
  readonly tables: readonly PlanTable[];
  readonly lines: readonly Line[];
}

const LONGEST_TITLE = 150;
/** Two words at least: "DRAFT" and "Version 2.1" are none. */
const TWO_WORDS = /\p{L}{2}.*\s.*\p{L}{2}/u;
const MARKING = /^(?:(?:last )?updated|version|official\b\W*sensitive|not for publication)\b/iu;

/** True for a line that says who or when, how to fill in the sheet, or that it is a draft. */
function isAside({ cells }: Line, system: DateSystem): boolean {
  const [cell] = cells;
  if (!cell || cells.length > 1) return true;
  const text = cellText(cell, system);
  if (text.length >= LONGEST_TITLE) return false;
  const line = tidy(text);
  const isMarking = !TWO_WORDS.test(line) || MARKING.test(line);
  return isMarking || labelIn(line) !== undefined || isInstruction(line);
}

/** The lines above a sheet's first table, as far as the first that is a section's banner or aim. */
function linesAbove({ tables, lines }: SheetOfPlan, system: DateSystem): readonly Line[] {
  const first = tables[0]?.headingRow ?? 0;
  const above = lines.filter(({ row }) => row < first);
  const banner = above.findIndex(({ cells }) =>
    isBannerText(cells.map((cell) => cellText(cell, system)).join(" ")),
  );
  return banner < 0 ? above : above.slice(0, banner);
}

/**
 * The title of a plan: the first line above the first table of actions and its section's banner, labels
 * and instructions left aside. Undefined where that line is long or a sentence, or there is none.
 */
export function readPlanTitle(
  sheets: readonly SheetOfPlan[],
  system: DateSystem,
): PlanTitle | undefined {
  const sheet = sheets.find(({ tables }) => tables.some(({ rows }) => rows.length > 0));
  const line = sheet && linesAbove(sheet, system).find((each) => !isAside(each, system));
  const [cell] = line?.cells ?? [];
  if (!cell || typeof cell.value !== "string" || cell.value.length >= LONGEST_TITLE) {
    return undefined;
  }
  const text = tidy(cell.value);
  return text.endsWith(".") ? undefined : { text, cell };
}
