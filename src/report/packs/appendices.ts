import type { PackBlock, PackSection, PackText } from "../../publish/pack.ts";
import { ownText } from "./pack-text.ts";

/** An appendix before it has a number. */
export interface Appendix {
  /** Unique in its pack. */
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly PackBlock[];
}

function headingOf({ title }: Appendix, index: number): string {
  return `Appendix ${index + 1}: ${title}`;
}

/** The appendices as sections, numbered in their order. */
export function appendixSections(appendices: readonly Appendix[]): PackSection[] {
  return appendices.map((appendix, index) => ({
    id: appendix.id,
    heading: headingOf(appendix, index),
    blocks: appendix.blocks,
  }));
}

/** The list of appendices in a paper's body: the same headings, so that the two cannot differ. */
export function appendixList(appendices: readonly Appendix[]): PackText[] {
  const lines = appendices.map((appendix, index) => ownText(headingOf(appendix, index)));
  return lines.length > 0 ? lines : [ownText("None")];
}

/** `Appendix 2`, for a sentence that refers to it. Throws where the paper has no such appendix. */
export function appendixName(appendices: readonly Pick<Appendix, "id">[], id: string): string {
  const index = appendices.findIndex((appendix) => appendix.id === id);
  if (index < 0) throw new Error(`The paper has no appendix "${id}".`);
  return `Appendix ${index + 1}`;
}
