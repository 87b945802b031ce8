import { fold } from "../../text/fold.ts";

const TITLES = new Set(
  "mr mrs ms miss mx dr prof professor rev sir dame cllr councillor".split(" "),
);

/** Words of posts and bodies: a text that has one names an office, and nobody can be compared with it. */
const OFFICE_WORDS = new Set(
  (
    "team teams officer officers manager head lead director chief deputy assistant senior service services " +
    "department directorate unit office council board committee partnership group chair commissioner " +
    "commissioning strategy policy adviser advisor analyst coordinator executive secretary clerk councillors " +
    "member members police trust community safety social care health housing children adults behalf the of for and"
  ).split(" "),
);

/** The words of a name as they are compared: no titles, no accents, lower case. */
export function nameWords(name: string): string[] {
  const plain = fold(name).normalize("NFD").replace(/\p{M}/gu, "");
  return plain.split(" ").filter((word) => word !== "" && !TITLES.has(word));
}

/** True where a text is the name of a person, as far as its form tells: at least a name of two letters. */
export function namesPerson(text: string): boolean {
  const words = nameWords(text);
  const hasOffice = words.some((word) => OFFICE_WORDS.has(word));
  return !hasOffice && words.some((word) => /^\p{L}{2,}$/u.test(word));
}

function partsOf(line: string): string[] {
  return line.split(/[,;\n/()]|\band\b|&|\bon behalf of\b/iu).map((part) => part.trim());
}

/** The persons whom a line names: `Jo Bloggs, Policy Officer, on behalf of the Chair` → `Jo Bloggs`. */
export function personsIn(line: string): string[] {
  return partsOf(line).filter(namesPerson);
}

/** Names that stand in one part with a post: `Kim Other Policy Officer` → `kim other`. */
export function namesBesidePosts(line: string): string[] {
  return partsOf(line)
    .filter((part) => !namesPerson(part))
    .map((part) =>
      nameWords(part)
        .filter((word) => !OFFICE_WORDS.has(word))
        .join(" "),
    )
    .filter(namesPerson);
}
