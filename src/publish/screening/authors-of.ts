import type { PackId } from "../../plan/register/packs.ts";
import type { Register } from "../../plan/register/register.ts";
import { namesBesidePosts, personsIn } from "./person-words.ts";

/**
 * The persons whom the Papers sheet names as authors of a pack, or of every pack; none while it names
 * posts alone, for a name beside a post may be that of a team.
 */
export function authorsOf({ papers }: Pick<Register, "papers">, pack: PackId): readonly string[] {
  const lines = papers
    .filter(({ part }) => part === "Author")
    .filter((entry) => entry.pack === null || entry.pack === pack)
    .map(({ text }) => text);
  const persons = lines.flatMap(personsIn);
  return persons.length === 0 ? [] : [...persons, ...lines.flatMap(namesBesidePosts)];
}
