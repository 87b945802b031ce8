import type { MasterRecord } from "../../plan/master/master-table.ts";
import type { Conflict, LedgerLine, QueueEntry, Reply } from "../../plan/master/master.ts";
import { writeSentFiles } from "../../plan/master/sent-files.ts";
import { partnerLabels } from "../../plan/master/partner-labels.ts";
import type { Partner } from "../../plan/plan.ts";
import { momentInWords } from "../../calendar/moment.ts";
import { dayValue } from "./day-value.ts";
import { fitCell } from "../../plan/master/fit-cell.ts";
import { splitLongRecord } from "./split-long-record.ts";

/** The rows of the Progress log, every value exactly as the partner wrote it. */
export function ledgerRecords(
  ledger: readonly LedgerLine[],
  partners: readonly Partner[],
): MasterRecord[] {
  const { labelOf } = partnerLabels(partners);
  return ledger.flatMap(({ values, ...line }) => {
    const partner = line.partner === null ? null : labelOf(line.partner);
    const received = momentInWords(line.received);
    const record = { ...values, ...line, received, round: dayValue(line.round), partner };
    return splitLongRecord(record, line.id);
  });
}

/** The rows of the Conflicts table. */
export function conflictRecords(conflicts: readonly Conflict[]): MasterRecord[] {
  return conflicts.map((conflict) => ({
    ...conflict,
    round: dayValue(conflict.round),
    decidedOn: dayValue(conflict.decidedOn),
  }));
}

/** The rows of the Replies table. */
export function replyRecords(
  replies: readonly Reply[],
  partners: readonly Partner[],
): MasterRecord[] {
  const { labelOf } = partnerLabels(partners);
  return replies.map((reply) => ({
    ...reply,
    firstReceived: momentInWords(reply.firstReceived),
    accepted: momentInWords(reply.accepted),
    changes: fitCell(reply.changes),
    isAsked: reply.isAsked ? "Yes" : "No",
    sent: writeSentFiles(reply.sent),
    round: dayValue(reply.round),
    partner: labelOf(reply.partner),
  }));
}

/** The rows of the To place table. */
export function queueRecords(
  queue: readonly QueueEntry[],
  partners: readonly Partner[],
): MasterRecord[] {
  const { labelOf } = partnerLabels(partners);
  return queue.map((entry) => ({
    ...entry,
    actionTaken: fitCell(entry.actionTaken),
    round: dayValue(entry.round),
    partner: labelOf(entry.partner),
  }));
}
