import type { SheetMend } from "../../src/finding/sure-mends.ts";
import { count } from "../../src/text/count.ts";
import { make, makeButton } from "./make.ts";
import { mendAfter, mendBefore } from "./mend-sides.ts";
import { cellNamer } from "./name-cells.ts";

const MOST = 100;

function mendRow(place: string, mend: SheetMend): HTMLElement {
  return make(
    "tr",
    {},
    make("th", { scope: "row" }, place),
    make("td", {}, ...mendBefore(mend)),
    make("td", {}, ...mendAfter(mend)),
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

/** What each cell holds and would hold, with the button that mends them all. */
export function makeMendContents(mends: readonly SheetMend[], onMend: () => void): Node[] {
  const more = mends.length - MOST;
  const what = mends.length === 1 ? (mends[0]?.cell ?? "") : `these ${mends.length} cells`;
  return [
    mendTable(mends),
    ...(more > 0 ? [make("p", {}, `And ${count(more, "more cell")} in the same way.`)] : []),
    makeButton(`Mend ${what}`, onMend, { class: "primary" }),
  ];
}
