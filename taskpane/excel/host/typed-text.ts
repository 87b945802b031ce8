/** The number format of a cell that keeps whatever is written to it as text. */
export const TEXT_FORMAT = "@";
/** No number, date or time, in whatever language, is longer. */
const LONGEST_NUMBER = 60;

/**
 * True where Excel keeps a typed text as it is. It starts with a letter, holds no digit and is no
 * truth value: then it can be no number, date, time, error or formula.
 */
function staysText(text: string): boolean {
  if (!/^\p{L}/u.test(text)) return false;
  if (text.length > LONGEST_NUMBER) return true;
  return !/\p{N}/u.test(text) && !/^(?:true|false)\s*$/iu.test(text);
}

/**
 * What to write so that a cell holds exactly this text: as it is in a cell for text, else with the
 * apostrophe that Excel takes for "text follows" wherever it might read something else.
 */
export function typedText(text: string, format: string): string {
  return text === "" || format === TEXT_FORMAT || staysText(text) ? text : `'${text}`;
}
