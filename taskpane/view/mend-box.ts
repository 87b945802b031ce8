import type { SheetMend } from "../../src/finding/sure-mends.ts";
import { make } from "./make.ts";
import { makeMendContents } from "./mend-contents.ts";

/** A box that shows, once opened, what each cell holds and would hold, with the button that mends them. */
export function makeMendBox(
  title: string,
  mends: readonly SheetMend[],
  onMend: () => void,
): HTMLDetailsElement {
  const contents = make("div");
  const box = make("details", { class: "mend" }, make("summary", {}, title), contents);
  box.addEventListener("toggle", () => {
    if (box.open && !contents.hasChildNodes()) {
      contents.append(...makeMendContents(mends, onMend));
    }
  });
  return box;
}
