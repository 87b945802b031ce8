import type { Finding } from "../../src/finding/finding.ts";
import { type SheetMend, sureMends } from "../../src/finding/sure-mends.ts";
import { count } from "../../src/text/count.ts";
import { fold } from "../../src/text/fold.ts";
import { make, makeButton } from "./make.ts";
import { makeMendBox } from "./mend-box.ts";
import { placeText } from "./place-text.ts";

/** What a person can do about a finding. */
export interface FindingActions {
  readonly select: (sheet: string, cell: string) => void;
  readonly mend: (mends: readonly SheetMend[]) => void;
}

function lineOf(finding: Finding, { select }: FindingActions): HTMLElement {
  const where = make("bdi", { class: "where" }, placeText(finding, "The workbook"));
  const message = make("span", { class: "message" }, finding.message);
  const { sheet, cells } = finding;
  const [first] = cells;
  if (sheet === null || first === undefined) return make("p", { class: "line" }, where, message);
  const line = makeButton(
    "",
    () => {
      select(sheet, first);
    },
    { class: "line" },
  );
  line.append(where, message);
  return line;
}

/** Walks the finding's cells one by one and begins again after the last. */
function nextButton({ sheet, cells }: Finding, { select }: FindingActions): HTMLElement[] {
  if (sheet === null || cells.length < 2) return [];
  let at = 0;
  const text = (): string => `Next cell: ${cells[(at + 1) % cells.length] ?? ""}`;
  const button = makeButton(text(), () => {
    at = (at + 1) % cells.length;
    select(sheet, cells[at] ?? "");
    button.textContent = text();
  });
  return [button];
}

function details({ found, wanted, fix, message }: Finding): HTMLElement {
  const facts = [
    ["Found", found],
    ["Wanted", wanted],
    ...(fold(message).includes(fold(fix)) ? [] : [["What to do", fix]]),
  ];
  const list = facts.flatMap(([label = "", text = ""]) => [
    make("dt", {}, label),
    make("dd", {}, text),
  ]);
  return make("details", {}, make("summary", {}, "More about this"), make("dl", {}, ...list));
}

function mendBox(finding: Finding, { mend }: FindingActions): HTMLElement[] {
  const mends = sureMends([finding]);
  const [first] = mends;
  if (!first) return [];
  const title = mends.length === 1 ? `Mend ${first.cell}` : `Mend ${count(mends.length, "cell")}`;
  return [
    makeMendBox(title, mends, () => {
      mend(mends);
    }),
  ];
}

/** One finding: where and what as a button that leads to its first cell, then what can be done about it. */
export function makeFindingItem(finding: Finding, actions: FindingActions): HTMLLIElement {
  return make(
    "li",
    { class: finding.severity },
    lineOf(finding, actions),
    ...nextButton(finding, actions),
    ...mendBox(finding, actions),
    details(finding),
  );
}
