import { parseArea, toA1, type Area } from "../../../src/workbook/address.ts";
import type { Cell, Sheet } from "../../../src/workbook/workbook.ts";
import { findPaths } from "../find-paths.ts";
import { excerpt, found, type HiddenContent, type HiddenKind } from "../hidden-content.ts";
import { listSome } from "../list-some.ts";
import { farFrom } from "./far-cells.ts";
import { hidesValue } from "./hiding-format.ts";
import type { Invisibility } from "./invisible-styles.ts";

/** What a cell is a find for, and a word on why. */
type CellFind = readonly [kind: HiddenKind, why: string];

interface CellLook {
  readonly sheet: Sheet;
  /** By A1 address: cells whose style hides their letters. */
  readonly invisible: ReadonlyMap<string, Invisibility>;
  readonly printed: readonly Area[];
}

function isInside({ top, bottom, left, right }: Area, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** `'My sheet'!$A$1:$D$9,'My sheet'!$F$1` → its areas; whole columns and rows count as no limit. */
export function printedAreas(refersTo: string): Area[] {
  const areas = refersTo.split(",").map((part) => parseArea(part.slice(part.lastIndexOf("!") + 1)));
  return areas.every((area) => area !== undefined) ? areas : [];
}

function textOf({ value }: Cell): string {
  return typeof value === "object" ? (value?.error ?? "") : String(value);
}

function findsIn(
  cell: Cell,
  row: number,
  look: CellLook,
  far: ReturnType<typeof farFrom>,
): CellFind[] {
  const finds: CellFind[] = [];
  const invisible = look.invisible.get(toA1({ row, column: cell.column }));
  if (invisible) finds.push(["invisible text", invisible]);
  if (cell.format !== undefined && hidesValue(cell.format, cell.value)) {
    finds.push(["invisible text", "a number format that shows nothing"]);
  }
  const isFar = row >= far.row || cell.column >= far.column;
  if (isFar) finds.push(["far-away cell", "far from the other cells"]);
  const isPrinted = look.printed.some((area) => isInside(area, row, cell.column));
  if (look.printed.length > 0 && !isPrinted && !isFar) {
    finds.push(["outside the print area", "outside the part that is printed"]);
  }
  if (findPaths(`${textOf(cell)} ${cell.formula ?? ""}`).length > 0)
    finds.push(["path", "a local path"]);
  if (/\[\d+\]|\[[^\]]*\.xls/iu.test(cell.formula ?? "")) {
    finds.push(["link to other data", "a formula that reads another workbook"]);
  }
  return finds;
}

/** Cells with content that the page does not show, told together where they are so for the same reason. */
export function inspectCells(look: CellLook): HiddenContent[] {
  const { sheet } = look;
  const far = farFrom(sheet);
  const groups = new Map<string, { kind: HiddenKind; why: string; cells: string[] }>();
  for (const { index, cells } of sheet.rows) {
    for (const cell of cells) {
      if (cell.value === null || cell.value === "") continue;
      for (const [kind, why] of findsIn(cell, index, look, far)) {
        const group = groups.get(why) ?? { kind, why, cells: [] };
        groups.set(why, group);
        group.cells.push(`${toA1({ row: index, column: cell.column })} (${excerpt(textOf(cell))})`);
      }
    }
  }
  return [...groups.values()].map(({ kind, why, cells }) =>
    found(kind, `Sheet "${excerpt(sheet.name)}"`, `${why}: ${listSome(cells)}`),
  );
}
