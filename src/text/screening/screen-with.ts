import { readable } from "./flags/readable-text.ts";
import type { ReadableText } from "./flags/readable-text.ts";
import type { Hit, Screener, ScreenFlag, ScreenOptions } from "./flags/screen-flag.ts";

/**
 * Drops a place that its own family found inside a longer one, ten digits of a telephone number that
 * happen to pass as an NHS number, and a name that another family knows. In order of place, longer first.
 */
function withoutCovered(hits: readonly Hit[]): Hit[] {
  const reached = new Map<string, number>();
  const ordered = [...hits].sort((a, b) => a.start - b.start || b.end - a.end);
  return ordered.filter(({ flag, end }) => {
    const covered =
      end <= (reached.get(flag) ?? -1) ||
      (flag === "nhs_number" && end <= (reached.get("phone") ?? -1)) ||
      (flag === "name_in_review" && end <= (reached.get("person_name") ?? -1));
    reached.set(flag, Math.max(end, reached.get(flag) ?? -1));
    return !covered;
  });
}

/** The settings of a plan that says nothing: people at risk, and counts below eight are small. */
export function withDefaults(options: ScreenOptions): Required<ScreenOptions> {
  return { smallBelow: 8, known: [], subject: "people", ...options };
}

/** What these families find in one reading of a text, at the places of what was written. */
export function screenReading(
  screeners: readonly Screener[],
  shown: ReadableText,
  options: Required<ScreenOptions>,
): ScreenFlag[] {
  const { written, places } = shown;
  const hits = screeners.flatMap((screener) => screener(shown, options));
  return withoutCovered(hits).map(({ flag, severity, start, end }) => {
    const from = places[start] ?? written.length;
    const to = places[end] ?? written.length;
    return { flag, severity, start: from, end: to, found: written.slice(from, to) };
  });
}

/**
 * What these families of patterns find in a free text, in order of place. Patterns find forms, not
 * people: no flag is no proof that a text is safe. Time grows with the length of the text.
 */
export function screenWith(
  screeners: readonly Screener[],
  text: string,
  options: ScreenOptions = {},
): ScreenFlag[] {
  return screenReading(screeners, readable(text), withDefaults(options));
}
