import type { Piece } from "./pieces.ts";

const LITTLE_WORDS =
  /^(?:of|in|the|on|at|during|within|over|for|and|to|by|&)(?= )|^[\s:,.(\-/]+|[\s:,.(\-/]+$/giu;

/** Trims dashes, brackets and the little words that led to the date. */
function trimWords(text: string): string {
  const trimmed = text.replace(LITTLE_WORDS, "").trim();
  return /[^)]*\([^)]*$/u.test(trimmed) ? `${trimmed})` : trimmed;
}

/** The words that are no date, in the order in which they stand: what is to be reached by then. */
export function readMilestones(phrase: string, pieces: readonly Piece[]): string[] {
  const milestones: string[] = [];
  let from = -1;
  let to = -1;
  const close = (): void => {
    if (from !== -1) milestones.push(trimWords(phrase.slice(from, to)));
    from = -1;
  };
  for (const piece of pieces) {
    if (piece.type === "text") {
      if (from === -1) from = piece.from;
      to = piece.to;
    } else if (piece.type === "element" || (piece.type === "join" && piece.join === "break")) {
      close();
    }
  }
  close();
  return milestones.filter((text) => text !== "");
}
