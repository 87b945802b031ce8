/** A text with a full stop where no mark ends it. */
export function asSentence(text: string): string {
  return /[.!?:;…]["')\]]?$/u.test(text) ? text : `${text}.`;
}
