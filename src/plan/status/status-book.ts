import { fold } from "../../text/fold.ts";
import { onceFor } from "../../text/once-for.ts";
import type { Status, StatusId } from "../plan.ts";
import { STATUS_COLOURS, STATUS_MARKS, type StatusColour } from "./status-colours.ts";
import {
  BROADLY,
  FILLERS,
  LATENESS,
  MILD,
  PARTIAL,
  STATUS_PHRASES,
  STRONG,
  TROUBLE,
} from "./status-phrases.ts";

/** What a word, a letter or a symbol means as a status. */
export interface StatusMeaning {
  readonly id: StatusId;
  /** What there is to ask about it, as a clause; empty where nothing is. */
  readonly doubt: string;
  /** The colour's word, where it is a colour. */
  readonly colour: string | null;
  /** True for one letter, which alone proves little. */
  readonly isLetter: boolean;
}

/** Everything by which a plan's statuses are written: its own words, then what is understood anywhere. */
export interface StatusBook {
  readonly words: ReadonlyMap<string, StatusMeaning>;
  readonly symbols: ReadonlyMap<string, StatusMeaning>;
}

type Entry = readonly [string, StatusMeaning];

const meaning = (id: StatusId, doubt = "", colour: string | null = null): StatusMeaning => ({
  id,
  doubt,
  colour,
  isLetter: false,
});

function ownWords(statuses: readonly Status[]): Entry[] {
  return statuses.flatMap(({ id, name, alsoCalled }) =>
    [name, ...alsoCalled].map((word): Entry => [fold(word), meaning(id)]),
  );
}

function coloursOf(
  own: ReadonlyMap<string, StatusMeaning>,
): (readonly [StatusColour, StatusMeaning])[] {
  return STATUS_COLOURS.map((colour) => {
    const said = own.get(fold(colour.name));
    const means = said ? meaning(said.id) : meaning(colour.means, colour.doubt);
    return [colour, { ...means, colour: colour.name }];
  });
}

function colourWords([{ name, letter, alsoCalled }, means]: readonly [
  StatusColour,
  StatusMeaning,
]): Entry[] {
  const words = [name, ...alsoCalled].map((word): Entry => [fold(word), means]);
  return letter === null ? words : [...words, [letter, { ...means, isLetter: true }]];
}

const each = (before: readonly string[], after: readonly string[]): string[] =>
  before.flatMap((first) => after.map((last) => `${first} ${last}`));

function qualified(): Entry[] {
  const troubles = [...LATENESS, ...TROUBLE];
  return [
    ...each(MILD, troubles).map((words): Entry => [words, meaning("at-risk")]),
    ...each(STRONG, troubles).map((words): Entry => [words, meaning("off-track")]),
  ];
}

/** `Partly achieved`, `broadly on track`: as far as it goes, with the question how far. */
function partial(words: ReadonlyMap<string, StatusMeaning>): Entry[] {
  return [...words].flatMap(([word, { id, isLetter, colour }]) => {
    if (isLetter || colour !== null) return [];
    const means = meaning("on-track", "it is not said how far");
    const before = id === "complete" ? PARTIAL : id === "on-track" ? BROADLY : [];
    return each(before, [word]).map((phrase): Entry => [phrase, means]);
  });
}

function filled(words: ReadonlyMap<string, StatusMeaning>): Entry[] {
  return [...words].flatMap(([word, means]) =>
    means.isLetter ? [] : each(FILLERS, [word]).map((phrase): Entry => [phrase, means]),
  );
}

/** The words and symbols of a plan's statuses; where both say something, the plan's own list wins. */
export const statusBook = onceFor((statuses: readonly Status[]): StatusBook => {
  const own = new Map(ownWords(statuses));
  const colours = coloursOf(own);
  const phrases = STATUS_PHRASES.flatMap(({ means, doubt, words }) =>
    words.map((word): Entry => [word, meaning(means, doubt)]),
  );
  const plain = new Map([...phrases, ...qualified(), ...colours.flatMap(colourWords), ...own]);
  // What a plan writes for a colour still is that colour: "Amber and Green" is told by both words.
  for (const [{ name }, means] of colours) plain.set(fold(name), means);
  const more = new Map([...partial(plain), ...filled(plain), ...plain]);
  const marks = STATUS_MARKS.flatMap(({ symbols, means, doubt }) =>
    symbols.map((symbol): Entry => [symbol, meaning(means, doubt)]),
  );
  const circles = colours.flatMap(([{ symbols }, means]) =>
    symbols.map((symbol): Entry => [symbol, means]),
  );
  return { words: more, symbols: new Map([...marks, ...circles]) };
});
