import type { Finding } from "../../src/finding/finding.ts";
import type { Picture } from "../../src/report/picture/picture.ts";
import { makeFileFindings } from "./file-findings.ts";
import { make, makeButton } from "./make.ts";
import { makePicture } from "./picture-view.ts";

/** What is shown of one chosen file. */
export interface FileShown {
  /** Another one for every result, so that what did not change stays the same node. */
  readonly id: string;
  readonly name: string;
  /** Sentences about it, the most telling first. */
  readonly lines: readonly string[];
  /** What the box with its findings is called: `2 errors and 1 query`. */
  readonly counted: string;
  readonly findings: readonly Finding[];
  /** What can be told of a master. Its lines lead nowhere, as no workbook is open. */
  readonly picture: Picture | null;
  /** Whether findings and picture are to be seen at once. */
  readonly open: boolean;
  /** Saves its feedback; null where there is nothing to give back. */
  readonly save: (() => void) | null;
}

function box(title: string, open: boolean, ...contents: readonly Node[]): HTMLDetailsElement {
  const details = make("details", {}, make("summary", {}, title), ...contents);
  details.open = open;
  return details;
}

function withoutPlaces(picture: Picture): Picture {
  const lists = picture.lists.map((list) => ({
    ...list,
    lines: list.lines.map((line) => ({ ...line, place: null })),
  }));
  return { ...picture, lists };
}

/** One file: its name, what is said of it, its findings, and the button that saves them. */
export function makeFileCard(shown: FileShown): HTMLLIElement {
  const { name, lines, counted, findings, picture, open, save } = shown;
  const parts: HTMLElement[] = [
    // A name may turn the writing direction; it must not turn what follows.
    make("h3", {}, make("bdi", {}, name)),
    ...lines.map((line) => make("p", {}, line)),
  ];
  if (findings.length > 0) {
    parts.push(box(`What to mend: ${counted}`, open, ...makeFileFindings(findings)));
  }
  if (picture) {
    parts.push(
      box(
        "Summary",
        open,
        makePicture(withoutPlaces(picture), () => undefined, 4),
      ),
    );
  }
  if (save) {
    parts.push(makeButton("Save feedback", save, { "aria-label": `Save feedback: ${name}` }));
  }
  return make("li", { class: "file" }, ...parts);
}
