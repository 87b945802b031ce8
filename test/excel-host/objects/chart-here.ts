import type { Book } from "../model/book.ts";
import type { HostChart } from "../model/host-chart.ts";
import type { HostSheet } from "../model/host-sheet.ts";

/** A chart with the sheet and workbook that it is in. */
export interface ChartHere {
  readonly book: Book;
  readonly sheet: HostSheet;
  readonly chart: HostChart;
}
