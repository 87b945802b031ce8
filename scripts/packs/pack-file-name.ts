import { PACKS } from "../../src/plan/register/packs.ts";
import type { Plan } from "../../src/plan/plan.ts";
import type { Pack } from "../../src/publish/pack.ts";
import { blockedIn } from "../../src/publish/screening/blocked-in.ts";
import { tidy } from "../../src/text/tidy.ts";

const LONGEST = 70;
const WITHOUT_TITLE = "Action plan";

/** A title as part of a file name: letters, digits, spaces and hyphens, whatever was typed. */
function nameOf(title: string): string {
  const plain = tidy(title.normalize("NFC").replace(/[^\p{L}\p{N} -]+/gu, " "));
  const short = plain.length > LONGEST ? plain.slice(0, LONGEST).replace(/ \S*$/u, "") : plain;
  return short === "" ? WITHOUT_TITLE : short;
}

/** No decision prints in a file's name what the paper itself may have to leave out. */
function titleForFiles(plan: Plan): string {
  const name = nameOf(plan.title);
  const blocked = [plan.title, name].flatMap((words) => blockedIn(words, plan));
  return blocked.length > 0 ? WITHOUT_TITLE : name;
}

/** The name that the files of a pack share: `Exampleton plan progress 2018-11-14 DRAFT`. */
export function packFileName(
  plan: Plan,
  { id, date }: Pick<Pack, "id" | "date">,
  isDraft: boolean,
): string {
  const label = PACKS.find((entry) => entry.id === id)?.label ?? id;
  const name = `${titleForFiles(plan)} ${label.toLowerCase()} ${date}`;
  return isDraft ? `${name} DRAFT` : name;
}
