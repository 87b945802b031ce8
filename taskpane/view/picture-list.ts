import type { PictureLine, PictureList, PicturePlace } from "../../src/report/picture/picture.ts";
import { make, makeButton } from "./make.ts";

/** Longer lists are closed at first, so that the next one is in reach. */
const MOST_OPEN = 8;

/** Shows the cell to which a line leads. */
export type SelectPlace = (place: PicturePlace) => void;

function makeLine({ text, note, place }: PictureLine, onSelect: SelectPlace): HTMLElement {
  const name = place
    ? makeButton(
        text,
        () => {
          onSelect(place);
        },
        { class: "line" },
      )
    : make("span", {}, text);
  return note === ""
    ? make("li", {}, name)
    : make("li", {}, name, make("p", { class: "note" }, note));
}

/** A heading within a picture, one below that of its title. */
export type PictureHeading = "h3" | "h5";

/** A list of things to look at; each line that has a place is a button. */
export function makeList(
  { title, none, lines }: PictureList,
  onSelect: SelectPlace,
  kind: PictureHeading,
): HTMLElement {
  if (lines.length === 0) {
    return make("section", { class: "list" }, make(kind, {}, title), make("p", {}, none));
  }
  const heading = make(kind, {}, title);
  const box = make(
    "details",
    { class: "list" },
    make("summary", {}, heading, ` ${lines.length}`),
    make("ul", {}, ...lines.map((line) => makeLine(line, onSelect))),
  );
  box.open = lines.length <= MOST_OPEN;
  return box;
}
