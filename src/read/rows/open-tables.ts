import type { Area } from "../../workbook/address.ts";
import type { Sheet } from "../../workbook/workbook.ts";
import type { JudgeHeading } from "../headings/find-heading.ts";
import type { HeadingDate } from "../headings/heading-date.ts";
import { inferReferenceColumn } from "../cells/infer-reference.ts";
import type { ReturnColumn, ReturnHeading } from "./return-columns.ts";
import type { ReturnTable } from "./return-table.ts";
import { mergedRowOf, type Line } from "../cells/sheet-lines.ts";

/** What decides which table a heading opens. */
export interface TableContext {
  readonly judge: JudgeHeading<ReturnHeading>;
  readonly dateOf: (heading: string) => HeadingDate | undefined;
  readonly isReference: (text: string) => boolean;
}

/** Where a heading stands. */
export interface TablePlace {
  readonly sheet: Sheet;
  readonly lines: readonly Line[];
  /** The tables above it, side by side. */
  readonly open: readonly ReturnTable[];
  /** The template's own table on the sheet, where there is one. */
  readonly own: Area | undefined;
}

/** Columns without a gap between them: tables side by side have one. */
function splitAtGaps(columns: readonly ReturnColumn[]): ReturnColumn[][] {
  const groups: ReturnColumn[][] = [];
  for (const column of columns) {
    const last = groups.at(-1);
    if (last && (last.at(-1)?.right ?? 0) >= column.left - 1) last.push(column);
    else groups.push([column]);
  }
  return groups;
}

/** Two tables stand side by side only where each has a reference and an update of its own. */
function sideBySide(heading: ReturnHeading, judge: JudgeHeading<ReturnHeading>): ReturnHeading[] {
  const groups = splitAtGaps(heading.columns);
  if (groups.length < 2) return [heading];
  const judged = groups.map((group) => judge(group)?.columns);
  const whole = judged.flatMap((part) =>
    part?.kind === "return" && part.hasReference ? [part] : [],
  );
  return whole.length > 1 && whole.length === groups.length ? whole : [heading];
}

/** Gives the reference field to the column whose cells hold references, where no heading has it. */
function withReference(
  heading: ReturnHeading,
  place: TablePlace,
  from: number,
  context: TableContext,
): readonly ReturnColumn[] | undefined {
  if (heading.hasReference) return heading.columns;
  const update = heading.columns.find(({ field }) => field === "action-taken");
  const at = inferReferenceColumn(place.lines, from, update?.left ?? 0, context.isReference);
  if (at === undefined) return undefined;
  const address = { row: update?.address.row ?? 0, column: at };
  const known = heading.columns.find(({ left }) => left === at);
  const column: ReturnColumn = {
    ...(known ?? { left: at, right: at, text: "", parts: 0, address }),
    field: "reference",
    shows: null,
  };
  return [...heading.columns.filter((other) => other !== known), column].sort(
    (a, b) => a.left - b.left,
  );
}

function sameColumns(table: ReturnTable, columns: readonly ReturnColumn[], date: string): boolean {
  return (
    (table.date?.written ?? "") === date &&
    table.columns.length === columns.length &&
    table.columns.every(
      ({ left, field }, at) => columns[at]?.left === left && columns[at].field === field,
    )
  );
}

/** A new table under this heading, or the table above it whose heading is repeated. */
function openTable(
  place: TablePlace,
  columns: readonly ReturnColumn[],
  context: TableContext,
): ReturnTable {
  const update = columns.find(({ field }) => field === "action-taken");
  const date = context.dateOf(update?.text ?? "");
  const repeated = place.open.find((table) => sameColumns(table, columns, date?.written ?? ""));
  if (repeated) return repeated;
  const referenceColumn = columns.find(({ field }) => field === "reference")?.left ?? 0;
  const headingRow = columns.reduce((top, { address }) => Math.min(top, address.row), Infinity);
  const table: ReturnTable = {
    sheet: place.sheet.name,
    headingRow,
    isOwn: place.own !== undefined && headingRow >= place.own.top,
    columns,
    date,
    headings: new Map(columns.map(({ field, text }) => [field, text])),
    referenceColumn,
    mergedRow: mergedRowOf(place.sheet, referenceColumn),
    mergedUpdateRow: mergedRowOf(place.sheet, update?.left ?? -1),
    rows: [],
    rowAt: new Map(),
    loose: [],
    lastReference: undefined,
    lastRow: 0,
    runsOn: true,
  };
  return table;
}

/**
 * The tables that a heading opens: one, or several side by side; a heading that repeats the one above
 * goes on with its table. None where no column holds references.
 */
export function openTables(
  heading: ReturnHeading,
  place: TablePlace,
  from: number,
  context: TableContext,
): ReturnTable[] {
  return sideBySide(heading, context.judge).flatMap((part) => {
    const columns = withReference(part, place, from, context);
    return columns ? [openTable(place, columns, context)] : [];
  });
}
