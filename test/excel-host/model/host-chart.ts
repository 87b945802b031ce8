import type { Area } from "../../../src/workbook/address.ts";
import type { Json } from "../wire/wire.ts";

/** Cells that a chart draws. */
export interface ChartSource {
  readonly sheetId: string;
  readonly area: Area;
}

/** Properties of a part of a chart, under the wire's names. */
export type ChartProperties = Record<string, Json>;

/** One row of bars or one line of a chart. */
export interface HostSeries {
  readonly properties: ChartProperties;
  readonly format: ChartProperties;
  readonly dataLabels: ChartProperties;
  readonly points: Map<number, ChartProperties>;
  values: ChartSource | null;
  categories: ChartSource | null;
}

/** A chart on a sheet. It is kept, not drawn. */
export interface HostChart {
  readonly id: string;
  source: ChartSource;
  seriesBy: string;
  readonly properties: ChartProperties;
  readonly title: ChartProperties;
  readonly legend: ChartProperties;
  readonly dataLabels: ChartProperties;
  readonly format: ChartProperties;
  readonly axes: { readonly category: ChartAxisState; readonly value: ChartAxisState };
  series: HostSeries[];
}

/** An axis with its title and lines. */
export interface ChartAxisState {
  readonly properties: ChartProperties;
  readonly title: ChartProperties;
  readonly gridlines: ChartProperties;
}
