import type { SheetMend } from "../../src/finding/sure-mends.ts";
import { count } from "../../src/text/count.ts";
import { make, makeButton } from "./make.ts";
import { cellNamer } from "./name-cells.ts";
import { spacedText } from "./spaced-text.ts";

const MOST = 100;

function mendRow(place: string, { before, after }: SheetMend): HTMLElement {
  return make(
    "tr",
    {},
    make("th", { scope: "row" }, place),
    make("td", {}, make("del", {}, ...spacedText(before))),
    make("td", {}, make("ins", {}, ...spacedText(after))),
  );
}

function mendTable(mends: readonly SheetMend[]): HTMLElement {
  const nameOf = cellNamer(mends);
  const headings = ["Cell", "Now", "After"].map((text) => make("th", { scope: "col" }, text));
  return make(
    "table",
    {},
    make("thead", {}, make("tr", {}, ...headings)),
    make("tbody", {}, ...mends.slice(0, MOST).map((mend) => mendRow(nameOf(mend), mend))),
  );
}

function mendContents(mends: readonly SheetMend[], onMend: () => void): Node[] {
  const more = mends.length - MOST;
  const what = mends.length === 1 ? (mends[0]?.cell ?? "") : `these ${mends.length} cells`;
  return [
    mendTable(mends),
    ...(more > 0 ? [make("p", {}, `And ${count(more, "more cell")} in the same way.`)] : []),
    makeButton(`Mend ${what}`, onMend, { class: "primary" }),
  ];
}

/** A box that shows, once opened, what each cell holds and would hold, with the button that mends them. */
export function makeMendBox(
  title: string,
  mends: readonly SheetMend[],
  onMend: () => void,
): HTMLDetailsElement {
  const box = make("details", { class: "mend" }, make("summary", {}, title));
  const fill = (): void => {
    if (box.open && box.childElementCount === 1) box.append(...mendContents(mends, onMend));
  };
  box.addEventListener("toggle", fill);
  return box;
}
