import type { UpdateField } from "../../plan/column-fields.ts";
import type { Cell } from "../../workbook/workbook.ts";
import { layoutOf } from "./detect-layout.ts";
import type { HeadingDate } from "../headings/heading-date.ts";
import { addToRow, startRow, type RawRow } from "./raw-row.ts";
import type { PlacedCell } from "../cells/read-answer.ts";
import type { ReturnColumn } from "./return-columns.ts";
import { kindOfRow } from "./row-kind.ts";
import { viewRow, type RowView } from "./row-view.ts";

/** A table of a return while its rows are read. */
export interface ReturnTable {
  readonly sheet: string;
  readonly headingRow: number;
  /** Every row of its heading, also where it is repeated. */
  readonly headingRows: number[];
  /** True for the template's own table: all in it was typed by the partner. */
  readonly isOwn: boolean;
  readonly columns: readonly ReturnColumn[];
  /** The heading of each field's column. */
  readonly headings: ReadonlyMap<UpdateField | null, string>;
  /** The date in the heading of its updates. */
  readonly date: HeadingDate | undefined;
  readonly referenceColumn: number;
  /** The row that holds the value of a merged reference cell. */
  readonly mergedRow: (row: number) => number;
  /** The same for the cells of the updates. */
  readonly mergedUpdateRow: (row: number) => number;
  /** The same for the cells that name who sends a row; undefined where no column does. */
  readonly mergedPartnerRow: ((row: number) => number) | undefined;
  /** Pre-numbered rows without an update are among them: they tell what stands before and after. */
  readonly rows: RawRow[];
  /** The same by the sheet row in which each begins. */
  readonly rowAt: Map<number, RawRow>;
  /** Cells that belong to no row. */
  readonly loose: PlacedCell[];
  /** The reference cell read last. */
  lastReference: readonly PlacedCell[] | undefined;
  /** The cells that named a partner last. */
  lastPartner: readonly PlacedCell[] | undefined;
  /** The row read last, a heading or banner included. */
  lastRow: number;
  /** False after a banner: what follows does not run on from above it. */
  runsOn: boolean;
}

function headingOf(table: ReturnTable, field: UpdateField): string | null {
  return table.headings.get(field) ?? null;
}

/** Puts the cells of a row aside: they are said to be unread, unless the plan's column explains them. */
function setAside(table: ReturnTable, view: RowView): void {
  const place = (cell: Cell, heading: string | null): PlacedCell => ({
    sheet: table.sheet,
    row: view.row,
    cell,
    heading,
  });
  for (const [field, cells] of view.answers) {
    table.loose.push(...cells.map((cell) => place(cell, headingOf(table, field))));
  }
  table.loose.push(...view.extras.map(({ cell, heading }) => place(cell, heading)));
  const history = view.shown.filter(({ shows }) => shows === "history");
  table.loose.push(...history.map(({ cell, heading }) => place(cell, heading)));
}

/** The reference of a row whose reference cell is merged with one above. */
function mergedReference(table: ReturnTable, row: number): readonly PlacedCell[] | undefined {
  const top = table.mergedRow(row);
  return top !== row && table.lastReference?.[0]?.row === top ? table.lastReference : undefined;
}

/**
 * Who sends a row whose own cell is empty: for sure where that cell is merged with one above, else perhaps
 * the one named last (faults A7).
 */
function takePartner(table: ReturnTable, row: number, target: RawRow): void {
  const own = target.answers.get("partner");
  if (own) {
    table.lastPartner = own;
    return;
  }
  const { mergedPartnerRow, lastPartner } = table;
  if (!mergedPartnerRow || !lastPartner) return;
  const top = mergedPartnerRow(row);
  if (top !== row && lastPartner[0]?.row === top) target.answers.set("partner", [...lastPartner]);
  else target.partnerAbove.push(...lastPartner);
}

/** Notes a pre-numbered row over which the update of a row above is merged. */
function noteMerge(table: ReturnTable, numbered: RawRow): void {
  const top = table.mergedUpdateRow(numbered.row);
  const owner = top === numbered.row ? undefined : table.rowAt.get(top);
  if (owner?.typed) owner.mergedOver.push(...(numbered.answers.get("reference") ?? []));
}

/**
 * Whether a text below may carry on the row above. In the template each printed reference waits for an
 * answer of its own, so words below one that was left blank are a new update, not its answer.
 */
function canRunOn(table: ReturnTable, last: RawRow): boolean {
  if (!table.runsOn || last.typed) return table.runsOn;
  const fields = [...table.headings.keys()].filter((field) => field !== null);
  return layoutOf(new Set(fields)) !== "template-v1";
}

/** Reads one row of a table: a new update, a continuation of the last one, or neither. */
export function takeRow(
  table: ReturnTable,
  row: number,
  cells: readonly Cell[],
  section: string | null,
  isReference: (text: string) => boolean,
): void {
  const view = viewRow(row, cells, table.columns);
  const merged = mergedReference(table, row);
  const last = table.rows.at(-1);
  const kind = kindOfRow(view, {
    adjacent: table.lastRow === row - 1,
    follows: last !== undefined && canRunOn(table, last),
    insideMerge: merged !== undefined,
    isReference,
  });
  table.lastRow = row;
  if (kind === "loose") {
    setAside(table, view);
    return;
  }
  const target = kind === "continuation" && last ? last : startRow(table.sheet, row, section);
  if (target !== last) {
    table.rows.push(target);
    table.rowAt.set(row, target);
  }
  if (merged && target !== last) target.answers.set("reference", [...merged]);
  addToRow(target, view, (field) => headingOf(table, field));
  takePartner(table, row, target);
  table.lastReference = target.answers.get("reference") ?? table.lastReference;
  target.typed ||= kind !== "numbered";
  if (kind === "numbered") noteMerge(table, target);
  table.runsOn = true;
}
