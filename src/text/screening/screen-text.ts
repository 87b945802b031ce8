import { NOTE_SCREENERS } from "./note-screeners.ts";
import type { ScreenFlag, ScreenOptions } from "./flags/screen-flag.ts";
import { screenWith } from "./screen-with.ts";
import { SCREENERS } from "./screeners.ts";

/**
 * What in a free text may be personal data or give a refuge away, and what is only pointed out, in order
 * of place. Source: domain reference 5.3.
 */
export function screenText(text: string, options: ScreenOptions = {}): ScreenFlag[] {
  return screenWith([...SCREENERS, ...NOTE_SCREENERS], text, options);
}
