import { isEverydayWord } from "./everyday-words.ts";

const WORD = /[\p{L}\p{N}]+(?:&[\p{L}\p{N}]+)*/gu;
const CAPITALS_FEWEST = 2;
const CAPITALS_MOST = 8;
/** `II` to `XXXIX`; longer ones are hardly numbers of chapters. */
const ROMAN = /^X{0,3}(?:IX|IV|V?I{0,3})$/u;
/** References, roads and the first half of a postcode: `R01`, `AP12`, `B4`. */
const NUMBERED = /^[A-Z]{1,2}\d+[A-Z]?$/u;
/** Words of a run of capitals from which it reads as a sentence, whatever its words are. */
const SENTENCE_WORDS = 4;
const LONG_WORD = 5;

interface Word {
  readonly text: string;
  /** True where nothing but spaces stands between it and the word before. */
  readonly follows: boolean;
}

function wordsOf(text: string): Word[] {
  let end = -1;
  return Array.from(text.matchAll(WORD), (match) => {
    const follows = end >= 0 && /^ +$/u.test(text.slice(end, match.index));
    end = match.index + match[0].length;
    return { text: match[0], follows };
  });
}

function isCapital({ text }: Word): boolean {
  return text === text.toUpperCase() && /\p{Lu}/u.test(text);
}

/** Words that follow one another, all in capitals. */
function runsOfCapitals(words: readonly Word[]): Word[][] {
  const runs: Word[][] = [];
  let run: Word[] = [];
  for (const word of words) {
    if (!word.follows) run = [];
    if (!isCapital(word) && !/^[A-Z&\d]+s$/u.test(word.text)) {
      run = [];
      continue;
    }
    if (run.length === 0) runs.push(run);
    run.push(word);
  }
  return runs;
}

/** `DO NOT SHARE` is typed in capitals; `NHS BSOL CCG` is a row of abbreviations. */
function isSentence(run: readonly Word[]): boolean {
  if (run.length < 3) return false;
  return (
    run.length >= SENTENCE_WORDS ||
    run.some(({ text }) => text.length >= LONG_WORD || isEverydayWord(text))
  );
}

function abbreviationOf({ text }: Word): string[] {
  const base = text.replace(/s$/u, "");
  const capitals = base.replace(/[^A-Z]/gu, "").length;
  const isOne =
    /^[A-Z][A-Z\d&]*$/u.test(base) &&
    capitals >= CAPITALS_FEWEST &&
    capitals <= CAPITALS_MOST &&
    !ROMAN.test(text) &&
    !NUMBERED.test(base) &&
    !isEverydayWord(base);
  return isOne ? [base] : [];
}

/**
 * The abbreviations of a text, in the singular, in its order, as often as they stand there: two to eight
 * capitals, with digits or `&` among them. Sentences in capitals, months, Roman numerals and references
 * are none.
 */
export function abbreviationsIn(text: string): string[] {
  return runsOfCapitals(wordsOf(text))
    .filter((run) => !isSentence(run))
    .flat()
    .flatMap(abbreviationOf);
}
