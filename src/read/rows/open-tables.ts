import type { Area } from "../../workbook/address.ts";
import type { Sheet } from "../../workbook/workbook.ts";
import type { JudgeHeading } from "../headings/find-heading.ts";
import type { HeadingDate } from "../headings/heading-date.ts";
import { fold } from "../../text/fold.ts";
import type { ToldField } from "../form/columns/read-columns.ts";
import type { FormSheet } from "../form/facts/form-sheet.ts";
import { FIELD_MEANINGS } from "../form/field.ts";
import { tidySpaces } from "../../text/tidy.ts";
import { knownColumn } from "./column-reading.ts";
import { isProgress, readReturnColumns, type ReturnColumnContext } from "./read-return-columns.ts";
import { isWording } from "./row-view.ts";
import { inferReferenceColumn } from "../cells/infer-reference.ts";
import type { ReturnColumn, ReturnHeading } from "./return-columns.ts";
import type { ReturnTable } from "./return-table.ts";
import { mergedRowOf, type Line } from "../cells/sheet-lines.ts";

/** What decides which table a heading opens. */
export interface TableContext {
  readonly judge: JudgeHeading<ReturnHeading>;
  readonly dateOf: (heading: string) => HeadingDate | undefined;
  /** True for a text that reads as an action's or a section's reference. */
  readonly isReference: (text: string) => boolean;
  /** True for an action's alone: a column of sections' names tells no actions apart. */
  readonly isAction: (text: string) => boolean;
  readonly columns: ReturnColumnContext;
}

/** Where a heading stands. */
export interface TablePlace {
  readonly sheet: Sheet;
  /** The same as its reader sees it. */
  readonly seen: () => FormSheet;
  readonly lines: readonly Line[];
  /** The tables above it, side by side. */
  readonly open: readonly ReturnTable[];
  /** The template's own table on the sheet, where there is one. */
  readonly own: Area | undefined;
}

/** Columns of one table: tables side by side leave a column free between them, or begin with the same heading. */
function splitTables(columns: readonly ReturnColumn[]): ReturnColumn[][] {
  const groups: ReturnColumn[][] = [];
  const first = fold(columns[0]?.text ?? "");
  for (const column of columns) {
    const last = groups.at(-1);
    const beside = last && (last.at(-1)?.right ?? 0) >= column.left - 1;
    if (beside && fold(column.text) !== first) last.push(column);
    else groups.push([column]);
  }
  return groups;
}

/** Two tables stand side by side only where each has a reference and an update of its own. */
function sideBySide(heading: ReturnHeading, judge: JudgeHeading<ReturnHeading>): ReturnHeading[] {
  const groups = splitTables(heading.columns);
  if (groups.length < 2) return [heading];
  const judged = groups.map((group) => judge(group)?.columns);
  const whole = judged.flatMap((part) =>
    part?.kind === "return" && part.hasReference ? [part] : [],
  );
  return whole.length > 1 && whole.length === groups.length ? whole : [heading];
}

/** A heading that says so clearly that its column holds references needs no cells for it. */
const HEADED = 0.8;

/** The column whose cells hold references, where no heading says so. */
function referenceByCells(
  { hasReference, columns }: ReturnHeading,
  place: TablePlace,
  from: number,
  context: TableContext,
): number | undefined {
  const isHeaded = columns.some(
    ({ text }) => (context.columns.judgeHeading(text).get("reference") ?? 0) >= HEADED,
  );
  if (hasReference || isHeaded) return undefined;
  const update = columns.find(({ field }) => field === "action-taken");
  const before = update?.left ?? columns[1]?.left ?? 0;
  return inferReferenceColumn(place.lines, from, before, context.isAction);
}

function withReference(columns: readonly ReturnColumn[], at: number | undefined): ReturnColumn[] {
  if (at === undefined) return [...columns];
  const known = columns.find(({ left }) => left === at);
  const address = { row: columns[0]?.address.row ?? 0, column: at };
  const bare = { left: at, right: at, text: "", own: "", parts: 0, address };
  const column: ReturnColumn = {
    ...(known ?? bare),
    field: "reference",
    shows: null,
    answers: false,
    ofPlan: false,
    reading: knownColumn("reference"),
    score: 1,
  };
  return [...columns.filter((other) => other !== known), column].sort((a, b) => a.left - b.left);
}

/** Nothing below such a heading could say otherwise. */
const KNOWN = 0.92;

/** A column whose heading alone says what it holds. */
function withKnownHeading(column: ReturnColumn): ReturnColumn {
  const { reading, text } = column;
  const meaning = FIELD_MEANINGS[reading.held];
  const why =
    text === ""
      ? `Its cells are ${meaning}.`
      : `"${tidySpaces(text)}" is a heading for ${meaning}.`;
  return { ...column, reading: { ...reading, why } };
}

/** The columns of a table with what each holds: as the form names them, else by headings and cells together. */
function columnsOf(
  heading: ReturnHeading,
  place: TablePlace,
  from: number,
  context: TableContext,
): ReturnColumn[] {
  const at = referenceByCells(heading, place, from, context);
  const columns = withReference(heading.columns, at);
  if (columns.every(({ score }) => score >= KNOWN)) return columns;
  const known = new Map(
    columns.filter(({ score }) => score >= KNOWN).map(({ left, reading }) => [left, reading.held]),
  );
  const told: ToldField = (sheet, column) =>
    context.columns.told(sheet, column) ?? known.get(column.left) ?? null;
  const read = readReturnColumns(place.seen(), columns, place.lines, from, {
    ...context.columns,
    told,
  });
  const isTold = (column: ReturnColumn): boolean =>
    context.columns.told(place.sheet.name, column) !== null;
  return read.map((column) =>
    known.has(column.left) && !isTold(column) ? withKnownHeading(column) : column,
  );
}

/** True for what a round can do with: which action it is, and how it stands (forms 5). */
function isTableOfUpdates(columns: readonly ReturnColumn[]): boolean {
  const tells = columns.some((column) => column.field === "reference" || isWording(column));
  return tells && columns.some(({ reading }) => isProgress(reading.held));
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

/** The date in the heading of the updates, else the latest in one that says how the actions stand. */
function dateOfTable(
  columns: readonly ReturnColumn[],
  { dateOf }: TableContext,
): HeadingDate | undefined {
  const dates = columns
    .filter(({ shows, reading }) => shows === null && isProgress(reading.held))
    .flatMap(({ field, text }) => {
      const date = dateOf(text);
      return date ? [{ date, isUpdate: field === "action-taken" }] : [];
    });
  const update = dates.find(({ isUpdate }) => isUpdate);
  const latest = dates.reduce<HeadingDate | undefined>(
    (best, { date }) => ((date.end ?? "") > (best?.end ?? "") ? date : best),
    undefined,
  );
  return update?.date ?? latest;
}

/** A new table under this heading, or the table above it whose heading is repeated. */
function openTable(
  place: TablePlace,
  columns: readonly ReturnColumn[],
  context: TableContext,
): ReturnTable {
  const update = columns.find(({ field }) => field === "action-taken");
  const date = dateOfTable(columns, context);
  const repeated = place.open.find((table) => sameColumns(table, columns, date?.written ?? ""));
  if (repeated) return repeated;
  const partner = columns.find(({ field }) => field === "partner");
  const numbered = columns.find(({ field }) => field === "reference") ?? columns.find(isWording);
  const referenceColumn = numbered?.left ?? 0;
  const headingRow = columns.reduce((top, { address }) => Math.min(top, address.row), Infinity);
  const table: ReturnTable = {
    sheet: place.sheet.name,
    headingRow,
    headingRows: [],
    isOwn: place.own !== undefined && headingRow >= place.own.top,
    columns,
    date,
    headings: new Map(columns.map(({ field, text }) => [field, text])),
    referenceColumn,
    mergedRow: mergedRowOf(place.sheet, referenceColumn),
    mergedUpdateRow: mergedRowOf(place.sheet, update?.left ?? -1),
    mergedPartnerRow: partner && mergedRowOf(place.sheet, partner.left),
    rows: [],
    rowAt: new Map(),
    loose: [],
    lastReference: undefined,
    lastPartner: undefined,
    lastRow: 0,
    runsOn: true,
  };
  return table;
}

/**
 * The tables that a heading opens: one, or several side by side; a heading that repeats the one above
 * goes on with its table. None where nothing tells the actions apart, or says how they stand.
 */
export function openTables(
  heading: ReturnHeading,
  place: TablePlace,
  from: number,
  context: TableContext,
): ReturnTable[] {
  return sideBySide(heading, context.judge).flatMap((part) => {
    const columns = columnsOf(part, place, from, context);
    return isTableOfUpdates(columns) ? [openTable(place, columns, context)] : [];
  });
}
