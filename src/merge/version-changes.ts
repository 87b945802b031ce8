import type { LedgerLine, SentFile } from "../plan/master/master.ts";
import { quoteShort } from "./remarks.ts";
import { joinRemarks } from "./join-texts.ts";
import { LEDGER_FIELDS, type LedgerField } from "./ledger-fields.ts";
import { groupBy } from "../finding/group-by.ts";
import type { ValueReader } from "./read-value.ts";
import { kindOf } from "./sender-value.ts";

function subjectOf({ ref, refWritten }: LedgerLine): string {
  if (ref !== null) return ref;
  return refWritten.trim() === "" ? "Without a reference" : `"${quoteShort(refWritten)}"`;
}

/** What these lines say in a field: the newest version that answers it at all. */
function textIn(lines: readonly LedgerLine[], field: LedgerField): string {
  const answered = lines.filter(({ values }) => values[field].trim() !== "");
  const newest = Math.max(...answered.map(({ version }) => version));
  const texts = answered
    .filter(({ version }) => version === newest)
    .map(({ values }) => values[field]);
  return [...new Set(texts)].join("\n");
}

function describeField(
  subject: string,
  [before, after]: readonly [readonly LedgerLine[], readonly LedgerLine[]],
  { key, heading }: (typeof LEDGER_FIELDS)[number],
  reader: ValueReader,
): string[] {
  const kind = kindOf(key);
  const [was, is] = [textIn(before, key), textIn(after, key)];
  if (reader.meaningOf(kind, was) === reader.meaningOf(kind, is)) return [];
  const about = `${subject} ${heading}`;
  if (is === "") return [`${about}: left blank, the earlier answer is kept`];
  if (was === "") return [`${about}: new`];
  if (kind === "text") return [`${about}: changed`];
  return [`${about}: ${quoteShort(was)} → ${quoteShort(is)}`];
}

function describeSubject(
  subject: string,
  lines: readonly LedgerLine[],
  newest: number,
  reader: ValueReader,
): string[] {
  const before = lines.filter(({ version }) => version < newest);
  const after = lines.filter(({ version }) => version === newest);
  if (before.length === 0) return [`${subject}: new in version ${newest}`];
  if (after.length === 0)
    return [`${subject}: not in version ${newest}, what was reported is kept`];
  return LEDGER_FIELDS.flatMap((field) => describeField(subject, [before, after], field, reader));
}

/** What is said of a version that brings nothing new. */
export function repeatsWords(version: number): string {
  return `Version ${version} repeats version ${version - 1}`;
}

/**
 * What a partner's last version in a round changed, one change a line; empty where there is one version.
 * `lines` are all its lines in the round.
 */
export function describeVersionChanges(
  files: readonly SentFile[],
  lines: readonly LedgerLine[],
  reader: ValueReader,
): string {
  const newest = files.length;
  if (newest < 2) return "";
  const nil = files.at(-1)?.isNil === true ? [`Version ${newest} says nothing to report`] : [];
  const changes = [...groupBy(lines, subjectOf)].flatMap(([subject, own]) =>
    describeSubject(subject, own, newest, reader),
  );
  const all = [...nil, ...changes];
  return all.length > 0 ? joinRemarks(all) : repeatsWords(newest);
}
