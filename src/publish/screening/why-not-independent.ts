import { namesPerson } from "./person-words.ts";
import { maySamePerson } from "./same-person.ts";

/**
 * Why a name cannot stand for somebody other than the authors, in one sentence; null where it can.
 * `column` is where the name was entered. What cannot be told apart counts as the author.
 */
export function whyNotIndependent(
  name: string,
  authors: readonly string[],
  column: string,
): string | null {
  if (!namesPerson(name)) {
    return `${column} must be the name of a person. "${name.trim()}" names none.`;
  }
  if (authors.length === 0) {
    return "Enter the name of the paper's author in the Papers sheet, part Author: somebody else must decide.";
  }
  const author = authors.find((entry) => maySamePerson(entry, name));
  if (author === undefined) return null;
  return `${column} must be somebody other than the author: ${name.trim()} may be ${author.trim()}.`;
}
