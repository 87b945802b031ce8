import { tidySpaces } from "../../../text/tidy.ts";
import { cellAt, isBlank } from "../../../workbook/lookup.ts";
import type { DateSystem } from "../../../workbook/workbook.ts";
import { cellText } from "../../cells/cell-text.ts";
import { isNotChosen } from "../../cells/not-chosen.ts";
import { referenceText } from "../../cells/reference-text.ts";
import type { Line } from "../../cells/sheet-lines.ts";
import { isReferenceLike } from "../cells/reference-cues.ts";
import type { HeldCell } from "../facts/held-cell.ts";
import type { Field } from "../field.ts";
import { formColumnOver, type ReadTable } from "../facts/read-table.ts";

/** One row of a table, sorted by what its columns hold. */
export interface RowFacts {
  readonly row: number;
  readonly line: Line;
  /** What stands in the row itself, drop-downs that were not chosen left out. */
  readonly own: ReadonlyMap<Field, readonly HeldCell[]>;
  /** What a merged cell from further up shows in this row too. */
  readonly inherited: ReadonlyMap<Field, readonly HeldCell[]>;
  /** As written; empty where nothing is. */
  readonly reference: string;
  readonly isReference: boolean;
  /** What is to be done, or what is recommended where the action is blank; empty where neither is there. */
  readonly wording: string;
  /** True where the row's only visible cell is merged over several columns. */
  readonly isAcross: boolean;
  /** The words of its cells from the left, some hundred letters at the least where there are more. */
  readonly text: string;
}

const LONGEST_BEGINNING = 300;

function textOf(cells: readonly HeldCell[] | undefined, system: DateSystem): string {
  return (cells ?? [])
    .map(({ cell }) => cellText(cell, system))
    .join("\n")
    .trim();
}

function add(map: Map<Field, HeldCell[]>, field: Field, held: HeldCell): void {
  const known = map.get(field);
  if (known) known.push(held);
  else map.set(field, [held]);
}

function inheritedAt(table: ReadTable, row: number): Map<Field, HeldCell[]> {
  const inherited = new Map<Field, HeldCell[]>();
  for (const column of table.columns) {
    const area = table.sheet.mergeOver(row, column.left);
    if (!area || area.top >= row || area.top < table.area.top) continue;
    const cell = cellAt(table.sheet.sheet, { row: area.top, column: area.left });
    if (cell && !isBlank(cell.value)) add(inherited, column.field, { row: area.top, cell, column });
  }
  return inherited;
}

/** What a row says from its left, as far as anybody looks. */
function beginningOf({ cells }: Line, system: DateSystem): string {
  let text = "";
  for (const cell of cells) {
    if (text.length >= LONGEST_BEGINNING) break;
    text = `${text} ${cellText(cell, system)}`;
  }
  return text.trim();
}

/** Sorts the cells of a table's row by what their columns hold. */
export function rowFacts(table: ReadTable, line: Line, system: DateSystem): RowFacts {
  const own = new Map<Field, HeldCell[]>();
  for (const cell of line.cells) {
    const column = formColumnOver(table.columns, cell.column);
    if (column && !isNotChosen(cell)) add(own, column.field, { row: line.row, cell, column });
  }
  const [first] = own.get("reference") ?? [];
  const reference = first ? tidySpaces(referenceText(first.cell, system)) : "";
  const [only, ...more] = line.cells;
  const right = only && table.sheet.merges.get(line.row)?.get(only.column)?.right;
  return {
    row: line.row,
    line,
    own,
    inherited: inheritedAt(table, line.row),
    reference,
    isReference: isReferenceLike(reference),
    wording: textOf(own.get("action") ?? own.get("recommendation"), system),
    isAcross: more.length === 0 && right !== undefined && right > (only?.column ?? 0),
    text: beginningOf(line, system),
  };
}

/** True where the row itself holds something of one of these fields. */
export function holds(facts: RowFacts, ...fields: readonly Field[]): boolean {
  return fields.some((field) => facts.own.has(field));
}
