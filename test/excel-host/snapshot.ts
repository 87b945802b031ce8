import { columnLetters, toA1, type Area } from "../../src/workbook/address.ts";
import { areaText } from "./model/address-text.ts";
import type { Book } from "./model/book.ts";
import { hasContent } from "./model/cell.ts";
import { PLAIN_STYLE, type CellStyle } from "./model/cell-style.ts";
import type { HostChart } from "./model/host-chart.ts";
import type { HostSheet } from "./model/host-sheet.ts";
import type { Json } from "./wire/wire.ts";

/** All that there is in a workbook, as plain data to compare. */
export interface BookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly Json[];
}

/** All that there is on a sheet. Cells are by address, with what is not Excel's own. */
export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: string;
  readonly cells: Readonly<Record<string, Json>>;
  readonly conditionalFormats: readonly Json[];
  readonly tables: readonly Json[];
  readonly charts: readonly Json[];
  readonly protection: Json;
  readonly merges: readonly string[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly string[];
  readonly rowHeights: Readonly<Record<string, number>>;
  readonly columnWidths: Readonly<Record<string, number>>;
  readonly look: Json;
}

/** A copy that shares nothing with the workbook: what is plain data stays, as JSON. */
function plain(value: unknown): Json {
  return JSON.parse(JSON.stringify(value)) as Json;
}

/** What a style has that Excel's own has not. */
function ownLooks(style: CellStyle): Record<string, Json> {
  const own = Object.entries(style).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(PLAIN[name]),
  );
  return Object.fromEntries(own);
}

const PLAIN: Readonly<Record<string, unknown>> = { ...PLAIN_STYLE };

function cellsOf(sheet: HostSheet): Record<string, Json> {
  const looks = new Map<CellStyle, Record<string, Json>>();
  const states = [...sheet.grid.cells()].map(({ row, column, cell }): [string, Json] => {
    const look = looks.get(cell.style) ?? ownLooks(cell.style);
    looks.set(cell.style, look);
    const { value, formula } = cell;
    const content = { value: value as Json, ...(formula === undefined ? {} : { formula }) };
    return [toA1({ row, column }), { ...(hasContent(cell) ? content : {}), ...look }];
  });
  const shown = states.filter(([, state]) => Object.keys(state as object).length > 0);
  return plain(Object.fromEntries(shown)) as Record<string, Json>;
}

function numbered(sizes: ReadonlyMap<number, number>, name: (index: number) => string) {
  const sorted = [...sizes].sort(([a], [b]) => a - b);
  return Object.fromEntries(sorted.map(([index, size]) => [name(index), size]));
}

function texts(areas: readonly Area[]): string[] {
  return areas.map(areaText);
}

function chartState(chart: HostChart): Json {
  const series = chart.series.map((one) => ({ ...one, points: [...one.points] }));
  return plain({ ...chart, series });
}

function sheetSnapshot(sheet: HostSheet): SheetSnapshot {
  const { name, visibility, tabColor, showGridlines, showHeadings, frozen } = sheet;
  const sorted = (set: ReadonlySet<number>) => [...set].sort((a, b) => a - b);
  return {
    name,
    visibility,
    cells: cellsOf(sheet),
    conditionalFormats: sheet.conditionalFormats.map((format) =>
      plain({ ...format, areas: texts(format.areas) }),
    ),
    tables: sheet.tables.map((table) => plain({ ...table, area: areaText(table.area) })),
    charts: sheet.charts.map(chartState),
    protection: plain(sheet.protection),
    merges: texts(sheet.merges),
    hiddenRows: sorted(sheet.hiddenRows).map((row) => row + 1),
    hiddenColumns: sorted(sheet.hiddenColumns).map(columnLetters),
    rowHeights: numbered(sheet.rowHeights, (row) => String(row + 1)),
    columnWidths: numbered(sheet.columnWidths, columnLetters),
    look: plain({ tabColor, showGridlines, showHeadings, frozen, validations: sheet.validations }),
  };
}

/** Everything in the workbook; what the person has selected is not part of it. */
export function snapshotOf(book: Book): BookSnapshot {
  return {
    sheets: book.sheets.map(sheetSnapshot),
    names: book.names.map((name) => plain({ ...name, sheet: name.sheet?.name ?? null })),
  };
}
