import { fold } from "../../text/fold.ts";
import { replaceLookAlikes } from "../../text/look-alikes.ts";
import { tidy } from "../../text/tidy.ts";
import type { StatusBook, StatusMeaning } from "./status-book.ts";

/** A status cell taken apart. */
export interface StatusWords {
  /** Without symbols and a label before it ("RAG: "), on one line, in small letters. */
  readonly text: string;
  /** What its symbols mean, in their order. */
  readonly symbols: readonly StatusMeaning[];
  /** Signs beside words that nobody here can read: an arrow. */
  readonly unread: readonly string[];
}

const LABEL =
  /^(?:b?rag|status|rating|progress)(?: (?:status|rating))?\s*[:=-]\s*|^b?rag(?: (?:status|rating))? /u;
/** Arrows, pictures and the like, beside signs that only part words. */
const SIGN = /(?![|+<>=^`~£$©®])[\p{S}\p{Extended_Pictographic}]/gu;

/** True for a text of signs alone, one of which may say how something stands: a tick, a circle, an arrow. */
export function isSignAlone(written: string): boolean {
  return fold(written) === "" && written.search(SIGN) >= 0;
}

/** Takes symbols and label off a status as written. */
export function statusWords(written: string, { symbols }: StatusBook): StatusWords {
  const lines = written.replace(/\s*\n\s*/gu, "; ").replace(/[\uFE0E\uFE0F]/gu, "");
  const signs = [...lines.matchAll(SIGN)].map(([sign]) => sign);
  const text = lines.replace(SIGN, " ");
  const plain = replaceLookAlikes(tidy(text)).text.toLowerCase().trim();
  return {
    text: plain.replace(LABEL, ""),
    symbols: signs.flatMap((sign) => symbols.get(sign) ?? []),
    unread: signs.filter((sign) => !symbols.has(sign)),
  };
}

/** A word of a status, and whether a sign parts it from the word before. */
export interface StatusToken {
  readonly word: string;
  readonly isParted: boolean;
}

/** The words of a text as `fold` gives them, each with what stands before it. */
export function statusTokens(text: string): StatusToken[] {
  let end = 0;
  return [...text.matchAll(/[\p{L}\p{N}%'&]+/gu)].flatMap((match) => {
    const between = text.slice(end, match.index);
    end = match.index + match[0].length;
    const isParted = /[^\s]/u.test(between);
    const [first, ...more] = fold(match[0]).split(" ");
    if (first === undefined || first === "") return [];
    return [{ word: first, isParted }, ...more.map((word) => ({ word, isParted: false }))];
  });
}
