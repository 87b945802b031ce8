import { isIn } from "../../patterns/may-match.ts";
import { MONTH_NAMES } from "./month-names.ts";
import { flagged } from "../flags/flagged.ts";
import type { Screener } from "../flags/screen-flag.ts";
import { type Span, spansNear, spansOf } from "../flags/span.ts";

/** Words after which an event is a topic of work and not something that happened. */
const TOPIC =
  "reviews?|prevention|reduction|strateg|polic|training|awareness|timeline|panels?|overview|rates?|risk|support|protocol|guidance|law|orders?|units?";
const EVENT = new RegExp(
  String.raw`\b(?:homicide|murder|femicide|killing|suicide|death|fatality|stabbing|shooting|stillbirth|kidnapping|acid attack|arson attack|honour killing)\b(?! (?:${TOPIC}))`,
  "giu",
);
const IN_MONTH = new RegExp(
  String.raw`\b(?:(?:in|of|during|since|early|late|mid) (?:${MONTH_NAMES})|\d{1,2}(?:st|nd|rd|th)? (?:${MONTH_NAMES})|(?:${MONTH_NAMES}) (?:19|20)\d{2})\b`,
  "gu",
);
/** One person of an event: the newspapers of the day tell who it was. */
const OF_PERSON =
  /\b(?:the|a|one|our) (?:\w{1,15} )?(?:woman|man|girl|boy|bride|mother|father|mum|dad|couple|family|teenager|student|driver|baby|child|widow|pensioner|toddler)s?(?:'s)? (?:(?:who|whose|that) (?:\w{1,12} ){0,4}?)?(?:set (?:alight|on fire)|stabbed|shot|burned|burnt|scalded|strangled|held (?:\w{1,12} ){0,3}hostage|kidnapped|abducted|flown (?:back|home)|rescued|found (?:dead|alive|in)|(?:body )?(?:was )?found in|thrown from|pushed (?:off|under|from)|fell from|drowned|attacked with|doused|trafficked|beheaded|hit by|run over|died (?:in|after|at)|killed (?:in|by|at|on))\b/giu;
const PLACED =
  /\b(?:acid attack|arson attack|stabbing|shooting|murder|killing|attack|explosion|crash|house fire|hostage|siege)\b[^.\n]{0,20}\b(?:at|outside|in|near|behind|on) (?:the|a|an|her|his) [a-z]+(?: [a-z]+)?\b/giu;
const ONE_PERSON =
  /\b(?:her|his|driver's|victim's|widow|family was|family were|mother of|father of|we supported|survivors? of the)\b/iu;

function placedEvents(text: string): Span[] {
  return isIn(ONE_PERSON, text) ? spansOf(PLACED, text) : [];
}

function datedEvents(text: string): Span[] {
  const events = spansOf(EVENT, text);
  return events.length === 0 ? [] : spansNear(text, events, spansOf(IN_MONTH, text));
}

/** A rare event near the month it happened in, with its place, or with the one whom it befell. */
export const findKnownEvents: Screener = ({ text }) =>
  flagged(
    "rare_event",
    "warn",
    [...datedEvents(text), ...placedEvents(text), ...spansOf(OF_PERSON, text)].sort(
      (a, b) => a.start - b.start,
    ),
  );
