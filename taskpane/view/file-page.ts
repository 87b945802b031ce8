import { makeFileChooser } from "./file-chooser.ts";
import { type FileShown, makeFileCard } from "./file-card.ts";
import { keepItems } from "./keep-items.ts";
import { make, makeButton } from "./make.ts";

/** What a person can do on the page that checks files. */
export interface FileActions {
  /** None where something else than files was dropped. */
  readonly choose: (files: readonly File[]) => void;
  readonly saveAll: () => void;
  readonly saveJson: () => void;
  readonly clear: () => void;
}

/** What the page shows. */
export interface FilePageState {
  readonly files: readonly FileShown[];
  /** How far the check is; null where it is not running. */
  readonly progress: { readonly done: number; readonly total: number } | null;
  /** `3 files: 2 with errors, 1 that cannot be read.`, told as soon as it changes. */
  readonly counted: string;
  /** How many files have feedback to save. */
  readonly toSave: number;
}

/** The page that checks files without Excel. */
export interface FilePage {
  show(state: FilePageState): void;
  /** Tells what was done, without moving the focus. */
  say(text: string): void;
}

const INTRODUCTION =
  "Check returns without Excel. The files are read on this computer and nothing is sent anywhere: the page also works with the network switched off.";
const MASTER =
  "Choose the team's master together with the returns to check them against its plan. Without it, a return is checked against the plan it carries or, in older forms, the plan of this page.";

function introduction(): Node[] {
  const details = make(
    "details",
    {},
    make("summary", {}, "Which plan returns are checked against"),
    make("p", {}, MASTER),
  );
  return [make("h2", {}, "Check files"), make("p", {}, INTRODUCTION), details];
}

/** Makes the page in its area, in place of what was there. */
export function makeFilePage(area: HTMLElement, actions: FileActions): FilePage {
  const counted = make("p", { role: "status" });
  const said = make("p", { role: "status", class: "said" });
  const bar = make("progress", { "aria-label": "Files checked", hidden: "" });
  const list = make("ul", { class: "files", role: "list" });
  const all = makeButton("Save all feedback", actions.saveAll, { class: "primary" });
  const json = makeButton("Save findings as JSON", actions.saveJson);
  const clear = makeButton("Clear the list", () => {
    actions.clear();
    chooser.querySelector("input")?.focus();
  });
  const buttons = make("p", { class: "buttons" }, all, json, clear);
  const results = make("section", { hidden: "" }, list, buttons);
  const chooser = makeFileChooser(actions.choose);
  area.classList.add("file-page");
  area.replaceChildren(...introduction(), chooser, counted, bar, said, results);

  const show = ({ files, progress, counted: words, toSave }: FilePageState): void => {
    results.hidden = files.length === 0;
    counted.textContent = words;
    keepItems(
      list,
      files.map((shown) => ({
        key: shown.id,
        about: shown.name,
        make: () => makeFileCard(shown),
      })),
    );
    bar.hidden = progress === null;
    bar.max = progress?.total ?? 1;
    bar.value = progress?.done ?? 0;
    buttons.hidden = progress !== null;
    all.hidden = toSave < 2;
  };
  return {
    show,
    say: (text) => {
      said.textContent = text;
    },
  };
}
