import { fold } from "../../text/fold.ts";
import type { DateSystem } from "../../workbook/workbook.ts";
import { cellText } from "../cells/cell-text.ts";
import type { Line } from "../cells/sheet-lines.ts";

/** A plan's list of abbreviations, and the lines that are left. */
export interface AbbreviationReading {
  /** Meaning by folded abbreviation. */
  readonly names: ReadonlyMap<string, string>;
  readonly left: readonly Line[];
}

const LONGEST_ABBREVIATION = 20;

/** Two cells, the first short and in capitals: `HPB` and what it stands for. */
function entryOf(texts: readonly string[]): readonly [string, string] | undefined {
  const [short = "", long = ""] = texts;
  const isEntry =
    texts.length === 2 &&
    short.length <= LONGEST_ABBREVIATION &&
    /^\p{Lu}[\p{Lu}\p{N}&' -]+$/u.test(short.trim());
  return isEntry && long.length > short.length ? [fold(short), long.trim()] : undefined;
}

/** Reads the rows below a line that says "Abbreviations" as a list of short and full names. */
export function readAbbreviations(lines: readonly Line[], system: DateSystem): AbbreviationReading {
  const names = new Map<string, string>();
  const left: Line[] = [];
  let inside = false;
  for (const line of lines) {
    const texts = line.cells.map((cell) => cellText(cell, system));
    const title = texts.length === 1 && fold(texts[0] ?? "").startsWith("abbreviations");
    const entry = inside ? entryOf(texts) : undefined;
    if (title) inside = true;
    else if (entry) names.set(entry[0], entry[1]);
    else {
      inside &&= texts.length === 1 && line.cells[0]?.column !== 0;
      left.push(line);
    }
  }
  return { names, left };
}
