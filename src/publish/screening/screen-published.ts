import type { ScreenFlag, ScreenOptions } from "../../text/screening/flags/screen-flag.ts";
import { screenWith } from "../../text/screening/screen-with.ts";
import { plainReading } from "./plain-reading.ts";
import { PUBLICATION_SCREENERS } from "./publication-screeners.ts";

/** A flag with the reading of the text in which it stands. */
export interface PublishedFlag extends ScreenFlag {
  readonly reading: string;
}

function keyOf({ flag, found }: ScreenFlag): string {
  return `${flag} ${plainReading(found).replace(/[^\p{L}\p{N}]/gu, "")}`;
}

/**
 * What a text holds that is not for publication: as it was written, and what must not be published in
 * its plain reading too, for a line break inside a number hides it from no reader.
 */
export function screenPublished(text: string, options: ScreenOptions): readonly PublishedFlag[] {
  const written = screenWith(PUBLICATION_SCREENERS, text, options);
  const found = written.map((flag) => ({ ...flag, reading: text }));
  const reading = plainReading(text);
  if (reading === text) return found;
  const known = new Set(written.map(keyOf));
  const more = screenWith(PUBLICATION_SCREENERS, reading, options).filter(
    (flag) => flag.severity === "block" && !known.has(keyOf(flag)),
  );
  return [...found, ...more.map((flag) => ({ ...flag, reading }))];
}
