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

/** How many mends have a button of their own; the others go with all. */
const MOST = 20;

/** The list of mends that can be taken back, the last one first; hidden while it is empty. */
export function makeUndoList(undo: (ids: readonly number[]) => void) {
  const list = make("ul");
  const all = makeButton("", () => {
    undo(shown.map(({ id }) => id));
  });
  const area = make("section", { hidden: "" }, make("h3", {}, "Mended"), list, all);
  let shown: readonly UndoLine[] = [];
  const show = (lines: readonly UndoLine[]): void => {
    shown = lines;
    area.hidden = lines.length === 0;
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
    keepItems(list, lines.slice(0, MOST).map(item));
  };
  return { area, show };
}
