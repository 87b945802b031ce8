import type { ChartBar, PackChart } from "../../src/publish/pack.ts";
import { barColour } from "../../src/report/bar-colour.ts";
import { printableLine } from "../../src/text/printable.ts";
import { barLines } from "./bar-lines.ts";
import { tag, words, type Markup } from "./markup.ts";

/** Heights in the size of the text, so that a drawing grows with it. */
const LINE = 1.3;
const BAR = 1;
const GAP = 0.6;

const em = (height: number): string => `${Math.round(height * 100) / 100}em`;

/** A bar with its words above it. */
interface DrawnBar {
  readonly markup: readonly Markup[];
  /** Where the next bar starts. */
  readonly bottom: number;
}

function drawBar({ label, value, words: said }: ChartBar, most: number, top: number): DrawnBar {
  const text = barLines(printableLine(`${label}: ${said}`));
  const below = top + text.length * LINE;
  const share = Math.round((Math.max(value, 0) / most) * 10_000) / 100;
  const bar = { x: "0.5%", y: em(below + 0.2), width: `${share * 0.99}%`, height: em(BAR) };
  const markup = [
    ...text.map((line, at) =>
      tag("text", { x: 0, y: em(top + (at + 1) * LINE - 0.3) }, words(line)),
    ),
    ...(share > 0 ? [tag("rect", { ...bar, fill: `#${barColour(label)}` })] : []),
  ];
  return { markup, bottom: below + (share > 0 ? BAR : 0) + GAP };
}

/**
 * Bars with their words and numbers as real text, drawn without any scale: they fill the width there is
 * and grow with the text. `number` tells a chart from the page's other charts.
 */
export function htmlChart({ title, alt, bars }: PackChart, number: number): Markup {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const drawn: Markup[] = [];
  let bottom = 0;
  for (const bar of bars) {
    const next = drawBar(bar, most, bottom);
    drawn.push(...next.markup);
    ({ bottom } = next);
  }
  const [name, description] = [`chart-${number}`, `chart-${number}-description`];
  const size = { width: "100%", height: em(bottom) };
  const drawing = tag(
    "svg",
    { role: "img", "aria-labelledby": name, "aria-describedby": description, ...size },
    tag("title", { id: name }, words(title)),
    tag("desc", { id: description }, words(alt)),
    ...drawn,
  );
  return tag("figure", {}, tag("figcaption", {}, words(title)), drawing);
}
