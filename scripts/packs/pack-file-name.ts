import { PACKS } from "../../src/plan/register/papers.ts";
import type { Plan } from "../../src/plan/plan.ts";
import type { Pack } from "../../src/publish/pack.ts";
import { tidy } from "../../src/text/tidy.ts";

const LONGEST = 70;

/** A title as part of a file name: letters, digits, spaces and hyphens, whatever was typed. */
function nameOf(title: string): string {
  const plain = tidy(title.normalize("NFC").replace(/[^\p{L}\p{N} -]+/gu, " "));
  const short = plain.length > LONGEST ? plain.slice(0, LONGEST).replace(/ \S*$/u, "") : plain;
  return short === "" ? "Action plan" : short;
}

/** The name that the files of a pack share: `Exampleton plan progress 2018-11-14 DRAFT`. */
export function packFileName(
  plan: Pick<Plan, "title">,
  { id, date }: Pick<Pack, "id" | "date">,
  isDraft: boolean,
): string {
  const label = PACKS.find((entry) => entry.id === id)?.label ?? id;
  const name = `${nameOf(plan.title)} ${label.toLowerCase()} ${date}`;
  return isDraft ? `${name} DRAFT` : name;
}
