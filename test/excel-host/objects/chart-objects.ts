import type { Area } from "../../../src/workbook/address.ts";
import type { Book } from "../model/book.ts";
import type { HostSheet } from "../model/host-sheet.ts";
import { isByColumns, newChart, seriesOf } from "../model/new-chart.ts";
import { requireAllowed } from "../model/write-cells.ts";
import { asNumber, asOneOf, asText, asWhole } from "../wire/arguments.ts";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../wire/host-error.ts";
import { emulate, type Argument, type HostObject, type Members } from "../wire/host-object.ts";
import type { Json } from "../wire/wire.ts";
import { rangeGiven } from "./cell-range.ts";
import type { ChartHere } from "./chart-here.ts";
import {
  chartAxes,
  chartDataLabels,
  chartFormat,
  chartLegend,
  chartTitle,
  propertyMembers,
} from "./chart-parts.ts";
import { chartSeries } from "./chart-series-objects.ts";

interface ChartsHere {
  readonly book: Book;
  readonly sheet: HostSheet;
}

const SERIES_BY = ["Auto", "Columns", "Rows"] as const;

/** Excel's own sizes in points, for placing a chart over cells. */
const STANDARD_WIDTH = 48;
const STANDARD_HEIGHT = 15;

function offset(sizes: ReadonlyMap<number, number>, standard: number, before: number): number {
  const own = [...sizes].filter(([index]) => index < before);
  return own.reduce((sum, [, size]) => sum + size - standard, before * standard);
}

/** Puts the chart over the cells from the first to the last. */
function place({ sheet, chart }: ChartHere, from: Area, to: Area): void {
  const left = offset(sheet.columnWidths, STANDARD_WIDTH, from.left);
  const top = offset(sheet.rowHeights, STANDARD_HEIGHT, from.top);
  const right = offset(sheet.columnWidths, STANDARD_WIDTH, to.right + 1);
  const bottom = offset(sheet.rowHeights, STANDARD_HEIGHT, to.bottom + 1);
  Object.assign(chart.properties, {
    Left: left,
    Top: top,
    Width: right - left,
    Height: bottom - top,
  });
}

function setData(here: ChartHere, given: Argument, by: Argument): null {
  const { book, sheet, chart } = here;
  const source = rangeGiven(book, sheet, given);
  chart.seriesBy = asOneOf(SERIES_BY, by ?? "Auto");
  chart.source = { sheetId: source.sheet.id, area: source.area };
  const byColumns = isByColumns(chart.seriesBy, source.area);
  const type = asText(chart.properties["ChartType"]);
  chart.series = seriesOf(source.sheet, source.area, byColumns, type);
  return null;
}

function setPosition(here: ChartHere, start: Argument, end: Argument): null {
  const from = rangeGiven(here.book, here.sheet, start).area;
  const to = end === undefined || end === null ? from : rangeGiven(here.book, here.sheet, end).area;
  place(here, from, to);
  return null;
}

function rename({ sheet, chart }: ChartHere, given: Json): void {
  const name = asText(given);
  const other = sheet.charts.find(({ properties }) => properties["Name"] === name);
  if (other && other !== chart) throw itemAlreadyExists();
  chart.properties["Name"] = name;
}

function setSize(name: "Left" | "Top" | "Width" | "Height") {
  return ({ chart }: ChartHere, given: Json): void => {
    const size = asNumber(given);
    if (size < 0) throw invalidArgument();
    chart.properties[name] = size;
  };
}

const PROPERTIES = propertyMembers(
  ["Name", "ChartType", "Left", "Top", "Width", "Height", "Style"],
  ({ chart }: ChartHere) => chart.properties,
);

const CHART: Members<ChartHere> = {
  kind: "Chart",
  identify: ({ chart }) => ({ Id: chart.id }),
  read: { ...PROPERTIES.read, Id: ({ chart }) => chart.id },
  write: {
    ...PROPERTIES.write,
    Name: rename,
    Left: setSize("Left"),
    Top: setSize("Top"),
    Width: setSize("Width"),
    Height: setSize("Height"),
  },
  parts: {
    Title: ({ chart }) => chartTitle(chart.title),
    Legend: ({ chart }) => chartLegend(chart.legend),
    DataLabels: ({ chart }) => chartDataLabels(chart.dataLabels),
    Format: ({ chart }) => chartFormat(chart.format),
    Axes: ({ chart }) => chartAxes(chart.axes),
    Series: chartSeries,
    Worksheet: ({ book, sheet }) => book.objects.worksheet(sheet),
  },
  calls: {
    SetData: setData,
    SetPosition: setPosition,
    Delete: ({ sheet, chart }) => {
      requireAllowed(sheet, "allowEditObjects");
      sheet.charts = sheet.charts.filter((other) => other !== chart);
      return null;
    },
  },
};

function chartsHere({ book, sheet }: ChartsHere): HostObject[] {
  return sheet.charts.map((chart) => emulate(CHART, { book, sheet, chart }));
}

/** By name, or by the id that the client was given. */
function findChart({ book, sheet }: ChartsHere, key: Argument): HostObject | null {
  const wanted = asText(key);
  const chart = sheet.charts.find(
    ({ id, properties }) => id === wanted || properties["Name"] === wanted,
  );
  return chart ? emulate(CHART, { book, sheet, chart }) : null;
}

function addChart(here: ChartsHere, type: Argument, given: Argument, by: Argument): HostObject {
  const { book, sheet } = here;
  requireAllowed(sheet, "allowEditObjects");
  const source = rangeGiven(book, sheet, given);
  const chart = newChart(book, sheet, source, asText(type), asOneOf(SERIES_BY, by ?? "Auto"));
  sheet.charts = [...sheet.charts, chart];
  return emulate(CHART, { book, sheet, chart });
}

const CHARTS: Members<ChartsHere> = {
  kind: "ChartCollection",
  read: { Count: ({ sheet }) => sheet.charts.length },
  items: chartsHere,
  find: findChart,
  calls: {
    GetCount: ({ sheet }) => sheet.charts.length,
    GetItem: (here, key) => {
      const found = findChart(here, key);
      if (!found) throw itemNotFound();
      return found;
    },
    GetItemOrNullObject: findChart,
    GetItemAt: (here, index) => {
      const found = chartsHere(here)[asWhole(index)];
      if (!found) throw invalidArgument();
      return found;
    },
    Add: addChart,
  },
};

/** The charts of a sheet. */
export function charts(book: Book, sheet: HostSheet): HostObject {
  return emulate(CHARTS, { book, sheet });
}
