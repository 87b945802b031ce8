import type { PatternNode } from "./pattern-node.ts";

/** One of these must stand in every match. */
export type OneOf = readonly string[];

/** What a part matches word for word, if that is few; and what every match of it holds. */
interface Need {
  readonly exact: OneOf | null;
  readonly needed: readonly OneOf[];
}

const MOST_WORDS = 256;
const LONGEST_RUN = 4;
/** Stands where a word begins or ends. */
const EDGE = "|";
const EMPTY: Need = { exact: [""], needed: [] };
const UNKNOWN: Need = { exact: null, needed: [] };

/** The words with a space for an edge at either end, where what is inside is a letter. */
function closed(words: string): string {
  return words
    .replace(/^\|+(?=\w)/u, " ")
    .replace(/(?<=\w)\|+$/u, " ")
    .replace(/\|/gu, "");
}

/** As a demand: none where one of the words says nothing. */
function asNeeded(exact: OneOf): OneOf[] {
  const words = [...new Set(exact.map(closed))];
  return words.every((word) => /\w/u.test(word)) ? [words] : [];
}

function allNeeded({ exact, needed }: Need): readonly OneOf[] {
  return exact === null ? needed : asNeeded(exact);
}

function joined(first: OneOf, second: OneOf): OneOf | null {
  if (first.length * second.length > MOST_WORDS) return null;
  return first.flatMap((start) => second.map((end) => start + end));
}

/** Parts one after the other: words grow as long as what follows is known word for word. */
function inSequence(needs: readonly Need[]): Need {
  const needed: OneOf[] = [];
  let isWhole = true;
  let run: OneOf = [""];
  for (const need of needs) {
    const longer = need.exact === null ? null : joined(run, need.exact);
    if (longer !== null) {
      run = longer;
      continue;
    }
    isWhole = false;
    needed.push(...asNeeded(run), ...need.needed);
    run = need.exact ?? [""];
  }
  if (isWhole) return { exact: run, needed: [] };
  return { exact: null, needed: [...needed, ...asNeeded(run)] };
}

/** The demand with the fewest and longest words. */
function bestOf(needed: readonly OneOf[]): OneOf | null {
  const shortest = (words: OneOf): number => Math.min(...words.map((word) => word.length));
  return needed.reduce<OneOf | null>(
    (best, words) => (best === null || shortest(words) > shortest(best) ? words : best),
    null,
  );
}

function inChoice(needs: readonly Need[]): Need {
  const exact = needs.flatMap((need) => need.exact ?? []);
  if (needs.every((need) => need.exact !== null) && exact.length <= MOST_WORDS)
    return { exact: [...new Set(exact)], needed: [] };
  const bests = needs.map((need) => bestOf(allNeeded(need)));
  const words = bests.flatMap((best) => best ?? []);
  return bests.includes(null) ? UNKNOWN : { exact: null, needed: [[...new Set(words)]] };
}

function repeated(need: Need, least: number, isExact: boolean): Need {
  if (least === 0) return UNKNOWN;
  const copies = Array.from({ length: Math.min(least, LONGEST_RUN) }, () => need);
  return inSequence(isExact && least <= LONGEST_RUN ? copies : [...copies, UNKNOWN]);
}

function needOf(node: PatternNode): Need {
  switch (node.kind) {
    case "words":
      return { exact: node.words, needed: [] };
    case "any":
      return UNKNOWN;
    case "nothing":
      return EMPTY;
    case "edge":
      return { exact: [EDGE], needed: [] };
    case "sequence":
      return inSequence(node.parts.map(needOf));
    case "choice":
      return inChoice(node.parts.map(needOf));
    case "repeat":
      return repeated(needOf(node.part), node.least, node.isExact);
    case "optional":
      return inChoice([EMPTY, needOf(node.part)]);
  }
}

/** What every match of a pattern holds: of each list one, as words of the small alphabet of `gramsOf`. */
export function neededWords(node: PatternNode): readonly OneOf[] {
  return allNeeded(needOf(node));
}
