import { fold } from "../../text/fold.ts";
import { editDistance } from "../../text/nearest.ts";
import type { Vocabulary } from "./heading-vocabulary.ts";

/** How a plan spells the headings of its fields, by field: `HeadingSpellings` for any kind of table. */
type OwnSpellings = Readonly<Partial<Record<string, readonly string[]>>>;

/** The field a heading names, and how surely: 1 for a known spelling, less for likeness. */
export interface HeadingMatch<F extends string> {
  readonly field: F;
  readonly score: number;
}

/** The field that a heading means; undefined where it means none. */
export type HeadingMatcher<F extends string> = (heading: string) => HeadingMatch<F> | undefined;

interface Entry<F extends string> {
  readonly field: F;
  readonly phrase: string;
  /** The phrase with a space at each end, to find it as whole words. */
  readonly spaced: string;
}

const LONGEST_HEADING = 160;
const MOST_WORDS_BY_WORD = 5;
/** Different texts that are compared with every spelling; a real return holds a few dozen headings. */
const MOST_COMPARED = 2_000;

function lettersApart(phrase: string): number {
  return phrase.length < 5 ? 0 : Math.max(1, Math.floor(phrase.length / 6));
}

function nearestEntry<F extends string>(
  folded: string,
  entries: readonly Entry<F>[],
): HeadingMatch<F> | undefined {
  let best: HeadingMatch<F> | undefined;
  for (const { field, phrase } of entries) {
    const limit = lettersApart(phrase);
    if (limit === 0 || Math.abs(phrase.length - folded.length) > limit) continue;
    const distance = editDistance(folded, phrase);
    const score = 0.88 - 0.03 * distance;
    if (distance <= limit && score > (best?.score ?? 0)) best = { field, score };
  }
  return best;
}

function withoutBrackets(heading: string): string {
  return fold(heading.replace(/\([^()]*\)?/gu, " "));
}

function longest<F extends string>(
  entries: readonly Entry<F>[],
  holds: (entry: Entry<F>) => boolean,
): Entry<F> | undefined {
  let best: Entry<F> | undefined;
  for (const entry of entries) {
    if (entry.phrase.length > (best?.phrase.length ?? 0) && holds(entry)) best = entry;
  }
  return best;
}

/** What a plan calls the field itself, beside the generic spellings. */
function entriesOf<F extends string>(
  vocabulary: Vocabulary<F>,
  more: OwnSpellings,
): { readonly exact: Entry<F>[]; readonly begins: Entry<F>[]; readonly words: Entry<F>[] } {
  const pick = (list: (entry: Vocabulary<F>[number]) => readonly string[]): Entry<F>[] =>
    vocabulary.flatMap((entry) =>
      list(entry).map((text) => {
        const phrase = fold(text);
        return { field: entry.field, phrase, spaced: ` ${phrase} ` };
      }),
    );
  return {
    exact: pick(({ field, exact }) => [...(more[field] ?? []), ...exact]),
    begins: pick(({ begins }) => begins),
    words: pick(({ words }) => words),
  };
}

/**
 * Reads headings by meaning: a known spelling, one with a date or remark behind it, one misspelt, one
 * inside a longer heading, and last a word that names the field. Undefined where nothing fits.
 */
export function headingMatcher<F extends string>(
  vocabulary: Vocabulary<F>,
  more: OwnSpellings,
): HeadingMatcher<F> {
  const { exact, begins, words } = entriesOf(vocabulary, more);
  const fieldOf = new Map<string, F>();
  for (const { phrase, field } of exact) if (!fieldOf.has(phrase)) fieldOf.set(phrase, field);
  const cache = new Map<string, HeadingMatch<F> | null>();
  const phrases = exact.filter(({ phrase }) => phrase.includes(" "));
  const known = wordSet(vocabulary, more);
  let compared = 0;

  function likeness(heading: string, folded: string): HeadingMatch<F> | undefined {
    const spaced = ` ${folded} `;
    const start = longest(begins, (entry) => spaced.startsWith(entry.spaced));
    if (start) return { field: start.field, score: 0.95 };
    const bare = heading.includes("(") && fieldOf.get(withoutBrackets(heading));
    if (bare) return { field: bare, score: 0.92 };
    const near = nearestEntry(folded, exact);
    if (near) return near;
    const parts = folded.split(" ");
    if (!parts.some((part) => known.has(part))) return undefined;
    const inside = longest(phrases, (entry) => spaced.includes(entry.spaced));
    if (inside) return { field: inside.field, score: 0.7 };
    if (parts.length > MOST_WORDS_BY_WORD) return undefined;
    const word = words.find(({ phrase }) => parts.includes(phrase));
    return word && { field: word.field, score: 0.6 };
  }

  function remember(
    heading: string,
    match: HeadingMatch<F> | undefined,
  ): HeadingMatch<F> | undefined {
    cache.set(heading, match ?? null);
    return match;
  }

  return (heading) => {
    if (heading.length > LONGEST_HEADING) return undefined;
    const before = cache.get(heading);
    if (before !== undefined) return before ?? undefined;
    const folded = fold(heading);
    const exactly = fieldOf.get(folded);
    if (exactly) return remember(heading, { field: exactly, score: 1 });
    if (folded === "" || compared >= MOST_COMPARED) return undefined;
    compared += 1;
    return remember(heading, likeness(heading, folded));
  };
}

const SMALL_WORDS: ReadonlySet<string> = new Set(
  "a an and as at by do for from has have how in is made of on s since so the to we what when who will with you your".split(
    " ",
  ),
);

/** The words of which headings are made, small words apart. Rows without any cannot be headings. */
export interface HeadingWords {
  readonly all: ReadonlySet<string>;
  /** Words of the columns that no such table can lack. */
  readonly core: ReadonlySet<string>;
}

function wordSet<F extends string>(
  vocabulary: Vocabulary<F>,
  more: OwnSpellings,
): ReadonlySet<string> {
  const texts = vocabulary.flatMap(({ field, exact, begins, words }) => [
    ...(more[field] ?? []),
    ...exact,
    ...begins,
    ...words,
  ]);
  const words = texts.flatMap((text) => fold(text).split(" "));
  return new Set(words.filter((word) => !SMALL_WORDS.has(word)));
}

/** The words of a vocabulary and of a plan's own spellings. */
export function headingWords<F extends string>(
  vocabulary: Vocabulary<F>,
  more: OwnSpellings,
  core: readonly F[],
): HeadingWords {
  return {
    all: wordSet(vocabulary, more),
    core: wordSet(
      vocabulary.filter(({ field }) => core.includes(field)),
      more,
    ),
  };
}
