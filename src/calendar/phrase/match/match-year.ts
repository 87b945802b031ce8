import {
  elementOf,
  isText,
  type Match,
  type MatchContext,
  type Matcher,
  type YearName,
} from "../pieces/pieces.ts";
import { fullYear, isYear, matchNumbers, yearPair } from "./match-numbers.ts";
import { monthNamed } from "../words/spelling.ts";
import type { Token } from "../words/tokens.ts";

type System = "financial" | "tax" | "academic" | "calendar";

/** A list of phrases, parted by `|`, as their words. */
const phrases = (text: string): readonly string[][] =>
  text.split("|").map((phrase) => phrase.split(" "));

const SYSTEMS: readonly (readonly [System, string])[] = [
  ["financial", "financial years|financial year|fiscal year|council year|fin year|fy|fys|f / y"],
  ["tax", "tax year"],
  ["academic", "academic year|school year|ay"],
  ["calendar", "calendar years|calendar year|cy"],
];
const NAMES = SYSTEMS.flatMap(([system, names]) =>
  phrases(names).map((words) => ({ system, words })),
);

const ENDINGS = phrases(
  "fye|financial year ending|financial year ended|financial year end|financial year to|fy ending|" +
    "year ending|year ended|year to",
);

const startsWith = (tokens: readonly Token[], at: number, words: readonly string[]): boolean =>
  words.every((word, index) => tokens[at + index]?.text === word);

interface WrittenYears {
  readonly name: YearName;
  readonly twoDigits: boolean;
  readonly next: number;
}

const isShort = (text: string): boolean => /^\d{2}$/u.test(text);

/** `2018/19`, `18/19`, `2018 to 2019`, `2018 / 19`, `2018`, after the name of a kind of year. */
function writtenYearsAt(tokens: readonly Token[], at: number): WrittenYears | undefined {
  const token = tokens[at];
  if (token?.kind !== "number") return undefined;
  const together = /^(\d{4}|\d{2})[/-](\d{4}|\d{2})$/u.exec(token.text);
  const apart = /^(\d{4}|\d{2})$/u.test(token.text) && isText(tokens[at + 1], "/", "-", "to");
  const first = together?.[1] ?? token.text;
  const second = together?.[2] ?? (apart ? tokens[at + 2]?.text : undefined) ?? "";
  if (!/^(?:\d{4}|\d{2})$/u.test(first)) return undefined;
  const year = isShort(first) ? fullYear(Number(first)) : Number(first);
  if (!isYear(year)) return undefined;
  const twoDigits = isShort(first);
  const pair = /^(?:\d{4}|\d{2})$/u.test(second) ? yearPair(year, second) : undefined;
  if (pair) return { name: pair, twoDigits, next: together ? at + 1 : at + 3 };
  return together ? undefined : { name: { system: "bare", year }, twoDigits, next: at + 1 };
}

function inSystem(system: System, written: YearName): YearName {
  if (system === "calendar" && written.system === "financial") {
    return { system, year: written.year, last: written.year + 1 };
  }
  if (system === "calendar" && written.system === "span") {
    return { system, year: written.year, last: written.last };
  }
  if (written.system === "bare") {
    return system === "calendar"
      ? { system, year: written.year }
      : { system: "loose", kind: system, year: written.year };
  }
  return written.system === "financial" && system !== "calendar"
    ? { system, year: written.year }
    : written;
}

/** `FY2018-19`, `financial year 2018 to 2019`, `tax year 2018/19`, `calendar year 2019`. */
function matchNamedYear(tokens: readonly Token[], at: number): Match | undefined {
  const named = NAMES.find(({ words }) => startsWith(tokens, at, words));
  if (!named) return undefined;
  const { system, words } = named;
  const next = at + words.length;
  const written = writtenYearsAt(tokens, isText(tokens[next], ":", ",") ? next + 1 : next);
  if (!written) return undefined;
  const warnings = written.twoDigits ? (["two_digit_year"] as const) : [];
  return {
    next: written.next,
    pieces: [elementOf(null, inSystem(system, written.name), warnings)],
  };
}

/** `FYE 2019`, `financial year ending March 2020`, `year ending 31 March 2020`. */
function matchEndingYear(tokens: readonly Token[], at: number): Match | undefined {
  const words = ENDINGS.find((ending) => startsWith(tokens, at, ending));
  if (!words) return undefined;
  let next = at + words.length;
  if (isText(tokens[next], "31")) next += isText(tokens[next + 1], "st") ? 2 : 1;
  const month = monthNamed(tokens[next]?.text ?? "");
  if (month !== undefined && month !== 3) {
    return { next: next + 1, pieces: [{ type: "error", warning: "unparsed" }] };
  }
  const written = tokens[month === undefined ? next : next + 1]?.text ?? "";
  const year = isShort(written) ? fullYear(Number(written)) : Number(written);
  if (!/^(?:\d{4}|\d{2})$/u.test(written) || !isYear(year)) return undefined;
  const warnings = isShort(written) ? (["two_digit_year"] as const) : [];
  return {
    next: month === undefined ? next + 1 : next + 2,
    pieces: [elementOf(null, { system: "financial", year: year - 1 }, warnings)],
  };
}

/** `2018 to 19`, `2018 / 19`: a year pair with spaces. */
function matchSpacedPair(tokens: readonly Token[], at: number): Match | undefined {
  if (!/^\d{4}$/u.test(tokens[at]?.text ?? "")) return undefined;
  const written = writtenYearsAt(tokens, at);
  const followed = monthNamed(tokens[written?.next ?? at]?.text ?? "") !== undefined;
  if (!written || written.name.system === "bare" || followed) return undefined;
  return { next: written.next, pieces: [elementOf(null, written.name)] };
}

/** `2019/20 financial year`, `2019 calendar year`. */
function matchYearThenName(tokens: readonly Token[], at: number): Match | undefined {
  if (!/^\d{4}/u.test(tokens[at]?.text ?? "")) return undefined;
  const written = writtenYearsAt(tokens, at);
  const named = written && NAMES.find(({ words }) => startsWith(tokens, written.next, words));
  if (!written || !named) return undefined;
  const { system, words } = named;
  const next = written.next + words.length;
  if (tokens[next]?.kind === "number") return undefined;
  return { next, pieces: [elementOf(null, inSystem(system, written.name))] };
}

/** `Year 2019/20`, `the years 2018-2023`: the word adds nothing. */
function matchWordAndYear(
  tokens: readonly Token[],
  at: number,
  context: MatchContext,
): Match | undefined {
  if (!isText(tokens[at], "year", "years", "yr") || !/^\d{4}/u.test(tokens[at + 1]?.text ?? "")) {
    return undefined;
  }
  return matchSpacedPair(tokens, at + 1) ?? matchNumbers(tokens, at + 1, context);
}

/** Years that are named, joined or stand with their kind. A year alone is read by `matchNumbers`. */
export const matchYear: Matcher = (tokens, at, context) =>
  matchEndingYear(tokens, at) ??
  matchNamedYear(tokens, at) ??
  matchYearThenName(tokens, at) ??
  matchSpacedPair(tokens, at) ??
  matchWordAndYear(tokens, at, context);
