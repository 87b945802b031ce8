import type { Mend } from "../../src/finding/finding.ts";
import { make } from "./make.ts";
import { spacedText } from "./spaced-text.ts";

/** A text that becomes a date may read the same, so that is said of both. */
function withKind(shown: Node, { value }: Mend, kind: string): (Node | string)[] {
  return typeof value === "string" ? [shown] : [shown, ` as ${kind}`];
}

/** What a cell holds before a mend, with the spaces that matter. */
export function mendBefore(mend: Mend): (Node | string)[] {
  return withKind(make("del", {}, ...spacedText(mend.before)), mend, "text");
}

/** What it would hold. */
export function mendAfter(mend: Mend): (Node | string)[] {
  return withKind(make("ins", {}, ...spacedText(mend.after)), mend, "a date");
}
