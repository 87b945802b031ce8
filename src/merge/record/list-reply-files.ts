import type { IsoDay } from "../../calendar/iso-day.ts";
import type { Finding } from "../../finding/finding.ts";
import type { LogLine } from "../../plan/master/log-line.ts";
import type { Reply } from "../../plan/master/replies.ts";
import type { SentFile } from "../../plan/master/sent-files.ts";
import { givesValue } from "../../read/kpi/kpi-row.ts";
import type { ReturnRow } from "../../read/return.ts";
import { parseA1 } from "../../workbook/address.ts";
import { fileAsName } from "../lines/file-senders.ts";
import type { SenderNames } from "../lines/name-senders.ts";
import { compareArrivals, type ReceivedReturn } from "../lines/received-return.ts";
import { answersOf } from "../lines/update-log.ts";

/** The files of each partner in one round, by partner id, oldest first. */
export type FilesByPartner = ReadonlyMap<string, readonly SentFile[]>;

function rowsOnSheet(rows: readonly ReturnRow[]): Set<string> {
  const places = new Set<string>();
  for (const row of rows) {
    places.add(`${row.sheet} ${row.row}`);
    for (const answer of Object.values(row.answers)) {
      for (const { sheet, address } of answer.sources) places.add(`${sheet} ${address.row}`);
    }
  }
  return places;
}

/** The findings that one partner must answer in a table that others compiled: those in its own rows. */
function findingsIn(rows: readonly ReturnRow[], findings: readonly Finding[]): Finding[] {
  const places = rowsOnSheet(rows);
  return findings.filter(
    ({ sheet, cells }) =>
      cells.length === 0 ||
      cells.some((cell) => places.has(`${sheet ?? ""} ${parseA1(cell)?.row ?? -1}`)),
  );
}

function fileOf(
  received: ReceivedReturn,
  findings: readonly Finding[],
  rows: readonly ReturnRow[],
): SentFile {
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const { file, sha256, received: moment, reading } = received;
  const givesKpis = reading.kpiRows.some(givesValue);
  const isNil =
    reading.nil !== null && !givesKpis && rows.every((row) => answersOf(row).length === 0);
  const counts = { errors, queries: findings.length - errors };
  return { file, sha256, received: moment, ...counts, isNil };
}

/** True for a return that answers nothing and does not say that there is nothing: it is no reply. */
export function isBlankReturn({
  reading: { nil, rows, kpiRows },
}: Pick<ReceivedReturn, "reading">): boolean {
  return nil === null && kpiRows.length === 0 && rows.every((row) => answersOf(row).length === 0);
}

/** Every partner that a return speaks for, with its file as a reply: the sender and each one named in a row. */
function repliesIn(received: ReceivedReturn, names: SenderNames): Map<string, SentFile> {
  const { identity, rows } = received.reading;
  const idOf = (reading: ReturnRow["partner"]): string | null =>
    names.idOf(reading.written, reading.kind === "known" ? reading.id : null);
  const replies = new Map<string, SentFile>();
  const byPartner = new Map<string, ReturnRow[]>();
  for (const row of rows) {
    const id = row.partner.kind === "missing" ? null : idOf(row.partner);
    if (id !== null) byPartner.set(id, [...(byPartner.get(id) ?? []), row]);
  }
  for (const [id, own] of byPartner) {
    replies.set(id, fileOf(received, findingsIn(own, received.findings), own));
  }
  const isNamed = identity.partnerReading.kind !== "missing";
  const asFile = fileAsName(received.file, received.sha256);
  const sender = isNamed ? idOf(identity.partnerReading) : names.idOf(asFile, null);
  if (sender !== null) replies.set(sender, fileOf(received, received.findings, rows));
  return replies;
}

/** Files that belong to another round: the same file again is no reply to this one. */
function shasOfOtherRounds(
  log: readonly LogLine[],
  replies: readonly Reply[],
  round: IsoDay,
): Set<string> {
  const lines = log.filter((line) => line.round !== round);
  const files = replies.filter((reply) => reply.round !== round).flatMap(({ sent }) => sent);
  return new Set([...lines, ...files].map(({ sha256 }) => sha256));
}

/**
 * Which files each partner sent in a round: those of earlier merges as the Replies sheet and the logs hold
 * them, and those received now. `log` holds the lines of every log, their senders named.
 */
export function listReplyFiles(
  log: readonly LogLine[],
  replies: readonly Reply[],
  received: readonly ReceivedReturn[],
  round: IsoDay,
  names: SenderNames,
): FilesByPartner {
  const files = new Map<string, Map<string, SentFile>>();
  const add = (partner: string, file: SentFile, isNew: boolean): void => {
    const own = files.get(partner) ?? new Map<string, SentFile>();
    const known = own.get(file.sha256);
    const { errors, queries, isNil } = file;
    if (!known) own.set(file.sha256, file);
    else if (isNew) own.set(file.sha256, { ...known, errors, queries, isNil });
    files.set(partner, own);
  };
  for (const reply of replies.filter((entry) => entry.round === round)) {
    for (const file of reply.sent) add(reply.partner, file, false);
  }
  const elsewhere = shasOfOtherRounds(log, replies, round);
  for (const one of [...received].sort(compareArrivals)) {
    if (elsewhere.has(one.sha256) || isBlankReturn(one)) continue;
    for (const [partner, file] of repliesIn(one, names)) add(partner, file, true);
  }
  for (const line of log.filter((entry) => entry.round === round)) {
    const { file, sha256, received: moment, partner } = line;
    const unknown = { errors: 0, queries: 0, isNil: false };
    if (partner !== null) add(partner, { file, sha256, received: moment, ...unknown }, false);
  }
  return new Map(
    [...files].map(([partner, own]) => [partner, [...own.values()].sort(compareArrivals)]),
  );
}
