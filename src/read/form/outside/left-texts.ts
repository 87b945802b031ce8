import { tidySpaces } from "../../../text/tidy.ts";
import { areaToA1 } from "../../../workbook/address.ts";
import type { DateSystem } from "../../../workbook/workbook.ts";
import { cellText } from "../../cells/cell-text.ts";
import type { Line } from "../../cells/sheet-lines.ts";
import type { LeftText } from "../form-reading.ts";

/** Texts with more free columns than this between them have nothing to do with each other. */
const FAR = 2;

/** The lines in strips of columns that stand near each other: a list far beside a table is a text of its own. */
function stripsOf(lines: readonly Line[]): Line[][] {
  const columns = [...new Set(lines.flatMap(({ cells }) => cells.map(({ column }) => column)))];
  const begins = columns
    .sort((a, b) => a - b)
    .filter((column, at) => at === 0 || column - (columns[at - 1] ?? column) > FAR + 1);
  return begins.map((from, at) => {
    const before = begins[at + 1] ?? Infinity;
    return lines.flatMap(({ row, cells }): Line[] => {
      const within = cells.filter(({ column }) => column >= from && column < before);
      return within.length > 0 ? [{ row, cells: within }] : [];
    });
  });
}

/** Lines one below the other are one text. */
function blocksOf(lines: readonly Line[]): Line[][] {
  const blocks: Line[][] = [];
  for (const line of [...lines].sort((a, b) => a.row - b.row)) {
    const last = blocks.at(-1);
    if (last && line.row - (last.at(-1)?.row ?? 0) <= 1) last.push(line);
    else blocks.push([line]);
  }
  return blocks;
}

function textOf(lines: readonly Line[], system: DateSystem): string {
  return lines
    .map(({ cells }) =>
      cells
        .map((cell) => tidySpaces(cellText(cell, system)))
        .filter((text) => text !== "")
        .join(" | "),
    )
    .join("\n");
}

/** What stands on a sheet outside every action, block by block, each with its cells. */
export function leftTexts(sheet: string, lines: readonly Line[], system: DateSystem): LeftText[] {
  return stripsOf(lines)
    .flatMap(blocksOf)
    .map((block) => {
      const columns = block.flatMap(({ cells }) => cells.map(({ column }) => column));
      const area = {
        top: block[0]?.row ?? 0,
        left: columns.reduce((least, column) => Math.min(least, column), Infinity),
        bottom: block.at(-1)?.row ?? 0,
        right: columns.reduce((most, column) => Math.max(most, column), 0),
      };
      return { sheet, cells: areaToA1(area), text: textOf(block, system) };
    });
}
