/** Replaces the text from one offset up to another; equal offsets insert. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * The text with every splice applied; all else stays as it was. Inserts at the same offset keep
 * their order. Throws an Error where two splices overlap: a fault of the program.
 */
export function applySplices(text: string, splices: readonly Splice[]): string {
  const ordered = [...splices].sort((a, b) => a.from - b.from || a.to - b.to);
  const out: string[] = [];
  let done = 0;
  for (const splice of ordered) {
    if (splice.from < done) throw new Error("Two changes to a part of the workbook overlap.");
    out.push(text.slice(done, splice.from), splice.text);
    done = splice.to;
  }
  return out.join("") + text.slice(done);
}

/** True where any of these splices puts something else in the place of what stands there. */
export function changesText(text: string, splices: readonly Splice[]): boolean {
  return splices.some((splice) => text.slice(splice.from, splice.to) !== splice.text);
}
