import type { UpdateField } from "../../plan/column-fields.ts";
import type { Cell } from "../../workbook/workbook.ts";
import { namelessHeading, type PlacedCell } from "../cells/read-answer.ts";
import type { Repeated } from "../cells/answer.ts";
import type { RowView } from "./row-view.ts";

/** A cell in a column that repeats the plan or an earlier round. */
interface ShownCell extends PlacedCell {
  readonly shows: Repeated;
}

/** A row as it is gathered, cell by cell, over the rows it runs on. */
export interface RawRow {
  readonly sheet: string;
  readonly row: number;
  readonly section: string | null;
  readonly answers: Map<UpdateField, PlacedCell[]>;
  readonly extras: Map<number, PlacedCell[]>;
  /** What stands in columns that repeat the plan or earlier rounds. */
  readonly shown: Map<number, ShownCell[]>;
  /** What the form says is to be done. */
  readonly wording: PlacedCell[];
  /** The name that stands last above its own empty cell. */
  readonly partnerAbove: PlacedCell[];
  /** Reference cells of the rows below over which the update's cell is merged. */
  readonly mergedOver: PlacedCell[];
  /** False for a pre-numbered row in which nothing was typed. */
  typed: boolean;
}

/** A row with nothing in it yet. */
export function startRow(sheet: string, row: number, section: string | null): RawRow {
  return {
    sheet,
    row,
    section,
    answers: new Map(),
    extras: new Map(),
    shown: new Map(),
    wording: [],
    partnerAbove: [],
    mergedOver: [],
    typed: false,
  };
}

function add<K, C extends PlacedCell>(map: Map<K, C[]>, key: K, cell: C): void {
  const known = map.get(key);
  if (known) known.push(cell);
  else map.set(key, [cell]);
}

/** What would be lost with a row in which nothing was typed: old updates, and cells without a heading. */
export function lostWith(raw: RawRow): PlacedCell[] {
  if (raw.typed) return [];
  const history = [...raw.shown.values()].flat().filter(({ shows }) => shows === "history");
  return [...[...raw.extras.values()].flat(), ...history];
}

/** The cells of an update's row that stand beside the table, under no heading. */
export function namelessCells(raw: RawRow): PlacedCell[] {
  if (!raw.typed) return [];
  return [...raw.extras]
    .filter(([column, cells]) => cells[0]?.heading === namelessHeading(column))
    .flatMap(([, cells]) => cells);
}

/** The row without these cells in its extras, which turned out to say nothing of its action. */
export function withoutExtras(raw: RawRow, dropped: readonly PlacedCell[]): RawRow {
  if (dropped.length === 0) return raw;
  const kept = [...raw.extras].map(
    ([column, cells]) => [column, cells.filter((cell) => !dropped.includes(cell))] as const,
  );
  return { ...raw, extras: new Map(kept.filter(([, cells]) => cells.length > 0)) };
}

/** Adds the cells of one sheet row; a continuation row's cells join those above them. */
export function addToRow(
  raw: RawRow,
  view: RowView,
  headingOf: (field: UpdateField) => string | null,
): void {
  const place = (cell: Cell, heading: string | null): PlacedCell => ({
    sheet: raw.sheet,
    row: view.row,
    cell,
    heading,
  });
  for (const [field, cells] of view.answers) {
    for (const cell of cells) add(raw.answers, field, place(cell, headingOf(field)));
  }
  for (const { cell, heading } of view.extras) {
    add(raw.extras, cell.column, place(cell, heading));
  }
  raw.wording.push(...view.wording.map((cell) => place(cell, null)));
  for (const { cell, heading, shows } of view.shown) {
    add(raw.shown, cell.column, { ...place(cell, heading), shows });
  }
}
