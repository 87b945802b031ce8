import type { FileChild, XmlComponent } from "docx";
import type { PackChart } from "../../src/publish/pack.ts";
import { printableLine } from "../../src/text/printable.ts";
import { element, paragraphOf } from "./element.ts";
import { wordLine } from "./word-lines.ts";

const C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const A = "http://schemas.openxmlformats.org/drawingml/2006/main";
/** English Metric Units: 360,000 a centimetre, 635 a twentieth of a point. */
const BAR_HEIGHT = 172_000;
const FRAME_HEIGHT = 110_000;
const TWENTIETH = 635;
const WIDEST = 6_120_000;

/** The relationship by which the document finds a chart, by the chart's number. */
export function chartRelationship(number: number): string {
  return `rIdChart${number}`;
}

function inlineChart(chart: PackChart, number: number, width: number): XmlComponent {
  const cx = Math.min(width * TWENTIETH, WIDEST);
  const cy = chart.bars.length * BAR_HEIGHT + FRAME_HEIGHT;
  const link = { "xmlns:c": C, "r:id": chartRelationship(number) };
  const data = element("a:graphicData", { uri: C }, [element("c:chart", link)]);
  return element("wp:inline", { distT: 0, distB: 0, distL: 0, distR: 0 }, [
    element("wp:extent", { cx, cy }),
    element("wp:docPr", { id: number, name: `Chart ${number}`, descr: printableLine(chart.alt) }),
    element("wp:cNvGraphicFramePr"),
    element("a:graphic", { "xmlns:a": A }, [data]),
  ]);
}

/** A chart with its title above and its alternative text; `width` in twentieths of a point. Its table is written after it. */
export function wordChart(chart: PackChart, number: number, width: number): FileChild[] {
  const drawing = element("w:drawing", {}, [inlineChart(chart, number, width)]);
  return [wordLine(chart.title, "Caption"), paragraphOf("Chart", [element("w:r", {}, [drawing])])];
}
