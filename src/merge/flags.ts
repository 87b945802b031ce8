import { tidy } from "../text/tidy.ts";

/** How each remark of the merge begins: so it knows its own from those the team types. */
export const FLAG = {
  onlyContributor: "Only a contributor gave a",
  contributorDiffers: "A contributor gives another",
  unknownStatus: "Status not in the list:",
  unreadDate: "Not read as a date:",
  proposal: "A return proposes to",
  leftOut: "Left out, for one cell does not hold it:",
} as const;

const OPENINGS = Object.values(FLAG);
/** Long enough for a status or a date; a longer text is in the Progress log. */
const LONGEST = 80;

/** What somebody wrote, on one line and short enough for a remark. */
export function quoteShort(text: string): string {
  const line = tidy(text);
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}

/** The remarks in a cell that the merge did not write: they stay. */
export function remarksOfTeam(flags: string): string[] {
  return flags
    .split(/\r?\n/u)
    .filter(
      (line) => line.trim() !== "" && !OPENINGS.some((opening) => line.startsWith(`${opening} `)),
    );
}
