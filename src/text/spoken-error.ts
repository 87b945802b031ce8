/** A fault whose message is written for the person at the keyboard: what happened and what to do. */
export class SpokenError extends Error {
  override readonly name: string = "SpokenError";
}
