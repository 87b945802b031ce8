import { readMoment } from "../../calendar/moment.ts";
import type { OutcomeCode } from "../../plan/master/conflicts.ts";
import type { SentFile } from "../../plan/master/sent-files.ts";
import { cellCode } from "../../plan/register/cell-code.ts";
import { ownMark, type OwnMark, type RemarkCode } from "../../plan/master/own-marks.ts";

/*
 * How version 0.1.0 worded what it wrote into a master, which kept no codes beside it. Frozen: what the
 * tool says today stands elsewhere, and changing it changes nothing here.
 */

/** How each remark of 0.1.0 begins, the longer beginnings first. */
const REMARKS: readonly (readonly [begins: string, code: RemarkCode, about: string])[] = [
  ["Only a contributor gave a status: ", "only-contributor", "status"],
  ["Only a contributor gave a forecast finish: ", "only-contributor", "forecast"],
  ["Only a contributor gave a date completed: ", "only-contributor", "completed"],
  ["A contributor gives another ", "contributor-differs", ""],
  ["Status not in the list: ", "unknown-status", "status"],
  ["Not read as a date: ", "unread-date", ""],
  ["A return proposes to ", "proposal", ""],
  ["Left out, for one cell does not hold it: ", "left-out", ""],
];

/** The marks of the remarks that 0.1.0 wrote into a cell of "To look at". */
export function marksOf010(flags: string): OwnMark[] {
  return flags.split(/\r?\n/u).flatMap((line) => {
    const known = REMARKS.find(([begins]) => line.startsWith(begins));
    return known ? [ownMark(known[1], known[2], line)] : [];
  });
}

/** How 0.1.0 began to say what was done about a conflict. */
const OUTCOMES: readonly (readonly [begins: string, code: OutcomeCode])[] = [
  ["Value A is used", "used-a"],
  ["Value B is used", "used-b"],
  ["Left as it was", "left"],
  ["Not done yet:", "unnamed"],
  ["No longer differs:", "overtaken"],
];

/** What 0.1.0 said was done about a conflict; null where it said nothing. */
export function outcomeOf010(outcome: string): OutcomeCode | null {
  return OUTCOMES.find(([begins]) => outcome.startsWith(begins))?.[1] ?? null;
}

/** Whether a partner owed anything, as 0.1.0 wrote what it owed. */
export function isAskedIn010(role: string): boolean {
  return role !== "Nothing";
}

const SENT =
  /^(.*), received ([^,]+), (\d+) errors?, (\d+) quer(?:y|ies)(, nil return)?, SHA-256 (\S+)$/u;

/** The files that 0.1.0 listed in words, one a line; lines of another hand are no files. */
export function sentFilesOf010(cell: string): SentFile[] {
  return cell.split(/\r?\n/u).flatMap((line): SentFile[] => {
    const match = SENT.exec(line);
    if (!match) return [];
    const [, file = "", received = "", errors, queries, nil, sha256 = ""] = match;
    const counts = { errors: Number(errors), queries: Number(queries) };
    return [{ file, received: readMoment(received), sha256, ...counts, isNil: nil !== undefined }];
  });
}

const PLACE = /^(.*?) sheet, (.*), column (.*)$/su;

/** The code of the cell that 0.1.0 named in words: `Evidence sheet, 12, column What shows progress`. */
export function cellOf010(place: string): string {
  const [, sheet, row, column] = PLACE.exec(place) ?? [];
  if (sheet === undefined || row === undefined || column === undefined) return place;
  return cellCode({ sheet, row, column });
}
