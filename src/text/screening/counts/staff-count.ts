import { flagged } from "../flags/flagged.ts";
import type { Screener } from "../flags/screen-flag.ts";
import { spansOf } from "../flags/span.ts";

const STAFF =
  /\bthe (?:[1-7]|one|two|three|four|five|six|seven) (?:[A-Z][\w'-]{0,30} ){0,5}(?:workers|officers|advisers|advisors|coordinators|nurses|midwives|managers|staff)\b/giu;

/** A few members of staff meant as persons, with "the": shown, never stopped. Numbers of posts are none. */
export const findStaffCounts: Screener = ({ text }) =>
  flagged("staff_count", "note", spansOf(STAFF, text));
