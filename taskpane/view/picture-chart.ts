import type { PictureBar, PictureChart } from "../../src/report/picture/picture.ts";
import { make } from "./make.ts";
import type { PictureHeading } from "./picture-list.ts";
import { drawBar } from "./picture-bar.ts";

/** `2 Red, 1 Amber of 3`; the number alone where one thing is counted. */
function barWords({ counts, total }: PictureBar, series: readonly string[]): string {
  if (series.length === 1) return String(total);
  const parts = series.flatMap((name, at) => {
    const count = counts[at] ?? 0;
    return count > 0 ? [`${count} ${name}`] : [];
  });
  return parts.length > 0 ? `${parts.join(", ")} of ${total}` : "0";
}

function makeBar(bar: PictureBar, series: readonly string[], most: number): HTMLElement {
  const words = make("span", { class: "bar-words" }, barWords(bar, series));
  const line = make("p", {}, make("span", { class: "bar-label" }, bar.label), ": ", words);
  return bar.total > 0 ? make("li", {}, line, drawBar(bar, series, most)) : make("li", {}, line);
}

function makeTable({ title, about, series, bars }: PictureChart): HTMLElement {
  const heads = series.length === 1 ? [about, ...series] : [about, ...series, "Total"];
  const rows = bars.map(({ label, counts, total }) => {
    const numbers = series.length === 1 ? counts : [...counts, total];
    const cells = numbers.map((count) => make("td", {}, String(count)));
    return make("tr", {}, make("th", { scope: "row" }, label), ...cells);
  });
  const head = make("tr", {}, ...heads.map((text) => make("th", { scope: "col" }, text)));
  const table = make("table", {}, make("caption", {}, title), make("thead", {}, head));
  table.append(make("tbody", {}, ...rows));
  // Wider than a narrow pane, so it scrolls by itself, by the keyboard too.
  const box = { class: "table-box", tabindex: "0", role: "group", "aria-label": `${title}, table` };
  return make("details", {}, make("summary", {}, "The same as a table"), make("div", box, table));
}

/** A chart as bars with words and numbers, and the same as a table; its title is a heading of this kind. */
export function makeChart(chart: PictureChart, heading: PictureHeading): HTMLElement {
  const { title, series, bars } = chart;
  const most = Math.max(1, ...bars.map(({ total }) => total));
  const list = make("ul", { class: "bars" }, ...bars.map((bar) => makeBar(bar, series, most)));
  return make("section", { class: "chart" }, make(heading, {}, title), list, makeTable(chart));
}
