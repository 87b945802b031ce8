import { elementOf, isText, type Join, type Matcher, type PieceBody } from "../pieces/pieces.ts";
import { cardinalOf, ENDINGS, ordinalAt } from "../pieces/number-words.ts";
import { monthNamed } from "../words/spelling.ts";
import type { Token } from "../words/tokens.ts";

const ONE = ["year", "yr", "y", "yr."];
const SEVERAL = ["years", "yrs"];
const PHRASES_OF_TIME = ["ago", "old", "olds"];

const planYear = (year: number): PieceBody => elementOf(null, { system: "plan", year });
const joined = (join: Join): PieceBody => ({ type: "join", join });

function joinAt(
  tokens: readonly Token[],
  at: number,
  several: boolean,
): { join: Join; next: number } | undefined {
  const text = tokens[at]?.text ?? "";
  if (text === "," && several) {
    return { join: "list", next: isText(tokens[at + 1], "and", "&") ? at + 2 : at + 1 };
  }
  if (text === "or") return { join: "choice", next: at + 1 };
  if (text === "-" || text === "to") return { join: "range", next: at + 1 };
  return text === "and" || text === "&" || text === "/"
    ? { join: "list", next: at + 1 }
    : undefined;
}

const isDayOfMonth = (tokens: readonly Token[], at: number): boolean =>
  monthNamed(tokens[at + 1]?.text ?? "") !== undefined || isText(tokens[at + 1], ...ENDINGS);

/** The plan years from a number on: `2`, `1-2`, `1 to 3`, `2, 3 and 4`. */
function numbersAt(
  tokens: readonly Token[],
  at: number,
  several: boolean,
): { pieces: PieceBody[]; next: number } | undefined {
  const run = /^(\d{1,2})([-/])(\d{1,2})$/u.exec(tokens[at]?.text ?? "");
  if (run) {
    const join = joined(run[2] === "-" ? "range" : "list");
    return { pieces: [planYear(Number(run[1])), join, planYear(Number(run[3]))], next: at + 1 };
  }
  const first = cardinalOf(tokens[at]);
  if (first === undefined) return undefined;
  const pieces = [planYear(first)];
  let next = at + 1;
  for (;;) {
    const join = joinAt(tokens, next, several);
    const number = join && cardinalOf(tokens[join.next]);
    if (!join || number === undefined || isDayOfMonth(tokens, join.next)) return { pieces, next };
    pieces.push(joined(join.join), planYear(number));
    next = join.next + 1;
  }
}

/** `Year 2`, `Yrs 1-3`, `Years 2 and 4`, `Y2`, `first year`, `Year two`. */
export const matchPlanYear: Matcher = (tokens, at) => {
  const ordinal = ordinalAt(tokens, at);
  if (ordinal && isText(tokens[ordinal.next], ...ONE)) {
    const ofPlan =
      isText(tokens[ordinal.next + 1], "of") &&
      isText(tokens[ordinal.next + 3], "plan", "strategy");
    return { next: ordinal.next + (ofPlan ? 4 : 1), pieces: [planYear(ordinal.number)] };
  }
  const plan =
    isText(tokens[at], "plan") && isText(tokens[at + 1], ...ONE, ...SEVERAL) ? at + 1 : at;
  if (!isText(tokens[plan], ...ONE, ...SEVERAL)) return undefined;
  const start = isText(tokens[plan + 1], ".") ? plan + 2 : plan + 1;
  const found = numbersAt(tokens, start, isText(tokens[plan], ...SEVERAL));
  if (!found) return undefined;
  const number = found.pieces.length === 1 && isText(tokens[found.next], ...PHRASES_OF_TIME);
  return number ? undefined : { next: found.next, pieces: found.pieces };
};
