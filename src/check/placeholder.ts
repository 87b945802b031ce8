import { isSignAlone } from "../plan/status/status-words.ts";
import { fold } from "../text/fold.ts";

const NOTHING = new Set(["", "select", "choose", "choose an item", "select one", "pick one"]);
const PLACEHOLDERS = new Set([
  "tbc",
  "tba",
  "tbd",
  "to be confirmed",
  "to be agreed",
  "to be advised",
  "to be determined",
  "kpi",
  "kpis",
  "enter text",
  "enter text here",
  "insert text",
  "insert text here",
  "text here",
  "type here",
  "click or tap here to enter text",
  "click here to enter text",
  "sample text",
  "placeholder",
]);
const FILLER = /^(?:lorem ipsum\b|x{2,}$|(?:lorem|ipsum|dolor)\b)/u;
/** No placeholder is longer; of a longer text only its beginning can be filler. */
const LONGEST = 60;

/** True where a partner left the cell as it came: empty, dashes only, or `< Select >`; a tick is an answer. */
export function isNoAnswer(text: string): boolean {
  return text.length <= LONGEST && NOTHING.has(fold(text)) && !isSignAlone(text);
}

/** True for text that stands for an answer still to come: `TBC` in any alphabet, `KPIs`, lorem ipsum. */
export function isPlaceholder(text: string): boolean {
  const folded = fold(text.slice(0, LONGEST));
  return FILLER.test(folded) || (text.length <= LONGEST && PLACEHOLDERS.has(folded));
}
