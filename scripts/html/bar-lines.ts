/** So many characters have room beside each other on the smallest screen. */
const ROOM = 28;

/** A word in pieces that fit, never through the middle of a surrogate pair. */
function pieces(word: string): string[] {
  const characters = Array.from(word);
  const count = Math.ceil(characters.length / ROOM);
  return Array.from({ length: count }, (_, index) =>
    characters.slice(index * ROOM, (index + 1) * ROOM).join(""),
  );
}

/** The words at a bar in lines that fit, because the text of a drawing does not wrap by itself. */
export function barLines(text: string): string[] {
  const wrapped: string[] = [];
  for (const word of text.split(" ").flatMap(pieces)) {
    const longer = `${wrapped.at(-1) ?? ""} ${word}`;
    if (wrapped.length > 0 && longer.length <= ROOM) wrapped[wrapped.length - 1] = longer;
    else wrapped.push(word);
  }
  return wrapped;
}
