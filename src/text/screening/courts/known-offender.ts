import { isIn } from "../../patterns/may-match.ts";
import { flagged } from "../flags/flagged.ts";
import type { Screener } from "../flags/screen-flag.ts";
import { spansOf } from "../flags/span.ts";

const RELATION =
  "ex|(?:ex[- ])?(?:husband|wife|partner|boyfriend|girlfriend|fiancée?)|father|mother|son|brother|uncle|stepfather|step-father|stepson|cousin|grandson|nephew|attacker|abuser|stalker|rapist|assailant|killer";
const OUTCOME =
  "pleaded guilty|pleads guilty|convicted|sentenced|jailed|imprisoned|found guilty|due for release|released (?:from prison|on licence|early)|recalled to prison|in prison|remanded|charged|arrested|acquitted|deported|on bail|tagged";
/** One offender by relation and what the law did: `her former boyfriend was convicted in May`. */
const OFFENDER = new RegExp(
  String.raw`\b(?:her|his|whose|the victim's|the client's|the woman's|the child's) (?:former |estranged |late |own |second |first )?(?:${RELATION})\b[^.\n]{0,60}?\b(?:${OUTCOME})\b`,
  "giu",
);
const PLAIN = new RegExp(String.raw`\b(?:${OUTCOME})\b`, "iu");

/** An offender whom neighbours and newspapers know by the relation and the outcome in court. */
export const findKnownOffenders: Screener = ({ text }) =>
  isIn(PLAIN, text) ? flagged("known_offender", "warn", spansOf(OFFENDER, text)) : [];
