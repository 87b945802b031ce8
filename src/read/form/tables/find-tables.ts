import { fold } from "../../../text/fold.ts";
import type { Line } from "../../cells/sheet-lines.ts";
import type { ColumnJudge } from "../headings/column-evidence.ts";
import { FAR, farListsFrom, filledColumns, isListColumn } from "./far-lists.ts";
import { findHeadings } from "./find-headings.ts";
import type { FoundHeading } from "./heading-rows.ts";
import type { FormSheet } from "../facts/form-sheet.ts";
import { columnOver, type RawTable } from "../facts/form-table.ts";
import { scoreHeading } from "./heading-score.ts";
import type { HeadingColumn } from "../facts/heading-column.ts";
import type { SheetTables } from "../facts/plan-tables.ts";

/** A column without a heading belongs to the table beside it where this share of its rows is filled. */
const FILLED_ENOUGH = 0.25;

/** Columns that stand together: the next part begins behind a free column, or where the first heading comes again. */
function runsOf(columns: readonly HeadingColumn[], body: readonly Line[]): HeadingColumn[][] {
  const filled = filledColumns(body);
  const first = fold(columns[0]?.text ?? "");
  const runs: HeadingColumn[][] = [];
  for (const column of columns) {
    const last = runs.at(-1);
    const gap = last && column.left > (last.at(-1)?.right ?? 0) + 1 && !filled.has(column.left - 1);
    const again = last !== undefined && first !== "" && fold(column.text) === first;
    if (last && !gap && !again) last.push(column);
    else runs.push([column]);
  }
  return runs;
}

function isTable(columns: readonly HeadingColumn[], judge: ColumnJudge): boolean {
  const { fields } = scoreHeading(columns, judge);
  return (
    fields.size >= 2 &&
    (fields.has("action") || fields.has("recommendation") || fields.has("update"))
  );
}

/** A list that is kept far beside a table, for its drop-downs. */
function isFarList(
  run: readonly HeadingColumn[],
  before: readonly HeadingColumn[],
  body: readonly Line[],
): boolean {
  const left = run[0]?.left ?? 0;
  const isFar = left - (before.at(-1)?.right ?? left) > FAR;
  return isFar && run.every((column) => isListColumn(column.left, body));
}

/** The tables that stand side by side under one heading; what is no table by itself goes with the one before it. */
function partsOf(
  columns: readonly HeadingColumn[],
  body: readonly Line[],
  judge: ColumnJudge,
): HeadingColumn[][] {
  const runs = runsOf(columns, body);
  const parts: HeadingColumn[][] = [];
  const several = runs.filter((run) => isTable(run, judge)).length > 1;
  for (const run of runs) {
    const last = parts.at(-1);
    const whole = isTable(run, judge);
    if (!last || (several && whole)) parts.push([...run]);
    else if (whole || !isFarList(run, last, body)) last.push(...run);
  }
  return parts;
}

/** Columns between and beside the headings that hold cells, and no heading. */
function withNameless(
  columns: readonly HeadingColumn[],
  body: readonly Line[],
  edge: number,
): HeadingColumn[] {
  const [first] = columns;
  const last = columns.at(-1);
  if (!first || !last) return [];
  const counts = new Map<number, number>();
  for (const { cells } of body) {
    for (const { column } of cells) counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  const nameless: HeadingColumn[] = [];
  for (let at = first.left - 1; at <= Math.min(last.right + 1, edge); at++) {
    const enough = (counts.get(at) ?? 0) >= Math.max(2, body.length * FILLED_ENOUGH);
    const between = at >= first.left && at <= last.right && counts.has(at);
    if (at < 0 || columnOver(columns, at) || !(enough || between)) continue;
    nameless.push({
      left: at,
      right: at,
      text: "",
      own: "",
      address: { row: first.address.row, column: at },
    });
  }
  return [...columns, ...nameless].sort((a, b) => a.left - b.left);
}

function cellsUnder(columns: readonly HeadingColumn[], lines: readonly Line[]): Line[] {
  return lines.flatMap(({ row, cells }) => {
    const under = cells.filter(({ column }) => columnOver(columns, column));
    return under.length > 0 ? [{ row, cells: under }] : [];
  });
}

function tablesUnder(
  sheet: FormSheet,
  heading: FoundHeading,
  body: readonly Line[],
  judge: ColumnJudge,
): RawTable[] {
  const first = sheet.lines[heading.at]?.row ?? 0;
  const headingRows = Array.from({ length: heading.depth }, (_, index) => first + index);
  const parts = partsOf(heading.columns, body, judge);
  return parts.map((part, index) => {
    const edge = (parts[index + 1]?.[0]?.left ?? Infinity) - 1;
    const columns = withNameless(part, body, edge);
    return {
      sheet,
      headingRows,
      columns,
      body: cellsUnder(columns, body),
      area: {
        top: first,
        left: columns[0]?.left ?? 0,
        bottom: body.at(-1)?.row ?? first,
        right: columns.at(-1)?.right ?? 0,
      },
    };
  });
}

/** True where two tables have the same headings in the same columns, "(continued)" apart. */
export function sameHeading(a: RawTable, b: RawTable): boolean {
  const words = ({ columns }: RawTable): string =>
    columns
      .filter(({ text }) => text !== "")
      .map(({ left, text }) => `${left} ${fold(text.replace(/\(cont[^)]*\)?/iu, ""))}`)
      .join("|");
  return words(a) === words(b);
}

/** What these lines hold from one column to before another. */
function cellsBetween(lines: readonly Line[], from: number, before: number): Line[] {
  return lines.flatMap(({ row, cells }): Line[] => {
    const between = cells.filter(({ column }) => column >= from && column < before);
    return between.length > 0 ? [{ row, cells: between }] : [];
  });
}

/** Finds every table of a sheet that is headed as plans and returns are, wherever it stands. */
export function findTables(whole: FormSheet, judge: ColumnJudge): SheetTables {
  const lists = farListsFrom(whole.lines);
  const sheet = { ...whole, lines: cellsBetween(whole.lines, 0, lists) };
  const headings = findHeadings(sheet, judge);
  const tables: RawTable[] = [];
  const outside: Line[] = [
    ...cellsBetween(whole.lines, lists, Infinity),
    ...sheet.lines.slice(0, headings[0]?.at ?? sheet.lines.length),
  ];
  headings.forEach((heading, index) => {
    const body = sheet.lines.slice(heading.at + heading.depth, headings[index + 1]?.at);
    const found = tablesUnder(sheet, heading, body, judge);
    tables.push(...found);
    const head = sheet.lines.slice(heading.at, heading.at + heading.depth);
    const beside = [...head, ...body].flatMap(({ row, cells }): Line[] => {
      const strays = cells.filter(
        ({ column }) => !found.some(({ columns }) => columnOver(columns, column)),
      );
      return strays.length > 0 ? [{ row, cells: strays }] : [];
    });
    outside.push(...beside);
  });
  return { sheet, tables, outside };
}

/** True where the second table only goes on with the first under a repeated heading. */
export function goesOn(first: RawTable, second: RawTable): boolean {
  return first.sheet === second.sheet && sameHeading(first, second);
}
