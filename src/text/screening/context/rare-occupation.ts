import { isIn } from "../../patterns/may-match.ts";
import { flagged } from "../flags/flagged.ts";
import type { Screener } from "../flags/screen-flag.ts";
import { spansOf } from "../flags/span.ts";

/** Work that few in a place do, or whose holders are known there. */
const OCCUPATION =
  "police officer|firearms officer|detective|police constable|councillor|surgeon|consultant|imam|vicar|priest|pastor|rabbi|granthi|minister|magistrate|judge|barrister|solicitor|head ?teacher|teacher|deputy head|teaching assistant|GP|doctor|dentist|vet|midwife|health visitor|nurse|matron|firefighter|paramedic|soldier|army officer|MP|footballer|rugby player|boxer|referee|coach|pilot|social worker|journalist|newsreader|presenter|pharmacist|professor|lecturer|postman|postwoman|postmaster|prison officer|probation officer|bus driver|train driver|lollipop lady|shopkeeper|publican|landlady|hairdresser|butcher|undertaker|farrier|interpreter|singer|actor|actress|bishop|diplomat|scout leader|governor|caretaker|school crossing patrol";
const OUTCOME =
  "disclosed|asked (?:us )?for help|asked for support|sought help|fled|(?:was|were|been) (?:assaulted|abused|referred|attacked|raped|stalked|among those|housed|moved|sentenced|convicted|jailed|arrested|suspended)|whose (?:husband|wife|partner|son|daughter|father|mother|ex)|reported (?:abuse|her|his)|came to us|attended as|did not want|told (?:us|our)|is (?:one of our|a victim|a survivor|in refuge|receiving)";
const SOMEBODY =
  "[Ss]he|[Hh]e|(?:[Hh]er|[Hh]is) (?:ex-?|former |new )?(?:husband|wife|partner|boyfriend|girlfriend|father|mother|brother|sister|son|daughter|uncle|aunt)|[Tt]he (?:victim|client|perpetrator|survivor|complainant|suspect|patient|tenant|mother|father|abuser)|[Oo]ne (?:victim|client|survivor|woman|man|tenant|patient)";
const SINGLED = [
  new RegExp(
    String.raw`\b(?:${SOMEBODY}),? (?:who )?(?:is|was|works as|worked as|serves as|served as|had been|has been)(?: employed as)? (?:a|an|the|our|one of the)(?: [\w-]{1,20}){0,3}? (?:${OCCUPATION})s?\b`,
    "gu",
  ),
  new RegExp(
    String.raw`\b(?:${SOMEBODY}) (?:coaches|teaches|referees|preaches|runs|manages|captains|plays for|sings in|owns|drives) (?:\w+ )?(?:the|a|an|his|her|at|for)\b[^.\n]{0,60}`,
    "gu",
  ),
  new RegExp(
    String.raw`\b(?:[Aa]|[Aa]n|[Tt]he|[Oo]ne|[Oo]ur) (?:(?:serving|retired|former|local|consultant|senior|well-known|trainee|newly qualified|police|army) ){0,2}(?:${OCCUPATION})\b[^.\n]{0,30}?\b(?:${OUTCOME})\b`,
    "gu",
  ),
  new RegExp(
    String.raw`\bthe (?:only|sole|one) (?:[a-z-]{1,20} ){0,2}(?:${OCCUPATION}) (?:in|at|on|of)\b[^.\n]{0,30}`,
    "giu",
  ),
];
const ANY = new RegExp(
  String.raw`\b(?:${OCCUPATION})\b|\b(?:coaches|teaches|referees|captains|preaches|plays for|runs|manages)\b`,
  "iu",
);

/** One person by work that few do: colleagues and neighbours know who it is. */
export const findRareOccupations: Screener = ({ text }, { subject }) =>
  subject !== "none" && isIn(ANY, text)
    ? flagged(
        "singled_out",
        "warn",
        SINGLED.flatMap((pattern) => spansOf(pattern, text)),
      )
    : [];
