import { tidySpaces } from "./tidy.ts";

/** A text of so many characters at most, cut between words where it can be; `…` marks what was cut. */
export function shorten(text: string, most: number): string {
  const tidied = tidySpaces(text);
  const letters = Array.from(tidied);
  if (letters.length <= most) return tidied;
  const room = letters.slice(0, most - 1).join("");
  const space = room.lastIndexOf(" ");
  const whole = space > most / 2 ? room.slice(0, space) : room;
  return `${whole.replace(/[\s,;:.]+$/u, "")}…`;
}
