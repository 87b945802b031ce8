import { readable } from "./flags/readable-text.ts";
import type { Hit, Screener, ScreenFlag, ScreenOptions } from "./flags/screen-flag.ts";

/**
 * Drops a place that its own family found inside a longer one, and ten digits of a telephone number
 * that happen to pass as an NHS number. In order of place, longer first.
 */
function withoutCovered(hits: readonly Hit[]): Hit[] {
  const reached = new Map<string, number>();
  const ordered = [...hits].sort((a, b) => a.start - b.start || b.end - a.end);
  return ordered.filter(({ flag, end }) => {
    const covered =
      end <= (reached.get(flag) ?? -1) ||
      (flag === "nhs_number" && end <= (reached.get("phone") ?? -1));
    reached.set(flag, Math.max(end, reached.get(flag) ?? -1));
    return !covered;
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
  const known = { smallBelow: options.smallBelow ?? 8, known: options.known ?? [] };
  const shown = readable(text);
  const hits = screeners.flatMap((screener) => screener(shown, known));
  return withoutCovered(hits).map(({ flag, severity, start, end }) => {
    const from = shown.places[start] ?? text.length;
    const to = shown.places[end] ?? text.length;
    return { flag, severity, start: from, end: to, found: text.slice(from, to) };
  });
}
