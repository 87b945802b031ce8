import type { PackId } from "../../plan/register/papers.ts";
import type { Register } from "../../plan/register/register.ts";
import { personsIn } from "./person-words.ts";

/** The persons whom the Papers sheet names as authors of a pack, or of every pack. */
export function authorsOf({ papers }: Pick<Register, "papers">, pack: PackId): readonly string[] {
  return papers
    .filter(({ part }) => part === "Author")
    .filter((entry) => entry.pack === null || entry.pack === pack)
    .flatMap(({ text }) => personsIn(text));
}
