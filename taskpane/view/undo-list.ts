import { count } from "../../src/text/count.ts";
import { keepItems, type ListItem } from "./keep-items.ts";
import { make, makeButton } from "./make.ts";
import { cellNamer } from "./name-cells.ts";

/** A mend that can be taken back. */
export interface UndoLine {
  readonly id: number;
  /** What it put in: `3l`. */
  readonly after: string;
  readonly sheet: string;
  readonly cell: string;
}

/** The list of mends that can be taken back. */
export interface UndoList {
  /** Shows these, which are in the order of time, the last one first; hidden where there are none. */
  readonly show: (lines: readonly UndoLine[]) => void;
}

/** So many stand in sight, so that the findings do as well. */
const IN_SIGHT = 3;
/** So many have a button of their own; the others go with all. */
const MOST = 50;

/** Makes the list in its area, empty and hidden. */
export function makeUndoList(area: HTMLElement, undo: (ids: readonly number[]) => void): UndoList {
  let shown: readonly UndoLine[] = [];
  const all = makeButton("", () => {
    undo(shown.map(({ id }) => id));
  });
  const latest = make("ul", { role: "list" });
  const summary = make("summary");
  const earlier = make("ul", { role: "list" });
  const rest = make("details", {}, summary, earlier);
  area.hidden = true;
  area.replaceChildren(make("h3", {}, "Mended"), latest, rest, all);

  const show: UndoList["show"] = (lines) => {
    shown = lines;
    area.hidden = lines.length === 0;
    rest.hidden = lines.length <= IN_SIGHT;
    summary.textContent = count(lines.length - IN_SIGHT, "earlier mend");
    all.textContent = `Undo all (${lines.length})`;
    const nameOf = cellNamer(lines);
    const item = (line: UndoLine): ListItem => {
      const text = `Undo: ${line.after} in ${nameOf(line)}`;
      const press = (): void => {
        undo([line.id]);
      };
      const about = String(line.id);
      return {
        key: `${about} ${text}`,
        about,
        make: () => make("li", {}, makeButton(text, press)),
      };
    };
    keepItems(latest, lines.slice(0, IN_SIGHT).map(item));
    keepItems(earlier, lines.slice(IN_SIGHT, MOST).map(item));
  };
  return { show };
}
