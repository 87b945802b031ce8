import { numberOf } from "../../../text/number-words.ts";
import { isText } from "./pieces.ts";
import type { Token } from "../words/tokens.ts";

const ORDINALS = "first second third fourth fifth sixth seventh eighth".split(" ");

/** What follows the digits of an ordinal. */
export const ENDINGS = ["st", "nd", "rd", "th"];

/** A small number in digits or as a word. */
export function cardinalOf(token: Token | undefined): number | undefined {
  if (token === undefined) return undefined;
  const number = /^(?:\d{1,2}|[a-z]+)$/u.test(token.text) ? numberOf(token.text) : NaN;
  return Number.isNaN(number) ? undefined : number;
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
  if (!/^\d{1,2}$/u.test(text) || !isText(ending, ...ENDINGS)) return undefined;
  return { number: Number(text), next: at + 2 };
}
