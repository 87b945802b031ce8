import type { Piece } from "./pieces.ts";

const NUMBER = String.raw`(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen|few|couple of)`;
const UNIT = "(?:day|week|fortnight|month|quarter|term|year)s?";
const LITTLE = String.raw`(?: (?:the|start|end|beginning|early|mid|middle|late|of|in|on))*[ :(]*$`;

/** "18 months from", "the week before", "first week of": another time than the one named beside them, not worked out. */
const SHIFTS: readonly RegExp[] = [
  new RegExp(
    String.raw`(?:^|[ (])${NUMBER}[ -]${UNIT} (?:of|from|after|following|since|before|prior to|starting|commencing|beginning)${LITTLE}`,
    "iu",
  ),
  new RegExp(String.raw`(?:^|[ (])${UNIT} (?:before|prior to|after|following)${LITTLE}`, "iu"),
  new RegExp(
    String.raw`(?:^|[ (])(?:first|second|third|fourth|[1-4](?:st|nd|rd|th)) ${UNIT}${LITTLE}`,
    "iu",
  ),
];
/** "before the election": what comes before a thing may be long before the time named beside it. */
const BEFORE = /(?:^|[ (])(?:before|prior to|ahead of|in advance of) /iu;

const FEAST = String.raw`(?:christmas|xmas|easter|advent|ramadan|eid|diwali|hanukkah|passover|vaisakhi|pentecost|whitsun|halloween|half[ -]?term|bank holiday|new year'?s)`;
const FEAST_BEFORE = new RegExp(String.raw`(?:^|[ (-])${FEAST}(?!\p{L})`, "iu");
const FEAST_AFTER = new RegExp(String.raw`^[ ,:(-]*${FEAST}(?!\p{L})`, "iu");
/** What picks a part of the year that follows: "third term", "latter half of", "first part of". */
const PART = new RegExp(
  String.raw`(?:(?<!long|longer|medium|short)(?:^|[ (-])term|(?:^|[ (])half(?:[ -]year)?(?: \d)?|(?:first|second|early|earlier|latter|later|last|final) part|(?:mid|half|part)[ -]?way(?: through)?)${LITTLE}`,
  "iu",
);
const NEW_YEAR = /(?:^|[ (])new year \d{4}$/iu;

type Element = Piece & { readonly type: "element" };

interface Stretch {
  readonly left: Element | null;
  readonly right: Element | null;
  readonly from: number;
  readonly to: number;
  readonly between: readonly Piece[];
}

/** What stands before, between and after the dates of a phrase; a line or a semicolon parts them too. */
function stretchesOf(pieces: readonly Piece[]): Stretch[] {
  const stretches: Stretch[] = [];
  let [left, from]: [Element | null, number] = [null, 0];
  let between: Piece[] = [];
  for (const piece of pieces) {
    const element = piece.type === "element" ? piece : null;
    if (element || (piece.type === "join" && piece.join === "break")) {
      stretches.push({ left, right: element, from, to: piece.from, between });
      [left, from, between] = [element, piece.to, []];
    } else between.push(piece);
  }
  stretches.push({ left, right: null, from, to: pieces.at(-1)?.to ?? from, between });
  return stretches.filter((each) => each.between.some(({ type }) => type === "text"));
}

/** A plan year is named by its number: words beside it are rather the action's. */
const isYear = (element: Element | null): boolean =>
  element?.unit === null && element.year?.system !== "plan";

/** "before the launch" in the words, and no word such as "by" that ties the date itself. */
function isBefore(phrase: string, { from, to, between }: Stretch): boolean {
  const edged = between.some(({ type }) => type === "edge");
  return !edged && BEFORE.test(phrase.slice(from, to));
}

function narrows(phrase: string, stretch: Stretch): boolean {
  const words = phrase.slice(stretch.from, stretch.to);
  if (stretch.right) {
    if (SHIFTS.some((shift) => shift.test(words)) || isBefore(phrase, stretch)) return true;
    const upToYear = phrase.slice(stretch.from, stretch.right.to);
    if (isYear(stretch.right) && NEW_YEAR.test(upToYear)) return true;
  }
  if (isYear(stretch.right) && (FEAST_BEFORE.test(words) || PART.test(words))) return true;
  return isYear(stretch.left) && FEAST_AFTER.test(words);
}

/**
 * True where words beside a date mean another time, or a part of it, that is not worked out: what they
 * stand beside would be read too late or too wide, so they are no mere milestone (domain reference 4.4 T6, T14).
 */
export function hasNarrowingWords(phrase: string, pieces: readonly Piece[]): boolean {
  const oneLine = phrase.replace(/\n/gu, " ");
  return stretchesOf(pieces).some((stretch) => narrows(oneLine, stretch));
}

/** True where a day or month is followed by four digits that are no usable year: "31 March 1019". */
export function hasUnusableYear(phrase: string, pieces: readonly Piece[]): boolean {
  const said = pieces.filter(
    (piece) => piece.type !== "glue" && !(piece.type === "join" && piece.join === "comma"),
  );
  return said.some((piece, at) => {
    const before = said[at - 1];
    const undatedUnit = before?.type === "element" && before.unit !== null && before.year === null;
    return undatedUnit && /^\d{4}$/u.test(phrase.slice(piece.from, piece.to));
  });
}
