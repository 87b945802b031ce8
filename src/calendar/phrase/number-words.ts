import type { Token } from "./tokens.ts";

const CARDINALS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth"];
const ENDINGS = ["st", "nd", "rd", "th"];

/** A small number in digits or as a word. */
export function cardinalOf(token: Token | undefined): number | undefined {
  if (token === undefined) return undefined;
  if (/^\d{1,2}$/u.test(token.text)) return Number(token.text);
  const index = CARDINALS.indexOf(token.text);
  return index === -1 ? undefined : index + 1;
}

/** `first`, `2nd`: the number, and the token after it. */
export function ordinalAt(
  tokens: readonly Token[],
  at: number,
): { readonly number: number; readonly next: number } | undefined {
  const text = tokens[at]?.text ?? "";
  const index = ORDINALS.indexOf(text);
  if (index !== -1) return { number: index + 1, next: at + 1 };
  const ending = tokens[at + 1];
  if (!/^\d{1,2}$/u.test(text) || !ENDINGS.includes(ending?.text ?? "")) return undefined;
  return { number: Number(text), next: at + 2 };
}
