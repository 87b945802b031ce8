import { PICTURE_SHEET } from "../../../src/plan/picture-sheet.ts";
import type { Picture } from "../../../src/report/picture/picture.ts";
import { SpokenError } from "../../../src/text/spoken-error.ts";
import { columnLetters } from "../../../src/workbook/address.ts";
import {
  findSummaryPlace,
  type FoundSummary,
  type FoundTable,
  type SummaryPlace,
} from "./find-summary-sheet.ts";
import { chartData, chartName, dressChart, dressSeries, placeChart } from "./summary-chart.ts";
import {
  blockAddress,
  summaryLayout,
  type Content,
  type SummaryLayout,
  type SummaryTable,
} from "./summary-layout.ts";

const { headingRow: HEADING_ROW, titleRows: TITLE_ROWS, columns: COLUMNS } = PICTURE_SHEET;
/** Points. */
const WIDTHS = { label: 190, count: 55, what: 480, where: 130 };

function copied(rows: readonly (readonly Content[])[]): Content[][] {
  return rows.map((row) => [...row]);
}

function freeName(name: (number: number) => string, taken: ReadonlySet<string>): number {
  let number = 1;
  while (taken.has(name(number).toLowerCase())) number++;
  return number;
}

function sheetName(number: number): string {
  return number === 1 ? PICTURE_SHEET.name : `${PICTURE_SHEET.name} ${number}`;
}

/** Names for new tables, none of which is taken. */
function tableNames(wanted: number, taken: ReadonlySet<string>): string[] {
  const names: string[] = [];
  for (let number = 1; names.length < wanted; number++) {
    const name = `${PICTURE_SHEET.table}${number}`;
    if (!taken.has(name.toLowerCase())) names.push(name);
  }
  return names;
}

function chartCell({ left, rows }: SummaryTable): string {
  return `${columnLetters(left)}${HEADING_ROW + rows.length + 3}`;
}

function addChart(
  sheet: Excel.Worksheet,
  table: Excel.Table,
  name: string,
  told: SummaryTable,
): void {
  const chart = sheet.charts.add("BarStacked", chartData(table, told), "Columns");
  chart.name = chartName(name);
  placeChart(chart, sheet, chartCell(told), told.rows.length);
  dressChart(chart, told);
  dressSeries(chart, told);
}

function addTable(sheet: Excel.Worksheet, told: SummaryTable, name: string): void {
  const { left, headings, rows } = told;
  const area = sheet.getRange(blockAddress(HEADING_ROW, left, rows.length + 1, headings.length));
  area.values = copied([headings, ...rows]);
  const table = sheet.tables.add(area, true);
  table.name = name;
  const columns = (from: number, count: number): Excel.Range =>
    sheet.getRange(`${columnLetters(from)}:${columnLetters(from + count - 1)}`);
  columns(left, 1).format.columnWidth = WIDTHS.label;
  columns(left + 1, headings.length - 1).format.columnWidth = WIDTHS.count;
  addChart(sheet, table, name, told);
}

/** Grows or shrinks the table by rows, so that what refers to it still does, and counts anew. */
function renewTable(
  { sheet, chartNames }: FoundSummary,
  found: FoundTable,
  told: SummaryTable,
): void {
  const { table, name, rowCount } = found;
  const { rows } = told;
  if (rows.length > rowCount) table.rows.add(-1, copied(rows.slice(rowCount)));
  for (let at = rowCount - 1; at >= rows.length; at--) table.rows.getItemAt(at).delete();
  table.getDataBodyRange().values = copied(rows);
  if (!chartNames.has(chartName(name))) {
    addChart(sheet, table, name, told);
    return;
  }
  const chart = sheet.charts.getItem(chartName(name));
  chart.setData(chartData(table, told), "Columns");
  if (rows.length !== rowCount) placeChart(chart, sheet, chartCell(told), rows.length);
  // New data may bring back Excel's own colours.
  dressSeries(chart, told);
}

function writeLines(
  sheet: Excel.Worksheet,
  { lines, headings }: SummaryLayout,
  left: number,
): void {
  const block = sheet.getRange(blockAddress(HEADING_ROW, left, lines.length, COLUMNS));
  block.values = copied(lines);
  block.format.font.bold = false;
  for (const at of headings) block.getCell(at, 0).format.font.bold = true;
}

function writeHead(sheet: Excel.Worksheet, { head }: SummaryLayout): void {
  sheet.getRange(blockAddress(0, 0, TITLE_ROWS, 1)).values = copied(head);
}

function addSummary(
  context: Excel.RequestContext,
  layout: SummaryLayout,
  place: SummaryPlace,
): string {
  if (place.isProtected) {
    throw new SpokenError(
      "No sheet can be added, because the structure of this workbook is protected. Ask whoever protects it to remove the protection of its structure, and try again.",
    );
  }
  const name = sheetName(freeName(sheetName, place.sheets));
  const sheet = context.workbook.worksheets.add(name);
  const names = tableNames(layout.tables.length, place.tables);
  writeHead(sheet, layout);
  const title = sheet.getRange("A1").format.font;
  title.bold = true;
  title.size = 18;
  layout.tables.forEach((told, at) => {
    addTable(sheet, told, names[at] ?? "");
  });
  writeLines(sheet, layout, layout.left);
  const [what, where] = [columnLetters(layout.left), columnLetters(layout.left + 1)];
  sheet.getRange(`${what}:${what}`).format.columnWidth = WIDTHS.what;
  sheet.getRange(`${where}:${where}`).format.columnWidth = WIDTHS.where;
  sheet.activate();
  return name;
}

/** Makes room in the columns of facts and lists where somebody typed below them. */
function makeRoom({ sheet, left, lastRow, hasMoreBelow }: FoundSummary, lines: number): void {
  const more = HEADING_ROW + lines - 1 - lastRow;
  if (more > 0 && hasMoreBelow) {
    sheet.getRange(blockAddress(lastRow + 1, left, more, COLUMNS)).insert("Down");
  }
}

function renewSummary(layout: SummaryLayout, found: FoundSummary): string {
  const { name, sheet, left, lastRow } = found;
  if (found.isProtected) {
    throw new SpokenError(
      `The sheet "${name}" is protected, so the summary on it cannot be written anew. Select Review, then Unprotect Sheet, and try again.`,
    );
  }
  makeRoom(found, layout.lines.length);
  sheet
    .getRange(blockAddress(HEADING_ROW, left, lastRow - HEADING_ROW + 1, COLUMNS))
    .clear("Contents");
  writeHead(sheet, layout);
  found.tables.forEach((table, at) => {
    const told = layout.tables[at];
    if (told) renewTable(found, table, told);
  });
  writeLines(sheet, layout, left);
  if (!found.isHidden) sheet.activate();
  return name;
}

/**
 * Writes a picture to a sheet of its own, a table and a chart for each of its charts, in place of the one
 * that was written before; gives the sheet's name. A sheet or table of somebody else's is left alone and
 * another name taken. Two round-trips, three where there is an earlier one. Throws SpokenError where
 * workbook or sheet is protected.
 */
export async function writeSummarySheet(
  context: Excel.RequestContext,
  picture: Picture,
): Promise<string> {
  const layout = summaryLayout(picture);
  const place = await findSummaryPlace(context, layout);
  const name = place.found ? renewSummary(layout, place.found) : addSummary(context, layout, place);
  await context.sync();
  return name;
}
