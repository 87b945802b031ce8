import { plainReading } from "./flags/plain-reading.ts";
import { readable } from "./flags/readable-text.ts";
import type { ScreenFlag, ScreenOptions, Screener } from "./flags/screen-flag.ts";
import { NOTE_SCREENERS } from "./note-screeners.ts";
import { screenReading, withDefaults } from "./screen-with.ts";
import { CONTEXTS, IDENTIFIERS } from "./screeners.ts";

const ABOUT_PEOPLE: readonly Screener[] = [...IDENTIFIERS, ...CONTEXTS, ...NOTE_SCREENERS];
const ABOUT_NOBODY: readonly Screener[] = [...IDENTIFIERS, ...NOTE_SCREENERS];

function overlaps(a: ScreenFlag, b: ScreenFlag): boolean {
  return a.flag === b.flag && a.start < b.end && b.start < a.end;
}

/**
 * What in a free text may be personal data or give a refuge away, and what is only pointed out, in order
 * of place: the same at every door. A text is looked at as it was written and in its plain reading too,
 * for a line break inside a number hides it from no reader. Source: domain reference 5.3.
 */
export function screenText(text: string, options: ScreenOptions = {}): ScreenFlag[] {
  const settings = withDefaults(options);
  const screeners = settings.subject === "none" ? ABOUT_NOBODY : ABOUT_PEOPLE;
  const shown = readable(text);
  const found = screenReading(screeners, shown, settings);
  const plain = plainReading(shown);
  if (plain === shown) return found;
  const more = screenReading(screeners, plain, settings).filter(
    (flag) => flag.severity !== "note" && !found.some((other) => overlaps(flag, other)),
  );
  return [...found, ...more].sort((a, b) => a.start - b.start || b.end - a.end);
}
