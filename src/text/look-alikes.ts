/** Cyrillic and Greek letters that print like Latin ones, and the Latin letter a reader sees. */
const LATIN_OF: ReadonlyMap<string, string> = new Map(
  Object.entries({
    А: "A",
    В: "B",
    Е: "E",
    К: "K",
    М: "M",
    Н: "H",
    О: "O",
    Р: "P",
    С: "C",
    Т: "T",
    Х: "X",
    І: "I",
    Ј: "J",
    Ѕ: "S",
    У: "Y",
    а: "a",
    в: "b",
    е: "e",
    к: "k",
    м: "m",
    н: "h",
    о: "o",
    р: "p",
    с: "c",
    т: "t",
    у: "y",
    х: "x",
    і: "i",
    ј: "j",
    ѕ: "s",
    Α: "A",
    Β: "B",
    Ε: "E",
    Ζ: "Z",
    Η: "H",
    Ι: "I",
    Κ: "K",
    Μ: "M",
    Ν: "N",
    Ο: "O",
    Ρ: "P",
    Τ: "T",
    Υ: "Y",
    Χ: "X",
    ο: "o",
  }),
);

/** A text in Latin letters. */
export interface LookAlikeReading {
  readonly text: string;
  /** True where at least one letter was swapped. */
  readonly changed: boolean;
}

/**
 * Replaces Cyrillic and Greek look-alike letters with the Latin letters they print as
 * (published plans hold `ТВС` and `ВСТ` in Cyrillic: register I08).
 */
export function replaceLookAlikes(text: string): LookAlikeReading {
  let out = "";
  for (const character of text) out += LATIN_OF.get(character) ?? character;
  return { text: out, changed: out !== text };
}
