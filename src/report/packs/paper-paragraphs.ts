import { PACKS, type PackId, EVERY_PACK } from "../../plan/register/packs.ts";
import { type PaperEntry, type PaperPart, PAPERS } from "../../plan/register/papers.ts";
import type { Register } from "../../plan/register/register.ts";
import type { PackText } from "../../publish/pack.ts";
import { tidySpaces } from "../../text/tidy.ts";
import { originOf, typedText } from "./pack-text.ts";

type Papers = Pick<Register, "papers">;

function paperRow({ pack, part, order }: PaperEntry): string {
  const label = PACKS.find(({ id }) => id === pack)?.label ?? EVERY_PACK;
  return `${label}, ${part} ${order}`;
}

/** The filled-in entries of a part: this pack's own, then those of every pack, each by their order. */
function partEntries({ papers }: Papers, pack: PackId, part: PaperPart): readonly PaperEntry[] {
  const filled = papers.filter((entry) => entry.part === part && entry.text.trim() !== "");
  const inOrder = (of: PackId | null): PaperEntry[] =>
    filled.filter((entry) => entry.pack === of).sort((a, b) => a.order - b.order);
  return [...inOrder(pack), ...inOrder(null)];
}

function wordsOf(entry: PaperEntry, text: string): PackText {
  return typedText(tidySpaces(text), originOf(PAPERS, paperRow(entry), "text"));
}

/**
 * Lines of the header as the team wrote them, with their places in the Papers sheet: this pack's own
 * entries, else those of every pack. Each is one line, whatever breaks it was typed with.
 */
export function paperLines(register: Papers, pack: PackId, part: PaperPart): readonly PackText[] {
  const entries = partEntries(register, pack, part);
  const [first] = entries;
  return entries
    .filter((entry) => entry.pack === first?.pack)
    .map((entry) => wordsOf(entry, entry.text));
}

/**
 * What the team wrote for a part of a paper: the paragraphs of this pack, then those of every pack, in
 * their order. A line break within an entry begins a new paragraph; blank ones are left out.
 */
export function paperParagraphs(
  register: Papers,
  pack: PackId,
  part: PaperPart,
): readonly PackText[] {
  return partEntries(register, pack, part).flatMap((entry) =>
    entry.text
      .split(/\r?\n/u)
      .filter((line) => line.trim() !== "")
      .map((line) => wordsOf(entry, line)),
  );
}
