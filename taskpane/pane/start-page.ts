import { make } from "../view/make.ts";
import type { PagePlace } from "./find-office.ts";

const NOT_LOADED =
  "The page for files could not be loaded. Check that you are online and select Check files again.";

/** Long enough for a script that has arrived to run, in milliseconds. */
const MOMENT = 500;

/** What the page can turn into, and how it learns which. */
export interface StartParts {
  /** What stands on the page while it waits, with its button for files. */
  readonly pane: HTMLElement;
  /** May come late, or never. */
  readonly findPlace: () => Promise<PagePlace>;
  /** Asked after a moment: whether Excel cannot answer any more. */
  readonly isHopeless: () => boolean;
  readonly openExcel: () => void;
  /** Rejects where its script cannot be loaded. */
  readonly openFiles: (area: HTMLElement) => Promise<void>;
  /** How long to wait for Excel, in milliseconds. */
  readonly patience: number;
}

/** Calls back once a person does something in an area: chooses, drops or presses. */
function onFirstUse(area: HTMLElement, onUse: () => void): void {
  for (const event of ["click", "change", "drop"]) {
    area.addEventListener(event, onUse, { capture: true, once: true });
  }
}

/**
 * Turns the page into the pane where Excel answers, and into the page for files where it does not in
 * time. A late answer of Excel still counts while nobody has begun with files.
 */
export function startPage(parts: StartParts): void {
  const { pane, findPlace, isHopeless, openExcel, openFiles, patience } = parts;
  let turned: PagePlace | null = null;
  let begun = false;
  const notice = make("p", { role: "alert" });
  pane.append(notice);

  const toFiles = (): void => {
    if (turned !== null) return;
    turned = "browser";
    const area = make("div");
    openFiles(area).then(
      () => {
        if (turned === "browser") pane.replaceChildren(area);
      },
      () => {
        turned = null;
        notice.textContent = NOT_LOADED;
      },
    );
    onFirstUse(area, () => {
      begun = true;
    });
  };
  const settle = (place: PagePlace): void => {
    if (place === "browser") toFiles();
    else if (!begun) {
      turned = "excel";
      openExcel();
    }
  };
  pane.querySelector("#check-files")?.addEventListener("click", () => {
    begun = true;
    toFiles();
  });
  setTimeout(() => {
    if (isHopeless()) toFiles();
  }, MOMENT);
  setTimeout(toFiles, patience);
  findPlace().then(settle, toFiles);
}
