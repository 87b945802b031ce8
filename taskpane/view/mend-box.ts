import type { SheetMend } from "../../src/finding/sure-mends.ts";
import { make } from "./make.ts";

const NOT_LOADED =
  "The mend could not be loaded. Check that you are online and open this box again, or close this pane and open it again.";

/**
 * A box that shows, once opened, what each cell holds and would hold, with the button that mends them.
 * What shows it is loaded when the first box is opened.
 */
export function makeMendBox(
  title: string,
  mends: readonly SheetMend[],
  onMend: () => void,
): HTMLDetailsElement {
  const contents = make("div");
  const box = make("details", { class: "mend" }, make("summary", {}, title), contents);
  let isFilled = false;
  const fill = async (): Promise<void> => {
    if (!box.open || isFilled) return;
    try {
      const { makeMendContents } = await import(
        /* webpackChunkName: "write" */ "./mend-contents.ts"
      );
      contents.replaceChildren(...makeMendContents(mends, onMend));
      isFilled = true;
    } catch {
      contents.replaceChildren(make("p", { role: "alert" }, NOT_LOADED));
    }
  };
  box.addEventListener("toggle", () => void fill());
  return box;
}
