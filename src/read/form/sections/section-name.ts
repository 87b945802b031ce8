import { tidySpaces } from "../../../text/tidy.ts";

/** A section's name, and the number that the plan itself gives it. */
export interface SectionTitle {
  readonly name: string;
  readonly number: string | null;
  /** All that is written. */
  readonly written: string;
}

const KIND =
  "(?:(?:strategic|key|corporate|overarching|council|partnership|plan)\\s+)?(?:priority(?: area| theme)?|theme|objective|aim|section|outcome|goal|strand|pillar|work ?stream|phase|part|area|domain|ambition|standard|kloe|principle|programme|chapter|driver|mission|focus area)\\s*(?:no\\.?\\s*)?#?\\s*";
const LABELLED = [
  new RegExp(
    `^${KIND}(\\d{1,2}(?:\\.\\d{1,2})?|[ivx]{1,5}|one|two|three|four|five|six|seven|eight)(?:\\s*[:.)\u2013\u2014-]+\\s*|\\s+)(\\S.*)$`,
    "isu",
  ),
  new RegExp(`^${KIND}([a-h])?(?:\\s*[:\u2013\u2014]+\\s*|\\s+-\\s+)(\\S.*)$`, "isu"),
  /^\(?(\d{1,2}(?:\.\d{1,2})?)(?:[.):\u2013\u2014-]+\s*|\s+[\u2013\u2014-]\s+|\s+(?=\p{Lu}))(\p{L}.*)$/su,
  /^\(?([A-H])(?:[.):]\s*|\s+[\u2013\u2014-]\s+)(\p{L}.*)$/su,
];

/** `Priority 1: Prevention` and `1. Prevention` are Prevention, number 1; a bare name is itself. */
export function readSectionTitle(text: string): SectionTitle {
  const whole = tidySpaces(text)
    .replace(/[:\u2013\u2014-]+$/u, "")
    .trim();
  const [, number, name = ""] = LABELLED.map((pattern) => pattern.exec(whole)).find(Boolean) ?? [];
  if (name.trim().length < 3) return { name: whole, number: null, written: text };
  return { name: name.trim(), number: number ?? null, written: text };
}
