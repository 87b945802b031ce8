import { fold } from "../../text/fold.ts";

const LONGEST_TITLE = 140;

/** How titles, instructions and footers of blank forms begin, in the form that `fold` gives. */
const FORM_WORDS = (
  "appendix|this form|this template|this sheet|this workbook|this table|how to fill|" +
  "how to complete|how to use|guidance|instructions|write in the|write in your|" +
  "fill in the|fill in your|fill in only|enter the|enter your|enter a|select the|" +
  "select a|choose the|choose a|complete the|complete one|complete only|return this|" +
  "please return this|please complete|please fill in|updates from|return from"
).split("|");

/** Words of which a form's title is made. */
const TITLE_WORDS =
  "action plan|tracking template|tracking form|progress report|progress updates".split("|");
const MOST_WORDS_OF_TITLE = 12;

function isTitle(folded: string, planTitle: string): boolean {
  if (folded.length > LONGEST_TITLE) return false;
  const title = fold(planTitle);
  if (folded === title || (title !== "" && folded.includes(title))) return true;
  if (folded.split(" ").length > MOST_WORDS_OF_TITLE) return false;
  return TITLE_WORDS.some((words) => folded === words || folded.endsWith(` ${words}`));
}

/** True for a text that begins as the instructions and footers of blank forms do. */
export function isInstruction(text: string): boolean {
  const folded = fold(text);
  return FORM_WORDS.some((words) => folded.startsWith(`${words} `) || folded === words);
}

/**
 * True for a title or an instruction that a blank form carries, so that it is no partner's answer.
 * Only for texts above or outside a table, and strict: what a partner may have written must be said.
 */
export function isFixedText(text: string, planTitle: string): boolean {
  if (text.length > 600) return false;
  return isInstruction(text) || isTitle(fold(text), planTitle);
}
