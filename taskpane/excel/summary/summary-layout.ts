import { longDay } from "../../../src/calendar/iso-day.ts";
import { PICTURE_SHEET } from "../../../src/plan/picture-sheet.ts";
import type { Picture, PictureChart, PictureList } from "../../../src/report/picture/picture.ts";
import { columnLetters } from "../../../src/workbook/address.ts";
import { LONGEST_CELL_TEXT } from "../../../src/workbook/longest-cell-text.ts";
import { typedText } from "../host/typed-text.ts";

/** What one cell is given: a number, or a text that Excel keeps as it is. */
export type Content = string | number;

/** A table of counts as it stands on the sheet. */
export interface SummaryTable {
  readonly chart: PictureChart;
  /** Sheet column of its first column, counted from 0. */
  readonly left: number;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Content[])[];
}

/** Where everything of a picture stands on its sheet: tables side by side, facts and lists beside them. */
export interface SummaryLayout {
  readonly head: readonly (readonly Content[])[];
  readonly tables: readonly SummaryTable[];
  /** Facts and lists, each row as wide as PICTURE_SHEET.columns; the last row says that they end. */
  readonly lines: readonly (readonly Content[])[];
  /** Indexes of the lines that are headings. */
  readonly headings: readonly number[];
  readonly left: number;
}

function text(value: string): string {
  // The apostrophe does not count, but half a character must not be kept.
  const fitting = value.length < LONGEST_CELL_TEXT ? value : value.slice(0, LONGEST_CELL_TEXT - 1);
  return typedText(fitting.replace(/[\uD800-\uDBFF]$/u, ""), "General");
}

function tableOf(chart: PictureChart, left: number): SummaryTable {
  const isOne = chart.series.length === 1;
  return {
    chart,
    left,
    headings: [chart.about, ...chart.series, ...(isOne ? [] : ["Total"])],
    rows: chart.bars.map(({ label, counts, total }) => [
      text(label),
      ...counts,
      ...(isOne ? [] : [total]),
    ]),
  };
}

function tablesOf(charts: readonly PictureChart[]): SummaryTable[] {
  let left = 0;
  return charts.map((chart) => {
    const table = tableOf(chart, left);
    left += table.headings.length + 1;
    return table;
  });
}

function listLines({ title, none, lines }: PictureList): Content[][] {
  const rows = lines.map(({ text: what, note, place }) => [
    text(what),
    place ? text(`${place.sheet}, ${place.cell}`) : "",
    text(note),
  ]);
  const heading = lines.length > 0 ? `${title}: ${lines.length}` : title;
  return [
    ["", "", ""],
    [text(heading), "", ""],
    ...(rows.length > 0 ? rows : [[text(none), "", ""]]),
  ];
}

/** Lays a picture out on a sheet; nothing in it is ever read as a formula, a number or a date. */
export function summaryLayout({ title, asOf, facts, charts, lists }: Picture): SummaryLayout {
  const tables = tablesOf(charts);
  const told = lists.map(listLines);
  const factLines = facts.map(({ label, value }) => [
    text(label),
    /^\d{1,9}$/u.test(value) ? Number(value) : text(value),
    "",
  ]);
  const headings = told.map(
    (_, at) =>
      factLines.length + told.slice(0, at).reduce((sum, { length }) => sum + length, 0) + 1,
  );
  const day = asOf === null ? "" : ` As of ${longDay(asOf)}.`;
  return {
    head: [[PICTURE_SHEET.title], [text(`${title}.${day}`)]],
    tables,
    lines: [...factLines, ...told.flat(), [text(PICTURE_SHEET.end), "", ""]],
    headings,
    left: tables.reduce((sum, table) => sum + table.headings.length + 1, 0),
  };
}

/** The address of a block of cells, by its top left cell counted from 0 and its size. */
export function blockAddress(row: number, column: number, rows: number, columns: number): string {
  return `${columnLetters(column)}${row + 1}:${columnLetters(column + columns - 1)}${row + rows}`;
}
