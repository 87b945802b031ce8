import { tidy } from "../../../text/tidy.ts";
import type { DateSystem } from "../../../workbook/workbook.ts";
import { cellText } from "../../cells/cell-text.ts";
import { isInstruction } from "../../words/fixed-text.ts";
import { labelIn } from "../../words/identity-label.ts";
import type { Line } from "../../cells/sheet-lines.ts";
import { bannerLikeness, isAsideText } from "../rows/outside-text.ts";
import type { ReadTable } from "../facts/read-table.ts";
import { readSectionTitle } from "../sections/section-name.ts";
import type { OutsideLines } from "../facts/outside-lines.ts";

const LONGEST_TITLE = 150;
/** Two words at least: "DRAFT" and "Version 2.1" are none. */
const TWO_WORDS = /\p{L}{2}.*\s.*\p{L}{2}/u;
const MARKING =
  /^(?:(?:last )?updated|version|draft|official\b\W*sensitive|not for publication)\b/iu;
const SAYS_PLAN =
  /\b(?:plan|strategy|programme|tracker|register|recommendations?|framework|review|improvement|action log)\b/iu;

function isAside(text: string): boolean {
  const marking = !TWO_WORDS.test(text) || MARKING.test(text) || isAsideText(text);
  return marking || labelIn(text) !== undefined || isInstruction(text);
}

function titleOf({ cells }: Line, system: DateSystem): string | null {
  const [cell, ...more] = cells;
  const text = cell && more.length === 0 ? tidy(cellText(cell, system)) : "";
  if (text === "" || text.length >= LONGEST_TITLE || /[.;]$/u.test(text) || isAside(text))
    return null;
  return text;
}

/**
 * The title of a plan: the first line by itself above its first table that says it is a plan, else the
 * first that names no section. Null where there is none.
 */
export function planTitle(
  tables: readonly ReadTable[],
  outside: OutsideLines,
  system: DateSystem,
): string | null {
  const [first] = tables;
  if (!first) return null;
  const lines = outside.get(first.sheet.sheet.name) ?? [];
  const above = lines.filter(({ row }) => row < first.area.top);
  const titles = above.flatMap((line) => titleOf(line, system) ?? []);
  const named = titles.find((text) => SAYS_PLAN.test(text));
  const banner = titles.findIndex((text) => readSectionTitle(text).number !== null);
  const before = banner < 0 ? titles : titles.slice(0, banner);
  return named ?? before.find((text) => bannerLikeness(text) !== "surely") ?? null;
}
