import { fold } from "../../../text/fold.ts";
import { tidySpaces } from "../../../text/tidy.ts";
import { isAcronym, isBodyOrPost } from "../cells/name-cues.ts";
import { cleanName, isOneThing, joinPieces, piecesOf, type Piece } from "./name-pieces.ts";
import type { IsKnownName } from "./known-name.ts";
import { partRoles, sortMarked } from "./name-roles.ts";

/** Who leads and who contributes, as one cell names them. */
export interface NamesRead {
  readonly leads: readonly string[];
  readonly supporting: readonly string[];
  /** True where a cell may hold several names and nothing proves it. */
  readonly doubtful: boolean;
}

interface Parted {
  readonly names: readonly string[];
  readonly doubtful: boolean;
}

/** What a line break only wraps: the end of a name begun in the line above. */
const BEGINS_SMALL = /^(?:\p{Ll}|&|\()/u;
const WRAPPED =
  /^(?:and\b|of\b|for\b|(?:partnership|board|team|service|services|trust|council|group|committee|department|unit|officer|manager|lead|director|authority|association|nhs foundation trust)$)/iu;
const GOES_ON = /(?:,|&|\band|\bof|\bfor|\/)$/iu;
/** A post and what it is a post for: commas and "and" belong to it. */
const POST_FOR =
  /^(?:(?:assistant|deputy|interim|executive|strategic|group|corporate)\s+)?(?:head|director|manager|lead|officer|portfolio holder|cabinet member|service manager|chief|team leader|councillor|cllr|minister)\b.*?(?:\bfor\b|\bof\b|,|-)\s*/iu;
/** What belongs to the post without a doubt: commas alone may part bodies. */
const OF_POST = /\b(?:for|of)\b/iu;

/** Lines of a cell as names, a name that is only wrapped put together again. */
function linesOf(text: string): string[] {
  const lines: string[] = [];
  for (const line of text.split("\n").map(cleanName)) {
    const last = lines.at(-1);
    const wraps = BEGINS_SMALL.test(line) || WRAPPED.test(line);
    const open = last !== undefined && !isAcronym(line) && (GOES_ON.test(last) || wraps);
    if (line === "") continue;
    if (open) lines[lines.length - 1] = `${last} ${line}`;
    else lines.push(line);
  }
  return lines.flatMap((line) => line.split(";").map(cleanName)).filter((line) => line !== "");
}

function isPlausible(name: string): boolean {
  const words = name.split(" ");
  const titled = words.every((word) => /^(?:\p{Lu}|of$|and$|&$|for$|the$)/u.test(word));
  const named = /^\p{Lu}/u.test(name) && isBodyOrPost(name);
  return isAcronym(name) || (titled && words.length <= 4) || (named && words.length <= 6);
}

/** The pieces as known names, the longest first; undefined where one is not known. */
function knownNames(pieces: readonly Piece[], isKnown: IsKnownName): string[] | undefined {
  if (pieces.length === 0) return [];
  for (let many = pieces.length; many > 0; many--) {
    const name = cleanName(joinPieces(pieces.slice(0, many)));
    const rest = isKnown(name) ? knownNames(pieces.slice(many), isKnown) : undefined;
    if (rest) return [name, ...rest];
  }
  return undefined;
}

/** Names between commas, slashes and plus signs, where "and" and "&" stay inside a name but before the last. */
function listed(pieces: readonly Piece[], isKnown: IsKnownName): string[] {
  const names: Piece[][] = [];
  for (const [at, piece] of pieces.entries()) {
    const last = names.at(-1);
    const isLast = at === pieces.length - 1 && last?.length === 1 && names.length > 1;
    const parts = /[,/+|]/u.test(piece.before) || isKnown(cleanName(piece.text)) || isLast;
    if (last && !parts) last.push(piece);
    else names.push([piece]);
  }
  return names.map((group) => cleanName(joinPieces(group)));
}

/** True for one post with all that it is a post for: "Head of Housing, Planning and Leisure". */
function isOnePost(line: string, pieces: readonly Piece[], isKnown: IsKnownName): boolean {
  const another = ({ text }: Piece): boolean =>
    isKnown(cleanName(text)) || POST_FOR.test(`${text} of`);
  return POST_FOR.test(line) && !pieces.slice(1).some(another);
}

/** True for halves that may each be a body: nothing says whether they are one or two. */
function mayBePair(line: string, pieces: readonly Piece[]): boolean {
  const mayStand = ({ text }: Piece): boolean => isBodyOrPost(text) || /\s/u.test(text.trim());
  return (
    pieces.every((piece) => isPlausible(cleanName(piece.text)) && mayStand(piece)) &&
    !isOneThing(line)
  );
}

function splitLine(line: string, isKnown: IsKnownName): Parted {
  const pieces = piecesOf(line);
  const known = pieces.length < 2 || isKnown(line) ? [line] : knownNames(pieces, isKnown);
  if (known) return { names: known, doubtful: false };
  if (isOnePost(line, pieces, isKnown)) {
    const bodies = pieces.slice(1).some(({ text }) => isBodyOrPost(text));
    return { names: [line], doubtful: bodies && !OF_POST.test(line) };
  }
  const names = listed(pieces, isKnown);
  const sure = names.filter((name) => isKnown(name) || isAcronym(name)).length;
  const plausible = names.every((name) => isKnown(name) || isPlausible(name));
  if (names.length > 1 && plausible) return { names, doubtful: sure < names.length - 1 };
  return { names: [line], doubtful: names.length > 1 || sure > 0 || mayBePair(line, pieces) };
}

function splitAll(text: string, isKnown: IsKnownName): Parted {
  const whole = tidySpaces(text);
  const read = (isKnown(whole) ? [whole] : linesOf(text)).map((line) => splitLine(line, isKnown));
  const names = new Map(read.flatMap((one) => one.names).map((name) => [fold(name), name]));
  return {
    names: [...names.values()].filter((name) => name !== ""),
    doubtful: read.some((one) => one.doubtful),
  };
}

/**
 * Reads a cell of names. Several are parted where each part is known or stands alone elsewhere, or where
 * commas and slashes part what can only be bodies; what nothing proves is doubtful (forms 3).
 */
export function splitNames(text: string, isKnown: IsKnownName): NamesRead {
  const whole = tidySpaces(text);
  if (whole === "") return { leads: [], supporting: [], doubtful: false };
  if (isKnown(whole)) return { leads: [whole], supporting: [], doubtful: false };
  const texts = partRoles(text.trim(), isKnown);
  const lead = splitAll(texts.lead, isKnown);
  const support = splitAll(texts.support, isKnown);
  const { leads, supporting } = sortMarked(lead.names);
  return {
    leads,
    supporting: [...supporting, ...support.names],
    doubtful: lead.doubtful || support.doubtful,
  };
}
