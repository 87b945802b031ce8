import { fold } from "../../fold.ts";
import { onceFor } from "../../once-for.ts";
import { type Span, spansOf } from "../flags/span.ts";

const SHORTEST = 2;

function escaped(name: string): string {
  return name.replace(/[\\^$.*+?()[\]{}|/-]/gu, String.raw`\$&`).replace(/\s+/gu, String.raw`\s+`);
}

/** A pattern for every whole name; null where there is none. A pure memo by the list. */
const patternOf: (names: readonly string[]) => RegExp | null = onceFor((names) => {
  const whole = names
    .map((name) => name.trim().replace(/[‘’]/gu, "'"))
    .filter((name) => name.length >= SHORTEST);
  if (whole.length === 0) return null;
  const any = [...whole]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join("|");
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${any})(?![\p{L}\p{N}])`, "gu");
});

const foldedNames: (names: readonly string[]) => ReadonlySet<string> = onceFor(
  (names) => new Set(names.map(fold)),
);

/**
 * True for a whole name that the plan makes public itself. A word of a name is none: "Bristol" of
 * "Bristol University" may be a street's.
 */
export function isKnownName(name: string, known: readonly string[]): boolean {
  return foldedNames(known).has(fold(name));
}

/** Where the whole names of a plan's partners stand in a text. */
export function knownNamesIn(text: string, known: readonly string[]): Span[] {
  const pattern = patternOf(known);
  return pattern === null ? [] : spansOf(pattern, text);
}

const STREET_FOLLOWS =
  /^ (?:road|rd|street|st|avenue|ave|lane|drive|close|crescent|court|place|gardens|grove|way|terrace|square|hill|row|walk|mews|parade)\b/iu;

/** True where a stretch is part of a partner's whole name; never before a street word. */
export function isWithinKnown(
  text: string,
  { start, end }: Span,
  known: readonly string[],
): boolean {
  return knownNamesIn(text, known).some(
    (name) =>
      start >= name.start &&
      start < name.end &&
      end <= name.end &&
      !STREET_FOLLOWS.test(text.slice(name.end, name.end + 12)),
  );
}
