import { keepItems } from "./keep-items.ts";
import { make, makeButton } from "./make.ts";

/** A mend that can be taken back. */
export interface UndoLine {
  readonly id: number;
  /** `3l in C12`. */
  readonly text: string;
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
    keepItems(
      list,
      lines.slice(0, MOST).map(({ id, text }) => ({
        key: String(id),
        about: String(id),
        make: () => {
          const button = makeButton(`Undo: ${text}`, () => {
            undo([id]);
          });
          return make("li", {}, button);
        },
      })),
    );
  };
  return { area, show };
}
