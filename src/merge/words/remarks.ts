import type { ActionStanding } from "../../plan/master/master-plan.ts";
import { isOwnText, ownMark, type OwnMark, type RemarkCode } from "../../plan/master/own-marks.ts";
import { tidy, tidySpaces } from "../../text/tidy.ts";
import { fitWhole } from "./join-texts.ts";
import { REMARK_WORDS } from "./remark-words.ts";

/** A remark of the merge on an action, for "To look at". */
export interface Remark {
  readonly code: RemarkCode;
  /** The field it is about; empty where it is about none. */
  readonly about: string;
  /** On one line: a cell holds one remark a line. */
  readonly text: string;
}

/** A remark in these words. */
export function remarkOf(code: RemarkCode, about: string, words: string): Remark {
  return { code, about, text: tidySpaces(words) };
}

/** Long enough for a status or a date; a longer text is in the Progress log. */
const LONGEST = 80;

/** What somebody wrote, on one line and short enough for a remark. */
export function quoteShort(text: string): string {
  const line = tidy(text);
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}

/** The cell "To look at", and the marks by which a later merge knows which lines of it are its own. */
interface RemarkedCell {
  readonly flags: string;
  readonly marks: readonly OwnMark[];
}

/** The remarks in a cell that no merge wrote: the team's stay, those of the merge are written anew. */
function remarksOfTeam(flags: string, marks: readonly OwnMark[]): string[] {
  return flags.split(/\r?\n/u).filter((line) => line.trim() !== "" && !isOwnText(marks, line));
}

/** The cell as it is to be: what the team typed in it, then what the merge has to say now. */
export function remarkCell(
  standing: Pick<ActionStanding, "flags" | "ownMarks">,
  remarks: readonly Remark[],
): RemarkedCell {
  const said = new Map(remarks.map((remark) => [remark.text, remark]));
  const team = remarksOfTeam(standing.flags, standing.ownMarks).filter((line) => !said.has(line));
  const { fitting, left } = fitWhole([...team, ...said.keys()], REMARK_WORDS.leftOut);
  const rest = left > 0 ? [remarkOf("left-out", "", REMARK_WORDS.leftOut(left))] : [];
  const own = [...fitting.flatMap((line) => said.get(line) ?? []), ...rest];
  return {
    flags: [...fitting, ...rest.map(({ text }) => text)].join("\n"),
    marks: own.map(({ code, about, text }) => ownMark(code, about, text)),
  };
}
