import { groupBy } from "../../finding/group-by.ts";
import type { LogLine } from "../../plan/master/log-line.ts";
import type { SentFile } from "../../plan/master/sent-files.ts";
import { quoteShort } from "../words/remarks.ts";
import { joinRemarks } from "../words/join-texts.ts";

/** A field of a log's lines as two versions of it are compared. */
interface ComparedField<Line> {
  /** Empty where the subject says it all. */
  readonly name: string;
  readonly textOf: (line: Line) => string;
  readonly meaningOf: (text: string) => string;
  /** True for a text that is too long to be shown before and after. */
  readonly isProse: boolean;
}

/** How the lines of a log are told from version to version. */
export interface Comparison<Line extends LogLine> {
  /** What a line is about, as people read it. */
  readonly subjectOf: (line: Line) => string;
  readonly fields: readonly ComparedField<Line>[];
  /** What is said of a subject that is only in this version, and of one that is no longer in it. */
  readonly isNew: (version: number) => string;
  readonly isLeftOut: (version: number) => string;
}

/** What these lines say in a field: the newest version that answers it at all. */
function textsIn<Line extends LogLine>(
  lines: readonly Line[],
  textOf: (line: Line) => string,
): string[] {
  const answered = lines.filter((line) => textOf(line).trim() !== "");
  const newest = Math.max(...answered.map(({ version }) => version));
  return [...new Set(answered.filter(({ version }) => version === newest).map(textOf))];
}

function describeField<Line extends LogLine>(
  subject: string,
  [before, after]: readonly [readonly Line[], readonly Line[]],
  { name, textOf, meaningOf, isProse }: ComparedField<Line>,
): string[] {
  const [was, is] = [textsIn(before, textOf), textsIn(after, textOf)];
  if (meaningOf(was.join("\n")) === meaningOf(is.join("\n"))) return [];
  const about = name === "" ? subject : `${subject} ${name}`;
  if (is.length === 0) return [`${about}: left blank, the earlier answer is kept`];
  if (was.length === 0) return [`${about}: new`];
  if (isProse) return [`${about}: changed`];
  return [`${about}: ${quoteShort(was.join(" and "))} → ${quoteShort(is.join(" and "))}`];
}

/** What the newest version of these lines changed, one change a line. `lines` are all of one sender and round. */
export function compareVersions<Line extends LogLine>(
  lines: readonly Line[],
  newest: number,
  { subjectOf, fields, isNew, isLeftOut }: Comparison<Line>,
): string[] {
  return [...groupBy(lines, subjectOf)].flatMap(([subject, own]) => {
    const before = own.filter(({ version }) => version < newest);
    const after = own.filter(({ version }) => version === newest);
    if (before.length === 0) return [`${subject}: ${isNew(newest)}`];
    if (after.length === 0) return [`${subject}: ${isLeftOut(newest)}`];
    return fields.flatMap((field) => describeField(subject, [before, after], field));
  });
}

/**
 * What a partner's last version in a round changed, one change a line; empty where there is one version.
 * `changesIn` gives what it changed in every log.
 */
export function describeVersionChanges(
  files: readonly SentFile[],
  changesIn: (newest: number) => readonly string[],
): string {
  const newest = files.length;
  if (newest < 2) return "";
  const nil = files.at(-1)?.isNil === true ? [`Version ${newest} says nothing to report`] : [];
  const all = [...nil, ...changesIn(newest)];
  return all.length > 0 ? joinRemarks(all) : `Version ${newest} repeats version ${newest - 1}`;
}
