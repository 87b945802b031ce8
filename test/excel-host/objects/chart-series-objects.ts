import type { ChartProperties, HostChart, HostSeries } from "../model/host-chart.ts";
import { emptySeries } from "../model/new-chart.ts";
import { cellCount } from "../model/areas.ts";
import { asText, asWhole } from "../wire/arguments.ts";
import { invalidArgument } from "../wire/host-error.ts";
import { emulate, type Argument, type HostObject, type Members } from "../wire/host-object.ts";
import { rangeGiven } from "./cell-range.ts";
import type { ChartHere } from "./chart-here.ts";
import { chartDataLabels, chartFormat, propertyMembers } from "./chart-parts.ts";

interface SeriesHere extends ChartHere {
  readonly series: HostSeries;
}

function pointsOf({ series }: SeriesHere): ChartProperties[] {
  const count = series.values ? cellCount(series.values.area) : 0;
  return Array.from({ length: count }, (_, index) => {
    const point = series.points.get(index) ?? {};
    series.points.set(index, point);
    return point;
  });
}

const POINT: Members<ChartProperties> = {
  kind: "ChartPoint",
  ...propertyMembers(["HasDataLabel"], (point) => point),
  parts: { Format: chartFormat },
};

const POINTS: Members<SeriesHere> = {
  kind: "ChartPointsCollection",
  read: { Count: (here) => pointsOf(here).length },
  items: (here) => pointsOf(here).map((point) => emulate(POINT, point)),
  calls: {
    GetCount: (here) => pointsOf(here).length,
    GetItemAt: (here, index) => {
      const point = pointsOf(here)[asWhole(index)];
      if (!point) throw invalidArgument();
      return emulate(POINT, point);
    },
  },
};

const SERIES: Members<SeriesHere> = {
  kind: "ChartSeries",
  ...propertyMembers(
    [
      "Name",
      "ChartType",
      "HasDataLabels",
      "GapWidth",
      "Overlap",
      "Filtered",
      "VaryByCategories",
      "InvertIfNegative",
    ],
    ({ series }) => series.properties,
  ),
  parts: {
    Format: ({ series }) => chartFormat(series.format),
    DataLabels: ({ series }) => chartDataLabels(series.dataLabels),
    Points: (here) => emulate(POINTS, here),
  },
  calls: {
    SetValues: (here, given) => {
      const { sheet, area } = rangeGiven(here.book, here.sheet, given);
      here.series.values = { sheetId: sheet.id, area };
      return null;
    },
    SetXAxisValues: (here, given) => {
      const { sheet, area } = rangeGiven(here.book, here.sheet, given);
      here.series.categories = { sheetId: sheet.id, area };
      return null;
    },
    Delete: ({ chart, series }) => {
      chart.series = chart.series.filter((other) => other !== series);
      return null;
    },
  },
};

function addSeries(here: ChartHere, name: Argument, index: Argument): HostObject {
  const { chart } = here;
  const text =
    name === undefined || name === null ? `Series${chart.series.length + 1}` : asText(name);
  const series = emptySeries(text, asText(chart.properties["ChartType"]));
  const at = index === undefined || index === null ? chart.series.length : asWhole(index);
  chart.series = chart.series.toSpliced(at, 0, series);
  return emulate(SERIES, { ...here, series });
}

function seriesIn(here: ChartHere): HostObject[] {
  return here.chart.series.map((series) => emulate(SERIES, { ...here, series }));
}

function count({ chart }: { readonly chart: HostChart }): number {
  return chart.series.length;
}

const ALL_SERIES: Members<ChartHere> = {
  kind: "ChartSeriesCollection",
  read: { Count: count },
  items: seriesIn,
  calls: {
    GetCount: count,
    GetItemAt: (here, index) => {
      const found = seriesIn(here)[asWhole(index)];
      if (!found) throw invalidArgument();
      return found;
    },
    Add: addSeries,
  },
};

/** The series of a chart. */
export function chartSeries(here: ChartHere): HostObject {
  return emulate(ALL_SERIES, here);
}
