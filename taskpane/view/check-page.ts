import type { Finding } from "../../src/finding/finding.ts";
import { type CheckResults, makeResults } from "./check-results.ts";
import type { FindingActions } from "./finding-item.ts";
import { keepPlace } from "./keep-place.ts";
import { make, makeButton } from "./make.ts";

/** What a person can do on the page of the check. */
export interface CheckActions extends FindingActions {
  readonly check: () => void;
  /** Marks the cells in the sheet, or takes the marks away. */
  readonly mark: () => void;
  readonly openSummary: () => void;
}

/** The page of the check: what changes on it, by what is to be shown. */
export interface CheckPageView {
  /** Among the results, for the mends that can be taken back. */
  readonly mended: HTMLElement;
  /** Makes a change to the page without moving the findings that are looked at. */
  readonly keepPlace: (change: () => void) => void;
  readonly showResults: (results: CheckResults) => void;
  /** The open workbook is the team's master, which is no return. */
  readonly showMaster: () => void;
  readonly showStale: (stale: boolean) => void;
  readonly showMarked: (marked: boolean) => void;
  readonly showBusy: (busy: boolean) => void;
  /** Whether a person has a before and after open. */
  readonly isReading: () => boolean;
}

const ABOUT =
  "Says what to mend in the return that is open. Nothing changes until you press a button, and nothing leaves this computer. Summary shows the picture of a return or a master.";

function masterNote(openSummary: () => void): HTMLElement {
  return make(
    "div",
    { hidden: "" },
    make("h2", {}, "This is the team's master plan"),
    make(
      "p",
      {},
      "It is not a return, so there is nothing to check. The summary shows its ratings.",
    ),
    makeButton("Open the summary", openSummary, { class: "primary" }),
  );
}

function isInSheet({ sheet, cells }: Finding): boolean {
  return sheet !== null && cells.length > 0;
}

/** Makes the page of the check in its area. */
export function makeCheckPage(area: HTMLElement, actions: CheckActions): CheckPageView {
  const check = makeButton("Check my return", actions.check, { class: "primary" });
  const mark = makeButton("Show in sheet", actions.mark, { "aria-pressed": "false", hidden: "" });
  const stale = make("p", { class: "stale", hidden: "" });
  stale.textContent = "The workbook has changed since this check.";
  const master = masterNote(actions.openSummary);
  const mended = make("section", { hidden: "" });
  const results = makeResults(actions, mended);
  const about = make("p", {}, ABOUT);
  area.append(about, make("p", { class: "buttons" }, check, mark), stale, master, results.area);

  const keep = (change: () => void): void => {
    keepPlace(area, change);
  };
  return {
    mended,
    keepPlace: keep,
    showResults: (found) => {
      about.hidden = true;
      check.textContent = "Check again";
      mark.hidden = ![...found.first, ...found.errors, ...found.queries].some(isInSheet);
      master.hidden = true;
      keep(() => {
        results.show(found);
      });
    },
    showMaster: () => {
      about.hidden = true;
      check.textContent = "Check again";
      mark.hidden = true;
      master.hidden = false;
      results.hide();
    },
    showStale: (is) => {
      keep(() => {
        stale.hidden = !is;
      });
    },
    showMarked: (is) => {
      mark.setAttribute("aria-pressed", String(is));
      if (is) mark.hidden = false;
    },
    showBusy: (is) => {
      // Not `disabled`: that would take the focus from the button that was pressed.
      check.setAttribute("aria-disabled", String(is));
    },
    isReading: () => area.querySelector("details.mend[open]") !== null,
  };
}
