import { tidySpaces } from "../../../text/tidy.ts";

/** Pairs that are one thing in names of bodies: "Fire and Rescue", "Health & Wellbeing". */
const ONE_THING =
  /(?:^|\s)(?:(?:fire|search) (?:and|&) rescue|health (?:and|&) (?:well-?being|safety|care|social care)|(?:children|adults?) (?:and|&) (?:families|young people|education|health|communities)|(?:young people|women|families) (?:and|&) \p{L}+|crime (?:and|&) disorder|police (?:and|&) crime|drugs? (?:and|&) alcohol|alcohol (?:and|&) drugs?|housing (?:and|&) (?:homelessness|communities|regeneration)|planning (?:and|&) \p{L}+|revenues (?:and|&) benefits|legal (?:and|&) \p{L}+|learning (?:and|&) \p{L}+|sports? (?:and|&) \p{L}+|parks? (?:and|&) \p{L}+|culture (?:and|&) \p{L}+|policy (?:and|&) \p{L}+|education (?:and|&) \p{L}+|finance (?:and|&) resources|environment (?:and|&) \p{L}+|equality (?:and|&) \p{L}+|equalities (?:and|&) \p{L}+|mental health (?:and|&) \p{L}+|research (?:and|&) \p{L}+|human resources (?:and|&) \p{L}+)/iu;

/** True for a pair that is one thing in names of bodies. */
export function isOneThing(text: string): boolean {
  return ONE_THING.test(text);
}

/** What parts two names: a comma, a slash, a plus sign, "and". */
const SEPARATOR = /\s*[,/+|]\s*(?:(?:and|&)\s+)?(?![^()]*\))|\s+(?:and|&)\s+(?![^()]*\))/giu;
const AND = /\s(?:and|&)\s/iu;
const BULLET = /^[\s\u2022\u25CF\u25AA\u00B7\u2023\uF0B7*-]+(?=\S)/u;
/** Nobody names more bodies in one line. */
const MOST_PIECES = 16;

/** A part of a line, with what parts it from the one before. */
export interface Piece {
  readonly text: string;
  readonly before: string;
}

/** A name without bullets, stray separators and spaces around it. */
export function cleanName(name: string): string {
  return tidySpaces(name.replace(BULLET, ""))
    .replace(/^[,;/&+]+|[,;/&+.]+$/gu, "")
    .trim();
}

/** "Women's" names nobody by itself: "Women's and Children's Division" is one. */
const POSSESSIVE = /(?:['\u2019]s|s['\u2019])\s*$/u;

/** "Fire" and "Rescue" are one piece. */
function withOneThings(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const mayJoin = last !== undefined && AND.test(piece.before) && !AND.test(last.text);
    const both = mayJoin ? `${last.text}${piece.before}${piece.text}` : "";
    const isOne = ONE_THING.test(both) || (mayJoin && POSSESSIVE.test(last.text));
    if (last && isOne) joined[joined.length - 1] = { ...last, text: both };
    else joined.push(piece);
  }
  return joined;
}

/** The pieces of a line that may name several bodies; one where it is too long to be such a line. */
export function piecesOf(line: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  let before = "";
  for (const match of line.matchAll(SEPARATOR)) {
    pieces.push({ text: line.slice(from, match.index), before });
    from = match.index + match[0].length;
    before = match[0];
  }
  pieces.push({ text: line.slice(from), before });
  if (pieces.length > MOST_PIECES) return [{ text: line, before: "" }];
  return withOneThings(pieces.filter(({ text }) => text.trim() !== ""));
}

/** Pieces as they stood in their line. */
export function joinPieces(pieces: readonly Piece[]): string {
  return pieces.map(({ text, before }, at) => (at === 0 ? text : `${before}${text}`)).join("");
}
