/** Cyrillic and Greek letters that print like Latin ones, and below each the letter that a reader sees. */
const FOREIGN = "АВЕКМНОРСТХІЈЅУавекмнорстухіјѕΑΒΕΖΗΙΚΜΝΟΡΤΥΧο";
const LATIN = "ABEKMHOPCTXIJSYabekmhopctyxijsABEZHIKMNOPTYXo";

const LATIN_OF: ReadonlyMap<string, string> = new Map(
  Array.from(FOREIGN, (letter, at) => [letter, LATIN.charAt(at)]),
);

const ANY_FOREIGN = new RegExp(`[${FOREIGN}]`, "u");

/** A text in Latin letters. */
export interface LookAlikeReading {
  readonly text: string;
  /** True where at least one letter was swapped. */
  readonly changed: boolean;
}

/**
 * Replaces Cyrillic and Greek look-alike letters with the Latin letters they print as
 * (published plans hold `ТВС` and `ВСТ` in Cyrillic: domain reference 1.11 I08).
 */
export function replaceLookAlikes(text: string): LookAlikeReading {
  if (!ANY_FOREIGN.test(text)) return { text, changed: false };
  let out = "";
  for (const character of text) out += LATIN_OF.get(character) ?? character;
  return { text: out, changed: out !== text };
}
