/** Excel's limits for the title and the text of a message. */
export const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

/** A text of at most so many characters, with an ellipsis where it was cut. */
export function fit(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text;
}

/** What a person reads on entering a cell, or on typing what it does not take. */
export interface InputMessage {
  readonly title: string;
  readonly text: string;
}

/** The message as Excel can hold it. */
export function fitMessage({ title, text }: InputMessage): InputMessage {
  return { title: fit(title, LONGEST_TITLE), text: fit(text, LONGEST_MESSAGE) };
}
