import type { Field } from "../field.ts";
import { isSmallWord, type HeadingReading } from "./heading-words.ts";

/** One way in which a field's heading is written. */
export interface HeadingPattern {
  readonly field: Field;
  /** How surely such a heading means the field: 1, or less where it may mean another. */
  readonly weight: number;
  /** True where nothing else may stand in the heading. */
  readonly whole: boolean;
  readonly steps: readonly PatternStep[];
}

interface PatternStep {
  readonly words: ReadonlySet<string>;
  readonly optional: boolean;
}

/** Patterns of one field and weight, as they are written down. */
export interface WrittenPatterns {
  readonly field: Field;
  readonly weight: number;
  /**
   * Parted by commas. Words in the spelling of `singular`; `lead|named officer|person date?` reads "lead"
   * or "named", then "officer" or "person", then perhaps "date"; small words may stand between them.
   * A leading `=` wants the whole heading.
   */
  readonly patterns: string;
}

function patternOf(written: string, { field, weight }: WrittenPatterns): HeadingPattern {
  const whole = written.startsWith("=");
  const steps = written
    .replace("=", "")
    .split(" ")
    .map((step) => ({
      words: new Set(step.replace(/\?$/u, "").split("|")),
      optional: step.endsWith("?"),
    }));
  return { field, weight, whole, steps };
}

/** The patterns that are written down so. */
export function patternsOf(written: readonly WrittenPatterns[]): HeadingPattern[] {
  return written.flatMap((group) =>
    group.patterns
      .split(",")
      .map((text) => text.trim())
      .filter((text) => text !== "")
      .map((text) => patternOf(text, group)),
  );
}

/** Where the next step's word may stand: right here, behind small words, or behind one word that is not known. */
function nextPlaces({ words }: HeadingReading, at: number, wanted: ReadonlySet<string>): number[] {
  const places: number[] = [];
  let strange = 0;
  for (let next = at; next < words.length && strange <= 1; next++) {
    const text = words[next]?.text ?? "";
    if (wanted.has(text)) places.push(next);
    if (!isSmallWord(text)) strange += 1;
  }
  return places;
}

/** The words that the steps take from `at` on; undefined where they do not fit there. */
function taken(
  heading: HeadingReading,
  at: number,
  steps: readonly PatternStep[],
  begun: readonly number[],
): readonly number[] | undefined {
  const [step, ...rest] = steps;
  if (!step) return begun.length > 0 ? begun : undefined;
  const here = step.words.has(heading.words[at]?.text ?? "") ? [at] : [];
  for (const place of begun.length > 0 ? nextPlaces(heading, at, step.words) : here) {
    const found = taken(heading, place + 1, rest, [...begun, ...between(heading, at, place)]);
    if (found) return found;
  }
  return step.optional ? taken(heading, at, rest, begun) : undefined;
}

/** The small words before a place, and the place itself; a word that is not known stays unexplained. */
function between({ words }: HeadingReading, from: number, place: number): number[] {
  const all = Array.from({ length: place - from }, (_, index) => from + index);
  return [...all.filter((at) => isSmallWord(words[at]?.text ?? "")), place];
}

const BESIDE_HEAD = 0.72;
const LEAST = 0.2;

/**
 * How well a pattern fits a heading, 0 to its weight: by the share of the heading that it explains, and
 * less where the heading's own head word is not among it. So longer known phrases beat shorter ones, and
 * a single word in a long heading is weak.
 */
export function fitOfPattern(pattern: HeadingPattern, heading: HeadingReading): number {
  const { steps, weight, whole } = pattern;
  let best = 0;
  for (let from = 0; from < heading.words.length; from++) {
    const found = taken(heading, from, steps, []);
    if (!found || (whole && found.length < heading.words.length)) continue;
    const explained = found.reduce((sum, at) => sum + (heading.words[at]?.weight ?? 0), 0);
    const share = heading.total === 0 ? 0 : explained / heading.total;
    const beside = heading.head >= 0 && !found.includes(heading.head);
    best = Math.max(best, weight * (LEAST + (1 - LEAST) * share) * (beside ? BESIDE_HEAD : 1));
  }
  return best;
}
