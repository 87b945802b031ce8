import { elementOf, isText, type Match, type Matcher, type SeasonName } from "../pieces/pieces.ts";
import { cardinalOf, ordinalAt } from "../pieces/number-words.ts";
import type { Token } from "../words/tokens.ts";

const SEASONS: ReadonlyMap<string, SeasonName> = new Map([
  ["spring", "spring"],
  ["summer", "summer"],
  ["autumn", "autumn"],
  ["fall", "autumn"],
  ["winter", "winter"],
]);
const QUARTER = ["quarter", "qtr", "q", "quarters", "qtrs", "qs"];
const LAST_QUARTER = 4;

function quarter(number: number, next: number): Match {
  return number >= 1 && number <= LAST_QUARTER
    ? { next, pieces: [elementOf({ name: "quarter", number }, null)] }
    : { next, pieces: [{ type: "error", warning: "unparsed" }] };
}

function half(number: number, next: number): Match {
  return number === 1 || number === 2
    ? { next, pieces: [elementOf({ name: "half", number }, null)] }
    : { next, pieces: [{ type: "error", warning: "unparsed" }] };
}

/** `Quarters 1-2`, `Q1-2`, `Quarters 1 and 2`. */
function matchQuarters(tokens: readonly Token[], at: number): Match | undefined {
  const run = /^([1-4])[-/]([1-4])$/u.exec(tokens[at + 1]?.text ?? "");
  const first = run ? Number(run[1]) : cardinalOf(tokens[at + 1]);
  const list = isText(tokens[at + 2], "and", "&");
  const spaced = list || isText(tokens[at + 2], "-", "to");
  const last = run ? Number(run[2]) : spaced ? cardinalOf(tokens[at + 3]) : undefined;
  if (first === undefined || last === undefined || last > LAST_QUARTER) return undefined;
  const pieces = [quarter(first, 0).pieces, quarter(last, 0).pieces].flat();
  return {
    next: run ? at + 2 : at + 4,
    pieces: [
      ...pieces.slice(0, 1),
      { type: "join", join: list ? "list" : "range" },
      ...pieces.slice(1),
    ],
  };
}

/** `half 2`, `half year 1`, `half-year 1`. */
function matchHalf(tokens: readonly Token[], at: number): Match | undefined {
  const dash = isText(tokens[at + 1], "-") ? at + 2 : at + 1;
  const next = isText(tokens[dash], "year") ? dash + 1 : at + 1;
  const number = cardinalOf(tokens[next]);
  return number === 1 || number === 2 ? half(number, next + 1) : undefined;
}

/** `Q2`, `Quarter 2`, `2nd quarter`, `last quarter of`; `H1`, `half 1`, `second half of`. */
export const matchQuarterOrHalf: Matcher = (tokens, at) => {
  if (isText(tokens[at], ...QUARTER)) {
    const several = matchQuarters(tokens, at);
    if (several) return several;
    const number = cardinalOf(tokens[at + 1]);
    return number === undefined ? undefined : quarter(number, at + 2);
  }
  if (isText(tokens[at], "h") && tokens[at + 1]?.tight === true) {
    const number = cardinalOf(tokens[at + 1]);
    return number === undefined ? undefined : half(number, at + 2);
  }
  if (isText(tokens[at], "half")) return matchHalf(tokens, at);
  if (isText(tokens[at], "latter") && isText(tokens[at + 1], "half")) return half(2, at + 2);
  const ordinal = isText(tokens[at], "final", "last")
    ? { number: isText(tokens[at + 1], "half") ? 2 : LAST_QUARTER, next: at + 1 }
    : ordinalAt(tokens, at);
  if (!ordinal) return undefined;
  if (isText(tokens[ordinal.next], "quarter", "qtr"))
    return quarter(ordinal.number, ordinal.next + 1);
  return isText(tokens[ordinal.next], "half") ? half(ordinal.number, ordinal.next + 1) : undefined;
};

/** `summer`, `summer holidays`, `autumn term`. */
export const matchSeason: Matcher = (tokens, at) => {
  const season = SEASONS.get(tokens[at]?.text ?? "");
  if (season === undefined) return undefined;
  const term = isText(tokens[at + 1], "term") && season !== "winter";
  const holidays = isText(tokens[at + 1], "holiday", "holidays", "break");
  return {
    next: at + (term || holidays ? 2 : 1),
    pieces: [elementOf({ name: term ? "term" : "season", season }, null)],
  };
};
