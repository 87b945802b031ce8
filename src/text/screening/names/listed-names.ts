import { once } from "../../once.ts";
import { GIVEN_NAMES } from "./given-names.ts";
import { NAMES_THAT_ARE_WORDS } from "./names-that-are-words.ts";
import { SURNAMES } from "./surnames.ts";
import { unpackNames } from "./unpack-names.ts";

/** What the lists of names say of a word; `wordlike` are first names that are English words too. */
export type NameKind = "given" | "wordlike" | "surname" | null;

/** A pure memo: the lists are unpacked when the first text is screened. */
const unpacked = once(unpackNames);

const OTHER_LETTERS: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ß: "ss",
  æ: "ae",
};

/** A name as the lists hold it: lower case, without accents and a closing `'s`. */
function plainName(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z]+$/u.test(lower)) return lower;
  return lower
    .replace(/'s?$/u, "")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[łøđßæ]/gu, (letter) => OTHER_LETTERS[letter] ?? letter);
}

function kindOfPart(part: string): NameKind {
  if (unpacked(GIVEN_NAMES).has(part)) return "given";
  if (NAMES_THAT_ARE_WORDS.has(part)) return "wordlike";
  return unpacked(SURNAMES).has(part) ? "surname" : null;
}

/** What the lists say of a word as it stands in a text; of a double name its first part that is known. */
export function nameKind(word: string): NameKind {
  const name = plainName(word);
  if (!name.includes("-")) return kindOfPart(name.replace(/'/gu, ""));
  const kinds = name.split("-").map(kindOfPart);
  return kinds.find((kind) => kind === "given") ?? kinds.find((kind) => kind !== null) ?? null;
}
