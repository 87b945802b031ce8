import { flagged } from "../flags/flagged.ts";
import type { Screener } from "../flags/screen-flag.ts";
import { type Span, spansNear, spansOf } from "../flags/span.ts";

const LETTER =
  /\b(?:Adult|Child|Victim|victim|Baby|Perpetrator|Subject|Person|Woman|Patient|Client) [A-Z](?![\w'&-]| [A-Z][a-z])/gu;
const TWO_LETTERS = /\b(?:Adult|Child|[Vv]ictim|Baby|Perpetrator|Subject|Person) [A-Z]{2}\b/gu;
const REVIEW =
  /\b(?:homicide reviews?|DHRs?|serious case reviews?|safeguarding adults? reviews?|practice reviews?|MARACs?|inquest|case conference)\b/giu;

/** People by initial: `Adult A`; with two letters only near a review or a case conference. */
function pseudonymsIn(text: string): Span[] {
  const two = spansNear(text, spansOf(TWO_LETTERS, text), spansOf(REVIEW, text));
  return [...spansOf(LETTER, text), ...two].sort((a, b) => a.start - b.start);
}

/** People hidden behind initials, whom those who know the case still recognise. */
export const findPseudonyms: Screener = ({ text }) =>
  flagged("case_pseudonym", "warn", pseudonymsIn(text));
