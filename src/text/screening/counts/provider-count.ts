import { NUMBER_WORDS, numberOf } from "../../number-words.ts";
import { flagged } from "../flags/flagged.ts";
import type { Screener } from "../flags/screen-flag.ts";
import { spansNear, spansOf } from "../flags/span.ts";
import { knownNamesIn } from "../places/known-place.ts";

/** Counts of the people whom a provider looks after; never of staff or of those who came to an event. */
const COUNT = new RegExp(
  String.raw`(?<![\w£$.,/%'-])(?<number>\d{1,2}|${NUMBER_WORDS}) (?:[a-z-]{1,20} ){0,2}(?:residents|tenants|women|men|children|babies|victims|survivors|families|households|clients|patients|cases|service users)\b`,
  "giu",
);
const NAMED =
  /\b[A-Z][\w'-]{1,30}(?: [A-Z][\w'-]{1,30}){0,4} (?:House|Refuge|Haven|Lodge|Hostel|Project|Trust|Aid|Housing|Association|Centre|Foundation)\b/gu;

/**
 * A count of people near the name of whoever looks after them: it tells how many a small house holds.
 * Counts that are small by themselves are another family's.
 */
export const findProviderCounts: Screener = ({ text }, { smallBelow, known }) => {
  const counts = spansOf(COUNT, text).filter(
    ({ groups: { number = "" } }) => numberOf(number) >= Math.max(1, smallBelow),
  );
  if (counts.length === 0) return [];
  const providers = [...spansOf(NAMED, text), ...knownNamesIn(text, known)];
  providers.sort((a, b) => a.start - b.start);
  return flagged("provider_count", "warn", spansNear(text, counts, providers));
};
