import { fit, fitMessage, LONGEST_TITLE, type InputMessage } from "./input-message.ts";

/** Excel's limit for a list written into a rule. */
const LONGEST_LIST = 255;

/** The entries as a rule holds them, `"Open,Done"`; undefined where Excel cannot hold them in one. */
export function listFormula(entries: readonly string[]): string | undefined {
  const list = entries.join(",");
  const fits = list.length <= LONGEST_LIST && entries.every((entry) => !/[,"]/u.test(entry));
  return entries.length > 0 && fits ? `"${list}"` : undefined;
}

/** What a person reads on entering a cell of a column of choices. */
export function choiceMessage(heading: string): InputMessage {
  return fitMessage({ title: heading, text: "Choose from the list, or leave the cell empty." });
}

/** What a person reads who typed something that is not in the list. */
export function listError(title: string): InputMessage {
  const named = fit(title, LONGEST_TITLE);
  return {
    title: "Choose from the list",
    text: `${named} must be one of the entries in the list.`,
  };
}
