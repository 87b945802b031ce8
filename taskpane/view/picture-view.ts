import { longDay } from "../../src/calendar/iso-day.ts";
import type { Picture } from "../../src/report/picture/picture.ts";
import { make } from "./make.ts";
import { makeChart } from "./picture-chart.ts";
import { makeList, type SelectPlace } from "./picture-list.ts";

/** Makes the picture: facts, charts, and lists whose lines call `onSelect` with their place. */
export function makePicture(picture: Picture, onSelect: SelectPlace): HTMLElement {
  const { title, asOf, facts, charts, lists } = picture;
  const pairs = facts.map(({ label, value }) =>
    make("div", {}, make("dt", {}, label), make("dd", {}, value)),
  );
  return make(
    "div",
    { class: "picture" },
    make("h2", {}, title),
    ...(asOf === null ? [] : [make("p", { class: "as-of" }, `As of ${longDay(asOf)}`)]),
    make("dl", {}, ...pairs),
    ...charts.map(makeChart),
    ...lists.map((list) => makeList(list, onSelect)),
  );
}
