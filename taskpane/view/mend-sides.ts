import type { Mend } from "../../src/finding/finding.ts";
import { make } from "./make.ts";
import { spacedText } from "./spaced-text.ts";

/** What a cell holds before a mend, with the spaces that matter. */
export function mendBefore({ before }: Mend): HTMLElement {
  return make("del", {}, ...spacedText(before));
}

/** What it would hold. A text that becomes a date may read the same, so that is said. */
export function mendAfter({ after, value }: Mend): (Node | string)[] {
  const shown = make("ins", {}, ...spacedText(after));
  return typeof value === "string" ? [shown] : [shown, " as a date"];
}
