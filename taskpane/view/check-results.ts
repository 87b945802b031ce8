import type { Finding } from "../../src/finding/finding.ts";
import type { SheetMend } from "../../src/finding/sure-mends.ts";
import { count } from "../../src/text/count.ts";
import { makeFindingGroup } from "./finding-group.ts";
import type { FindingActions } from "./finding-item.ts";
import { make, makeButton } from "./make.ts";
import { makeMendBox } from "./mend-box.ts";

/** How many findings are shown at first, and how many more each time. */
const SHOWN_AT_ONCE = 200;

/** What a check found, in the words and order in which it is shown. */
export interface CheckResults {
  /** Which plan, partner, round and form the return is, and what it was checked by. */
  readonly facts: readonly (readonly [label: string, value: string])[];
  /** What must be known before any detail: another plan, another round, no table. */
  readonly first: readonly Finding[];
  /** `24 of 26 rows ready`. */
  readonly ready: string;
  /** `2 errors and 1 query. Checked at 14:02`. */
  readonly counted: string;
  readonly notes: readonly string[];
  /** All others. */
  readonly errors: readonly Finding[];
  readonly queries: readonly Finding[];
  readonly sure: readonly SheetMend[];
}

/** The results on the page, which stay the same nodes from one check to the next. */
export interface ResultsView {
  readonly area: HTMLElement;
  show(results: CheckResults): void;
  hide(): void;
}

function factNodes(facts: CheckResults["facts"]): Node[] {
  return facts.flatMap(([label, value]) => [
    make("dt", {}, label),
    make("dd", {}, make("bdi", {}, value)),
  ]);
}

/** A box for all mends at once, where there is more than one. */
function allMends({ sure }: CheckResults, { mend }: FindingActions): Node[] {
  if (sure.length < 2) return [];
  return [
    makeMendBox(`Mend all sure ones (${sure.length})`, sure, () => {
      mend(sure);
    }),
  ];
}

/** The line below the lists that shows more of them, and leads to the first that was not there before. */
function makeMore(itemsOf: () => Element[], onMore: () => void) {
  const text = make("span");
  const button = makeButton("Show more", () => {
    const before = itemsOf().length;
    onMore();
    itemsOf()[before]?.querySelector<HTMLElement>("button, summary")?.focus();
  });
  const area = make("p", { hidden: "" }, text, " ", button);
  const show = (left: number): void => {
    area.hidden = left <= 0;
    text.textContent = `${count(left, "more finding is", "more findings are")} not shown.`;
  };
  return { area, show };
}

/** Makes the part of the page that shows results, with what can be undone among them. */
export function makeResults(actions: FindingActions, undo: Node): ResultsView {
  let most = SHOWN_AT_ONCE;
  let latest: CheckResults | null = null;
  const [first, errors, queries] = [
    makeFindingGroup(actions),
    makeFindingGroup(actions),
    makeFindingGroup(actions),
  ];
  const facts = make("dl", { class: "facts" });
  const ready = make("h2", { tabindex: "-1" });
  const counted = make("p");
  const notes = make("div");
  const mends = make("div");
  const more = makeMore(
    () => [...area.querySelectorAll(".findings > li")],
    () => {
      most += SHOWN_AT_ONCE;
      if (latest) showLists(latest);
    },
  );
  const head = [facts, first.area, ready, counted, notes, mends, undo];
  const area = make("div", { hidden: "" }, ...head, errors.area, queries.area, more.area);

  const showLists = (results: CheckResults): void => {
    const shownErrors = results.errors.slice(0, most);
    const shownQueries = results.queries.slice(0, most - shownErrors.length);
    errors.show("Errors to mend", shownErrors, results.errors.length);
    queries.show("Queries to confirm or change", shownQueries, results.queries.length);
    more.show(results.errors.length + results.queries.length - most);
  };

  const show = (results: CheckResults): void => {
    latest = results;
    const hadFocus = document.hasFocus() && area.contains(document.activeElement);
    area.hidden = false;
    facts.replaceChildren(...factNodes(results.facts));
    first.show("First of all", results.first);
    ready.textContent = results.ready;
    counted.textContent = results.counted;
    notes.replaceChildren(...results.notes.map((note) => make("p", {}, note)));
    mends.replaceChildren(...allMends(results, actions));
    showLists(results);
    // Only where the button that had it is gone: from the body a keyboard would start again at the top.
    if (hadFocus && !area.contains(document.activeElement)) {
      ready.focus({ preventScroll: true });
    }
  };
  return {
    area,
    show,
    hide: () => {
      area.hidden = true;
    },
  };
}
