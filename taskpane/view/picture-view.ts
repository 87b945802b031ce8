import { longDay } from "../../src/calendar/iso-day.ts";
import type { Picture } from "../../src/report/picture/picture.ts";
import { make } from "./make.ts";
import { makeChart } from "./picture-chart.ts";
import { makeList, type SelectPlace } from "./picture-list.ts";

/** On a page of its own, or below a file's name. */
type PictureLevel = 2 | 4;

/**
 * Makes the picture: facts, charts, and lists whose lines call `onSelect` with their place. Its title is a
 * heading of `level`, what is below it one of the next.
 */
export function makePicture(
  picture: Picture,
  onSelect: SelectPlace,
  level: PictureLevel = 2,
): HTMLElement {
  const { title, asOf, facts, charts, lists } = picture;
  const below = level === 2 ? "h3" : "h5";
  const pairs = facts.map(({ label, value }) =>
    make("div", {}, make("dt", {}, label), make("dd", {}, value)),
  );
  return make(
    "div",
    { class: "picture" },
    make(`h${level}`, {}, title),
    ...(asOf === null ? [] : [make("p", { class: "as-of" }, `As of ${longDay(asOf)}`)]),
    make("dl", {}, ...pairs),
    ...charts.map((chart) => makeChart(chart, below)),
    ...lists.map((list) => makeList(list, onSelect, below)),
  );
}
