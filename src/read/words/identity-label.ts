import { fold } from "../../text/fold.ts";
import { IDENTITY_LABELS, type IdentityLabel } from "./identity-words.ts";

/** A label, and the value behind its colon where it stands in the same cell. */
export interface Label {
  readonly label: IdentityLabel;
  readonly inline: string;
  readonly colon: boolean;
}

const LABEL_OF: ReadonlyMap<string, IdentityLabel> = new Map(
  IDENTITY_LABELS.flatMap(([label, texts]) => texts.split("|").map((text) => [text, label])),
);
const LONGEST_LABEL = 60;

/** The label that a text is, or with which it begins before a colon; undefined where it is none. */
export function labelIn(text: string): Label | undefined {
  const colon = text.slice(0, LONGEST_LABEL).indexOf(":");
  const before = colon < 0 ? text : text.slice(0, colon);
  if (before.length > LONGEST_LABEL) return undefined;
  const label = LABEL_OF.get(fold(before));
  if (!label) return undefined;
  return { label, inline: colon < 0 ? "" : text.slice(colon + 1).trim(), colon: colon >= 0 };
}
