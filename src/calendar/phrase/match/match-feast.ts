import { elementOf, isText, type Match, type Matcher, type PieceBody } from "../pieces/pieces.ts";
import type { Token } from "../words/tokens.ts";

const DECEMBER = 12;
const FEASTS: ReadonlyMap<string, PieceBody> = new Map([
  ["christmas", elementOf({ name: "day", day: 25, month: DECEMBER }, null, ["vague"])],
  ["xmas", elementOf({ name: "day", day: 25, month: DECEMBER }, null, ["vague"])],
  ["easter", elementOf({ name: "easter" }, null, ["vague"])],
]);
const GOES_ON = ["of", "in", "to", "and", "or", "until", "till", "through", "onwards", "fy"];

/** True where a date may go on or end here: "Easter egg hunt" is no date. */
const mayFollow = (token: Token | undefined): boolean =>
  token?.kind !== "word" || isText(token, ...GOES_ON);

/** `Christmas`, `Easter holidays`: the feast itself, as nobody says how many days are meant. */
export const matchFeast: Matcher = (tokens, at): Match | undefined => {
  const piece = FEASTS.get(tokens[at]?.text ?? "");
  const next = at + (isText(tokens[at + 1], "holiday", "holidays", "break") ? 2 : 1);
  return piece && mayFollow(tokens[next]) ? { next, pieces: [piece] } : undefined;
};
