import { RATINGS } from "../../src/plan/ratings.ts";
import type { PictureBar } from "../../src/report/picture/picture.ts";

const SVG = "http://www.w3.org/2000/svg";
/** Shares of the pane's width from which a segment has room for its number, and for its name too. */
const ROOM_FOR_NUMBER = 7;
const ROOM_FOR_NAME = 24;

/** One part of a bar; from and width are in per cent of the drawing. */
interface Segment {
  readonly name: string;
  readonly count: number;
  readonly from: number;
  readonly width: number;
}

function draw(tag: string, attributes: Readonly<Record<string, string>>, text = ""): SVGElement {
  const node = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.textContent = text;
  return node;
}

function segmentsOf(bar: PictureBar, series: readonly string[], most: number): Segment[] {
  let from = 0;
  return bar.counts.flatMap((count, at) => {
    const width = (count / most) * 100;
    const segment = { name: series[at] ?? "", count, from, width };
    from += width;
    return count > 0 ? [segment] : [];
  });
}

/** A colour of its own for each rating; everything else is plain. */
function classOf(name: string): string {
  const rating = RATINGS.find((one) => one === name);
  return `segment segment-${rating === undefined ? "plain" : rating.toLowerCase()}`;
}

function segmentText({ name, count, width }: Segment, isOnly: boolean): string {
  if (width < ROOM_FOR_NUMBER) return "";
  return isOnly || width < ROOM_FOR_NAME ? String(count) : `${name} ${count}`;
}

function drawSegment(segment: Segment, isOnly: boolean): SVGElement {
  const { name, from, width } = segment;
  const group = draw("g", { class: classOf(name) });
  const middle = { x: `${from + width / 2}%`, y: "50%", dy: "0.35em", "text-anchor": "middle" };
  group.append(
    draw("rect", { x: `${from}%`, y: "5%", width: `${width}%`, height: "90%" }),
    draw("text", middle, segmentText(segment, isOnly)),
  );
  return group;
}

/**
 * Draws a bar whose length is its share of `most`. It is for the eye only: whoever shows it puts the same
 * in words beside it.
 */
export function drawBar(bar: PictureBar, series: readonly string[], most: number): SVGElement {
  const drawing = draw("svg", {
    class: "bar",
    width: "100%",
    "aria-hidden": "true",
    focusable: "false",
  });
  drawing.append(
    ...segmentsOf(bar, series, most).map((segment) => drawSegment(segment, series.length === 1)),
  );
  return drawing;
}
