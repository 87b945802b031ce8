import { readMoment } from "../../calendar/moment.ts";
import { CONFLICTS, REPLIES, TO_PLACE } from "../../plan/master/master-tables.ts";
import {
  DECISIONS,
  OUTCOME_CODES,
  REPLY_STATES,
  type Conflict,
  type QueueEntry,
  type Reply,
} from "../../plan/master/master.ts";
import { readSentFiles } from "../../plan/master/sent-files.ts";
import { partnerLabels, type PartnerLabels } from "../../plan/master/partner-labels.ts";
import type { Partner } from "../../plan/plan.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import { readPartnerId } from "./read-partner-id.ts";
import { rowsOfTable } from "./rows-of-table.ts";
import {
  choiceOf,
  dayOf,
  numberOf,
  requiredChoiceOf,
  requiredDayOf,
  textOf,
  type TableRow,
} from "./table-row.ts";
import { isAskedIn010, outcomeOf010, sentFilesOf010 } from "./wordings-of-0-1-0.ts";

function conflictOf(row: TableRow): Conflict {
  const outcome = textOf(row, "outcome");
  return {
    id: textOf(row, "id"),
    state: requiredChoiceOf(row, "state", ["Open", "Settled"]),
    round: requiredDayOf(row, "round"),
    ref: textOf(row, "ref").trim(),
    field: textOf(row, "field"),
    why: textOf(row, "why"),
    first: textOf(row, "first"),
    firstFrom: textOf(row, "firstFrom"),
    second: textOf(row, "second"),
    secondFrom: textOf(row, "secondFrom"),
    decision: choiceOf(row, "decision", DECISIONS),
    decidedBy: textOf(row, "decidedBy"),
    decidedOn: dayOf(row, "decidedOn"),
    outcome,
    outcomeCode: choiceOf(row, "outcomeCode", OUTCOME_CODES) ?? outcomeOf010(outcome),
    firstPrint: textOf(row, "firstPrint").trim(),
  };
}

function replyOf(row: TableRow, labels: PartnerLabels): Reply {
  const role = textOf(row, "role");
  const files = textOf(row, "files");
  const sent = readSentFiles(textOf(row, "sent"));
  return {
    round: requiredDayOf(row, "round"),
    partner: readPartnerId(row, "partner", labels) ?? "",
    role,
    isAsked: (choiceOf(row, "isAsked", ["Yes", "No"]) ?? isAskedIn010(role)) === "Yes",
    state: requiredChoiceOf(row, "state", REPLY_STATES),
    firstReceived: readMoment(textOf(row, "firstReceived")),
    accepted: readMoment(textOf(row, "accepted")),
    versions: numberOf(row, "versions"),
    errors: numberOf(row, "errors"),
    queries: numberOf(row, "queries"),
    actions: textOf(row, "actions"),
    files,
    sent: sent.length > 0 ? sent : sentFilesOf010(files),
    changes: textOf(row, "changes"),
  };
}

function queueEntryOf(row: TableRow, labels: PartnerLabels): QueueEntry {
  const partner = textOf(row, "partner");
  return {
    id: textOf(row, "id"),
    state: requiredChoiceOf(row, "state", ["Open", "Placed", "Set aside"]),
    round: requiredDayOf(row, "round"),
    partner: labels.idOf(partner) ?? partner,
    refWritten: textOf(row, "refWritten"),
    why: textOf(row, "why"),
    actionTaken: textOf(row, "actionTaken"),
    suggested: textOf(row, "suggested"),
    from: textOf(row, "from"),
    placeAt: textOf(row, "placeAt").trim(),
    placedBy: textOf(row, "placedBy"),
  };
}

/** Reads the Conflicts sheet with the decisions typed in it. */
export function readConflicts(workbook: Workbook): Conflict[] {
  return rowsOfTable(CONFLICTS, workbook).map(conflictOf);
}

/** Reads who owed and sent what in each round. */
export function readReplies(workbook: Workbook, partners: readonly Partner[]): Reply[] {
  const labels = partnerLabels(partners);
  return rowsOfTable(REPLIES, workbook).map((row) => replyOf(row, labels));
}

/** Reads the updates that wait for a reference, with the places typed beside them. */
export function readQueue(workbook: Workbook, partners: readonly Partner[]): QueueEntry[] {
  const labels = partnerLabels(partners);
  return rowsOfTable(TO_PLACE, workbook).map((row) => queueEntryOf(row, labels));
}
