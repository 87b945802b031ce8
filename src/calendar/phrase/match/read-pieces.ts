import { matchDay, matchMonth } from "./match-day.ts";
import { matchFeast } from "./match-feast.ts";
import { matchNumbers } from "./match-numbers.ts";
import { matchQuarterOrHalf, matchSeason } from "./match-part-of-year.ts";
import { matchPlanYear } from "./match-plan-year.ts";
import { matchDuration, matchRecurring } from "./match-recurring.ts";
import { matchRelative } from "./match-relative.ts";
import { matchTime } from "./match-time.ts";
import { matchYear } from "./match-year.ts";
import { matchExpression } from "../pieces/phrase-book.ts";
import type { Match, MatchContext, Matcher, Piece } from "../pieces/pieces.ts";
import type { Token } from "../words/tokens.ts";

/** First match wins, so the longer and the more special expressions come first. */
const MATCHERS: readonly Matcher[] = [
  matchTime,
  matchExpression,
  matchRecurring,
  matchYear,
  matchPlanYear,
  matchQuarterOrHalf,
  matchDay,
  matchMonth,
  matchSeason,
  matchFeast,
  matchRelative,
  matchNumbers,
  matchDuration,
];

function matchAt(tokens: readonly Token[], at: number, context: MatchContext): Match {
  for (const matcher of MATCHERS) {
    const match = matcher(tokens, at, context);
    if (match) return match;
  }
  return { next: at + 1, pieces: [{ type: "text" }] };
}

/** Every token of a phrase as part of a piece, in order. Looks ahead a few tokens only. */
export function readPieces(tokens: readonly Token[], context: MatchContext): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < tokens.length) {
    const match = matchAt(tokens, at, context);
    const used = tokens.slice(at, match.next);
    const from = used[0]?.from ?? 0;
    const to = used.at(-1)?.to ?? from;
    const respelt = used.some((token) => token.respelt);
    pieces.push(...match.pieces.map((piece) => ({ ...piece, from, to, respelt })));
    at = match.next;
  }
  return pieces;
}
