import { fingerprint } from "../../text/fingerprint.ts";
import { FLAG_WORDS } from "../../text/screening/flags/flag-words.ts";
import type {
  FlagSeverity,
  ScreenFlag,
  ScreenOptions,
} from "../../text/screening/flags/screen-flag.ts";
import { screenerFor } from "../../text/screening/screen-once.ts";
import { tidySpaces } from "../../text/tidy.ts";
import type { Pack } from "../pack.ts";
import { placedTexts, type PlacedText } from "../pack-texts.ts";
import { isAllowedInHeader } from "./allow-in-header.ts";
import type { FoundPlace } from "./found-place.ts";
import { splitTexts } from "./split-texts.ts";

const SEVERITIES = { block: "Block", warn: "Ask", note: "Note" } as const satisfies Readonly<
  Record<FlagSeverity, FoundPlace["severity"]>
>;
const AROUND = 60;
const LONGEST_FOUND = 200;
const SHORT_ID = 12;

/** Tells a text from every other, wherever in the packs it stands. */
export function textKey({ text, origin }: Pick<PlacedText, "text" | "origin">): string {
  return JSON.stringify([origin.sheet, origin.row, origin.column, text]);
}

/** Two fingerprints, for one of eight digits may by chance be another place's. */
function placeId(text: PlacedText, { flag, found }: ScreenFlag): string {
  const key = JSON.stringify([textKey(text), found, flag]);
  return (fingerprint(key) + fingerprint(`${key} again`)).slice(0, SHORT_ID);
}

function excerpt(text: string, { start, end, found }: ScreenFlag): string {
  const from = Math.max(0, start - AROUND);
  const to = Math.min(text.length, end + AROUND);
  const before = `${from > 0 ? "…" : ""}${text.slice(from, start)}`;
  const after = `${text.slice(end, to)}${to < text.length ? "…" : ""}`;
  const words = found.length > LONGEST_FOUND ? `${found.slice(0, LONGEST_FOUND)}…` : found;
  return tidySpaces(`${before}"${words}"${after}`);
}

function placeOf(text: PlacedText, flag: ScreenFlag): FoundPlace {
  return {
    id: placeId(text, flag),
    origin: text.origin,
    flag: flag.flag,
    severity: isAllowedInHeader(flag, text.place) ? "Note" : SEVERITIES[flag.severity],
    about: FLAG_WORDS[flag.flag],
    words: flag.found,
    found: excerpt(text.text, flag),
  };
}

/** What a text holds, by `textKey`. A text that stands in two parts of a paper is judged in the stricter. */
export type ScreenedTexts = ReadonlyMap<string, readonly FoundPlace[]>;

const RANK: Readonly<Record<FoundPlace["severity"], number>> = { Block: 0, Ask: 1, Note: 2 };

function stricter(a: readonly FoundPlace[], b: readonly FoundPlace[]): readonly FoundPlace[] {
  return a.map((place, index) => {
    const other = b[index];
    return other && RANK[other.severity] < RANK[place.severity] ? other : place;
  });
}

/** Screens every text of a pack; texts in which nothing is found are left out. */
export function screenTexts(pack: Pack, options: ScreenOptions): ScreenedTexts {
  const screened = new Map<string, readonly FoundPlace[]>();
  const seen = new Set<string>();
  const screen = screenerFor(options);
  const texts = placedTexts(pack);
  for (const text of texts) {
    const key = textKey(text);
    const where = `${text.place} ${key}`;
    if (seen.has(where)) continue;
    seen.add(where);
    const flags = screen(text.text);
    const places = flags.map((flag) => placeOf(text, flag));
    const before = screened.get(key);
    if (places.length > 0) screened.set(key, before ? stricter(before, places) : places);
  }
  for (const { parts, whole, flags } of splitTexts(texts, options)) {
    const places = flags.map((flag) => placeOf(whole, flag));
    for (const key of parts.map(textKey)) {
      screened.set(key, [...(screened.get(key) ?? []), ...places]);
    }
  }
  return screened;
}

/** The places of screened texts, each once: the same words twice in one text are one place. */
export function placesOf(screened: ScreenedTexts): readonly FoundPlace[] {
  const byId = new Map<string, FoundPlace>();
  for (const place of [...screened.values()].flat()) {
    const before = byId.get(place.id);
    if (!before || RANK[place.severity] < RANK[before.severity]) byId.set(place.id, place);
  }
  return [...byId.values()];
}

/**
 * What screening finds in the texts of a pack, in the order in which they are read. Patterns find
 * forms, not people: a person must still read the paper.
 */
export function screenPack(pack: Pack, options: ScreenOptions): readonly FoundPlace[] {
  return placesOf(screenTexts(pack, options));
}
