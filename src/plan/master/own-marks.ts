import { fingerprint } from "../../text/fingerprint.ts";
import type { CellForm } from "../table/cell-form.ts";

/** What a remark of the merge is about. */
const REMARK_CODES = [
  "only-contributor",
  "contributor-differs",
  "unknown-status",
  "doubtful-status",
  "unread-date",
  "unread-percent",
  "proposal",
  "left-out",
] as const;

/** A remark's code, or `text` for an answer of returns as the merge put it together. */
const OWN_CODES = ["text", ...REMARK_CODES] as const;

export type RemarkCode = (typeof REMARK_CODES)[number];

/**
 * Tells a text of the Master plan that a merge wrote from one that the team typed, whatever its wording:
 * a text that somebody changes has another print, and is that person's from then on.
 */
export interface OwnMark {
  readonly code: (typeof OWN_CODES)[number];
  /** The field it is about; empty where it is about none. */
  readonly about: string;
  readonly print: string;
}

const MARK = /^(\S+) (?:(\S+) )?([\da-f]{8})$/u;

/** Line breaks and outer spaces are Excel's as much as anybody's. */
function printOf(text: string): string {
  return fingerprint(text.replace(/\r\n?/gu, "\n").trim());
}

/** The mark of a text that the merge writes. */
export function ownMark(code: OwnMark["code"], about: string, text: string): OwnMark {
  return { code, about, print: printOf(text) };
}

/** True where the merge wrote this very text: any remark of it, or, with a field, its answer to that. */
export function isOwnText(marks: readonly OwnMark[], text: string, field?: string): boolean {
  const print = printOf(text);
  return marks.some(
    (mark) =>
      mark.print === print &&
      (field === undefined ? mark.code !== "text" : mark.code === "text" && mark.about === field),
  );
}

/** A mark as its line says it: `only-contributor status 3f9a1c2e`. */
function writeMark({ code, about, print }: OwnMark): string {
  return [code, about, print].filter((part) => part !== "").join(" ");
}

function readMark(line: string): OwnMark[] {
  const [, written = "", about = "", print = ""] = MARK.exec(line.trim()) ?? [];
  const code = OWN_CODES.find((known) => known === written);
  return code ? [{ code, about, print }] : [];
}

/** The marks of a row, one a line; a line that is none is passed over. */
export const OWN_MARKS: CellForm<readonly OwnMark[]> = {
  read: ({ text }) => text.split("\n").flatMap(readMark),
  write: (marks) => marks.map(writeMark).join("\n"),
};
