import { MONTHS } from "../../calendar/iso-day.ts";
import { flagged } from "../../text/screening/flags/flagged.ts";
import type { Screener } from "../../text/screening/flags/screen-flag.ts";
import { spansNear, spansOf } from "../../text/screening/flags/span.ts";

/** Words after which an event is a topic of work and not something that happened. */
const TOPIC =
  "reviews?|prevention|reduction|strateg|polic|training|awareness|timeline|panels?|overview|rates?|risk|support|protocol|guidance|law|orders?|units?";
const EVENT = new RegExp(
  String.raw`\b(?:homicide|murder|femicide|killing|suicide|death|fatality|stabbing|shooting|stillbirth|kidnapping|acid attack|arson attack|honour killing)\b(?! (?:${TOPIC}))`,
  "giu",
);
const ANY_MONTH = MONTHS.join("|");
const IN_MONTH = new RegExp(
  String.raw`\b(?:(?:in|of|during|since|early|late|mid) (?:${ANY_MONTH})|\d{1,2}(?:st|nd|rd|th)? (?:${ANY_MONTH})|(?:${ANY_MONTH}) (?:19|20)\d{2})\b`,
  "gu",
);

/** One rare event near the month it happened in: the newspapers of that month tell who it was. */
export const findRareEvents: Screener = ({ text }) => {
  const events = spansOf(EVENT, text);
  if (events.length === 0) return [];
  return flagged("rare_event", "warn", spansNear(text, events, spansOf(IN_MONTH, text)));
};
