import type { Piece } from "./pieces.ts";

type PieceType = Piece["type"];

/** What stands next to each piece when brackets and little words are looked through. */
function neighbours(pieces: readonly Piece[], step: 1 | -1): (Piece | undefined)[] {
  const next: (Piece | undefined)[] = Array.from({ length: pieces.length });
  let seen: Piece | undefined;
  for (let at = step === 1 ? pieces.length - 1 : 0; at >= 0 && at < pieces.length; at -= step) {
    next[at] = seen;
    const piece = pieces[at];
    if (piece && piece.type !== "glue") seen = piece;
  }
  return next;
}

const isOne = (piece: Piece | undefined, ...types: readonly PieceType[]): boolean =>
  piece !== undefined && types.includes(piece.type);

function isWordsOnly(piece: Piece, before: Piece | undefined, after: Piece | undefined): boolean {
  if (piece.type === "edge") return !isOne(after, "element", "edge", "error", "mark");
  if (piece.type === "join" && piece.join === "choice") {
    return !isOne(before, "element") || !isOne(after, "element");
  }
  if (piece.type !== "mark") return false;
  switch (piece.mark) {
    case "tbc":
    case "onwards":
    case "time":
      return false;
    case "duration":
      return true;
    case "recurring":
      return isOne(before, "text");
    case "revised-from":
    case "revised-to":
      return !isOne(after, "element", "edge", "error") && !isOne(before, "element", "error");
    default:
      return isOne(before, "text") || isOne(after, "text");
  }
}

/** The end of "from … to …" after "moved": the join before the new date, where the old one has its year. */
function newDateAfter(pieces: readonly Piece[], at: number): number {
  let dated = false;
  for (let next = at + 1; next < pieces.length; next++) {
    const piece = pieces[next];
    if (piece?.type === "element") dated ||= piece.year !== null;
    else if (piece?.type === "join") return dated && piece.join === "word-range" ? next : -1;
    else if (piece?.type !== "glue" && piece?.type !== "edge") return -1;
  }
  return -1;
}

/** "moved from September 2019 to March 2020" names the old date and the new one, and no range. */
function settleMoves(pieces: readonly Piece[]): Piece[] {
  const settled = [...pieces];
  pieces.forEach((piece, at) => {
    if (piece.type !== "mark" || piece.mark !== "moved-from") return;
    settled[at] = { ...piece, mark: "revised-from" };
    const first = !pieces.slice(0, at).some(({ type }) => type === "element");
    const to = first ? newDateAfter(pieces, at) : -1;
    const join = pieces[to];
    if (join) settled[to] = { ...join, type: "mark", mark: "revised-to" };
  });
  return settled;
}

/** "Ongoing (review March 2020)": said of the whole, and a sign parts it from the words that follow. */
function isSaidFirst(pieces: readonly Piece[], at: number): boolean {
  const [piece, next] = [pieces[at], pieces[at + 1]];
  const ongoing = piece?.type === "mark" && piece.mark === "ongoing";
  return at === 0 && ongoing && next?.type === "glue" && next.to - next.from === 1;
}

/**
 * Turns edges and marks that turn out to be ordinary words back into text: "early" in
 * "early help hub 2019/20" says nothing about the date. Without a date, marks stay what they are.
 */
export function settlePieces(pieces: readonly Piece[]): Piece[] {
  const dated = pieces.some((piece) => piece.type === "element");
  let settled = settleMoves(pieces);
  // Each pass may turn the neighbour of a word into a word; three are enough for "by the early help".
  for (let pass = 0; pass < 3; pass++) {
    const before = neighbours(settled, -1);
    const after = neighbours(settled, 1);
    settled = settled.map((piece, index) => {
      const candidate = piece.type === "edge" || dated;
      if (isSaidFirst(settled, index)) return piece;
      if (!candidate || !isWordsOnly(piece, before[index], after[index])) return piece;
      return { type: "text", from: piece.from, to: piece.to, respelt: false };
    });
  }
  return settled;
}
