import { respell } from "./spelling.ts";

/** A word, a run of digits such as `2018/19` or `31.03.2020`, one sign, or the end of a line. */
export interface Token {
  readonly kind: "word" | "number" | "sign" | "break";
  /** In lower case; a misspelt month by its right name. */
  readonly text: string;
  /** Place in the cleaned phrase, end exclusive. */
  readonly from: number;
  readonly to: number;
  /** True where nothing stands between it and the token before. */
  readonly tight: boolean;
  readonly respelt: boolean;
}

const PIECE = /(\n)|(\d+(?:[./-]\d+)*)|(\p{L}+(?:'\p{L}+)*)|(\S)/gu;

const MONTH_FOLLOWS =
  /^ ?(?:st|nd|rd|th)? ?(?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iu;

/**
 * A run that holds both slashes (or dots) and hyphens is two dates or year pairs with a dash between;
 * so is the year and the day in `31 March 2019-30 June 2019`. `2/2019-20` is a number and a year pair.
 */
function splitRun(run: string, after: string): readonly string[] {
  const year = /^(\d{1,2})\/(\d{4}[/-]\d{2,4})$/u.exec(run);
  if (year) return [year[1] ?? "", "/", year[2] ?? ""];
  const two = /[/.]/u.test(run) && run.includes("-");
  const yearAndDay = /^\d{4}-\d{1,2}$/u.test(run) && MONTH_FOLLOWS.test(after);
  return two || yearAndDay ? run.split(/(-)/u) : [run];
}

function wordOf(text: string): { readonly text: string; readonly respelt: boolean } {
  const lower = text.toLowerCase();
  const right = respell(lower);
  return { text: right ?? lower, respelt: right !== undefined };
}

/** The tokens of a cleaned phrase, in order. */
export function readTokens(phrase: string): Token[] {
  const tokens: Token[] = [];
  const push = (kind: Token["kind"], text: string, from: number, length: number): void => {
    const tight = tokens.at(-1)?.to === from;
    const word = kind === "word" ? wordOf(text) : { text, respelt: false };
    tokens.push({ kind, ...word, from, to: from + length, tight });
  };
  for (const match of phrase.matchAll(PIECE)) {
    const [whole, lineEnd, run, word] = match;
    if (run !== undefined) {
      let from = match.index;
      const end = from + run.length;
      for (const part of splitRun(run, phrase.slice(end, end + 12))) {
        push(/^[-/]$/u.test(part) ? "sign" : "number", part, from, part.length);
        from += part.length;
      }
    } else {
      const kind = lineEnd !== undefined ? "break" : word !== undefined ? "word" : "sign";
      push(kind, whole, match.index, whole.length);
    }
  }
  return tokens;
}
