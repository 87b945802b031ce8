import type { Area } from "../../../src/workbook/address.ts";
import { columnCount, rowCount } from "./areas.ts";
import type { Book } from "./book.ts";
import type {
  ChartAxisState,
  ChartProperties,
  ChartSource,
  HostChart,
  HostSeries,
} from "./host-chart.ts";
import type { HostSheet } from "./host-sheet.ts";
import { span } from "./lines.ts";

function textAt(sheet: HostSheet, row: number, column: number): string | null {
  const value = sheet.grid.at(row, column)?.value;
  return typeof value === "string" && value !== "" ? value : null;
}

function isTexts(sheet: HostSheet, area: Area): boolean {
  return span(area.top, area.bottom).every((row) =>
    span(area.left, area.right).every((column) => {
      const value = sheet.grid.at(row, column)?.value ?? null;
      return typeof value !== "number";
    }),
  );
}

/** A part of a series with everything at Excel's own. */
function newSeries(
  name: string,
  chartType: string,
  values: ChartSource | null,
  categories: ChartSource | null,
): HostSeries {
  return {
    properties: {
      Name: name,
      ChartType: chartType,
      HasDataLabels: false,
      GapWidth: 150,
      Overlap: 0,
      Filtered: false,
      VaryByCategories: false,
      InvertIfNegative: false,
    },
    format: { FillColor: "", LineColor: "" },
    dataLabels: newDataLabels(),
    points: new Map(),
    values,
    categories,
  };
}

function newDataLabels(): ChartProperties {
  return {
    Position: "OutsideEnd",
    ShowValue: true,
    ShowSeriesName: false,
    ShowCategoryName: false,
    ShowLegendKey: false,
    ShowPercentage: false,
    Separator: ", ",
    NumberFormat: "General",
  };
}

function newAxis(): ChartAxisState {
  return {
    properties: {
      Visible: true,
      Minimum: "",
      Maximum: "",
      MajorUnit: "",
      ReversePlotOrder: false,
      NumberFormat: "General",
      TickLabelPosition: "NextToAxis",
      MajorTickMark: "Outside",
      MinorTickMark: "None",
    },
    title: { Text: "", Visible: false },
    gridlines: { Visible: true },
  };
}

/** The line of an area at this index: its column where series are columns, else its row. */
function lineOf(area: Area, byColumns: boolean, index: number): Area {
  return byColumns
    ? { ...area, left: area.left + index, right: area.left + index }
    : { ...area, top: area.top + index, bottom: area.top + index };
}

function withoutFirst(area: Area, byColumns: boolean): Area {
  return byColumns ? { ...area, top: area.top + 1 } : { ...area, left: area.left + 1 };
}

/**
 * The series that Excel would draw: the first line is categories where it holds no number, the first
 * cell of each other line its name where it is text.
 */
export function seriesOf(
  sheet: HostSheet,
  area: Area,
  byColumns: boolean,
  chartType: string,
): HostSeries[] {
  const lines = byColumns ? columnCount(area) : rowCount(area);
  const first = lineOf(area, byColumns, 0);
  const hasCategories = lines > 1 && isTexts(sheet, first);
  return span(hasCategories ? 1 : 0, lines - 1).map((index, number) => {
    const line = lineOf(area, byColumns, index);
    const name = textAt(sheet, line.top, line.left);
    const cut = (whole: Area) => (name === null ? whole : withoutFirst(whole, byColumns));
    return newSeries(
      name ?? `Series${number + 1}`,
      chartType,
      { sheetId: sheet.id, area: cut(line) },
      hasCategories ? { sheetId: sheet.id, area: cut(first) } : null,
    );
  });
}

/** An empty series, to be given its cells afterwards. */
export function emptySeries(name: string, chartType: string): HostSeries {
  return newSeries(name, chartType, null, null);
}

/** Whether series are columns: where Excel is left to choose, those of a tall area are. */
export function isByColumns(seriesBy: string, area: Area): boolean {
  return seriesBy === "Auto" ? rowCount(area) >= columnCount(area) : seriesBy === "Columns";
}

/** A chart of these cells as Excel first draws it. */
export function newChart(
  book: Book,
  sheet: HostSheet,
  source: { readonly sheet: HostSheet; readonly area: Area },
  type: string,
  seriesBy: string,
): HostChart {
  const byColumns = isByColumns(seriesBy, source.area);
  const series = seriesOf(source.sheet, source.area, byColumns, type);
  const isSingle = series.length === 1;
  const id = book.nextId("chart");
  const name = `Chart ${sheet.charts.length + 1}`;
  return {
    id,
    source: { sheetId: source.sheet.id, area: source.area },
    seriesBy,
    properties: { Name: name, ChartType: type, Left: 0, Top: 0, Width: 360, Height: 216, Style: 2 },
    title: {
      Text: isSingle ? (series[0]?.properties["Name"] ?? "") : "Chart Title",
      Visible: true,
      Overlay: false,
    },
    legend: { Visible: !isSingle, Position: "Bottom", Overlay: false },
    dataLabels: newDataLabels(),
    format: { FillColor: "", LineColor: "" },
    axes: { category: newAxis(), value: newAxis() },
    series,
  };
}
