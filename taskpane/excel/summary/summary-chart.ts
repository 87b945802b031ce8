import { RATINGS } from "../../../src/plan/ratings.ts";
import { RATING_COLOURS, type RatingColour } from "../../../src/report/rating-colours.ts";
import type { SummaryTable } from "./summary-layout.ts";

const PLAIN: RatingColour = { fill: "1D70B8", text: "FFFFFF" };
/** Points: room for title, axes and legend, and for each bar. */
const AROUND = 120;
const EACH_BAR = 22;
const WIDTH = 520;

/** The name by which a table's chart is known again. */
export function chartName(table: string): string {
  return `${table} chart`;
}

function colourOf(name: string): RatingColour {
  const rating = RATINGS.find((one) => one === name);
  return rating ? RATING_COLOURS[rating] : PLAIN;
}

/**
 * Colours the series as the pane does. Names and numbers go with every colour: the legend names a series,
 * a label gives its number.
 */
export function dressSeries(chart: Excel.Chart, { chart: told }: SummaryTable): void {
  told.series.forEach((name, at) => {
    const series = chart.series.getItemAt(at);
    const { fill, text } = colourOf(name);
    series.format.fill.setSolidColor(`#${fill}`);
    series.hasDataLabels = true;
    // A segment that is not there has no number either.
    series.dataLabels.numberFormat = "0;;;";
    series.dataLabels.format.font.color = `#${text}`;
  });
}

/** Draws a table's counts, without its totals, from its first column to that of the last series. */
export function chartData(table: Excel.Table, { chart }: SummaryTable): Excel.Range {
  const columns = table.columns;
  return columns
    .getItemAt(0)
    .getRange()
    .getBoundingRect(columns.getItemAt(chart.series.length).getRange());
}

/** Puts a chart two rows below its table, as tall as its bars need. */
export function placeChart(
  chart: Excel.Chart,
  sheet: Excel.Worksheet,
  cell: string,
  bars: number,
): void {
  chart.setPosition(sheet.getRange(cell));
  chart.width = WIDTH;
  chart.height = AROUND + EACH_BAR * bars;
}

/** Titles, axes and legend of a new chart; one that is there keeps what the team made of it. */
export function dressChart(chart: Excel.Chart, { chart: told }: SummaryTable): void {
  const { categoryAxis, valueAxis } = chart.axes;
  chart.title.text = told.title;
  categoryAxis.title.text = told.about;
  // Else the first row of the table is drawn at the bottom.
  categoryAxis.reversePlotOrder = true;
  valueAxis.title.text = "Number of actions";
  valueAxis.minimum = 0;
  chart.legend.visible = told.series.length > 1;
  chart.legend.position = "Bottom";
}
