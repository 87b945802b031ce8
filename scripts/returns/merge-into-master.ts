import type { IsoDay } from "../../src/calendar/iso-day.ts";
import { stopsMerge } from "../../src/check/what-stops.ts";
import { masterBasis } from "../../src/check/check-basis.ts";
import type { Finding } from "../../src/finding/finding.ts";
import { type MergeOutcome, mergeReturns } from "../../src/merge/merge-returns.ts";
import type { Master } from "../../src/plan/master/master.ts";
import { KPI_LOG } from "../../src/plan/register/kpi-log.ts";
import type { ColumnAnswer } from "../../src/read/plan/column-answers.ts";
import { senderKept } from "../../src/merge/lines/file-senders.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { rateMaster } from "../../src/rate/rate-master.ts";
import { canHold } from "../../src/report/master/added-sheets.ts";
import { masterRecords } from "../../src/report/master-records.ts";
import { rateRegister } from "../../src/report/register/rate-register.ts";
import { notAdded } from "../../src/report/master/not-added.ts";
import { planEdits } from "../../src/report/master/plan-edits.ts";
import type { CommandIo } from "../command.ts";
import { sentenceOf } from "../sentence-of.ts";
import { londonTime } from "../files/london-time.ts";
import { clearLeftOvers, writeMaster } from "../files/write-master.ts";
import { isSameFile, targetOf } from "../files/same-file.ts";
import { saveFile, saveNew } from "../files/save-file.ts";
import type { ReadFile, ReceivedFile } from "./receive-return.ts";
import type { SenderTold } from "./sender-told.ts";
import { receivedOn } from "./received-on.ts";
import { receiveReturns } from "./receive-returns.ts";
import { tellNearlyFull } from "../masters/nearly-full.ts";
import { openMaster, roundOf, tellUnlistedRound } from "../masters/open-master.ts";
import { patchMaster } from "../masters/patch-master.ts";

/** What to merge, into which master, for which round. */
export interface MergeRequest {
  readonly master: string;
  /** Paths of the returns. */
  readonly files: readonly string[];
  readonly round: IsoDay;
  /** Write the merged master here and leave the master as it is; the master itself, by any path, is written as ever. */
  readonly out?: string | undefined;
  /** The day on which the returns were received; else when each file was last saved. */
  readonly received?: IsoDay | undefined;
  /** What a person said of columns of the returns. */
  readonly answers?: readonly ColumnAnswer[];
  /** Who sent files that do not say so, against the master's plan. */
  readonly from?: (plan: Plan) => SenderTold;
  /** Say what would happen and write nothing. */
  readonly dryRun: boolean;
}

/** What a merge did, file by file, and where it was written. */
export interface MergeReport {
  readonly outcome: MergeOutcome;
  readonly received: readonly ReceivedFile[];
  /** Files that were read and not merged: another plan's, another round's, or no return at all. */
  readonly notMerged: readonly ReadFile[];
  /** Sheets and columns of today that this master cannot be given yet, each with what to do. */
  readonly notAdded: readonly string[];
  /** The day as of which actions are rated now: the newest round. */
  readonly reportDate: IsoDay;
  /** Where the master was written; null where nothing was. */
  readonly written: string | null;
  /** The previous master, kept; null where none was replaced. */
  readonly backup: string | null;
}

/** The finding for which a file is not merged: it cannot be read, or is another plan's or round's. */
export function whyNotMerged({ kind, findings }: ReceivedFile): Finding | undefined {
  return kind === "unread" ? findings[0] : findings.find(stopsMerge);
}

function isMergeable(file: ReceivedFile): file is ReadFile {
  return whyNotMerged(file) === undefined;
}

/** The newest day the master knows of: a late return for an older round does not turn the clock back. */
function newestRound(master: Master, round: IsoDay): IsoDay {
  const days = [...master.ledger, ...master.replies].map((entry) => entry.round);
  return days.reduce((newest, day) => (day > newest ? day : newest), round);
}

/** Who sent a file: as said now, else as the master keeps it from an earlier merge. */
function senderOf({ from }: MergeRequest, master: Master): SenderTold {
  const told: SenderTold = from?.(master.plan) ?? ((): null => null);
  return (file, isUnknown) =>
    told(file, isUnknown) ?? (isUnknown ? senderKept(master, file) : null);
}

/**
 * Merges returns into the master: read, check, merge, rate, plan the edits, patch in place, write whole.
 * Throws, each with one plain sentence: what `openMaster` throws, PatchRefused where the master cannot
 * be changed safely, MasterFull where it would grow too large, MasterNotWritten where it is open, changed meanwhile or held by another merge.
 */
export async function mergeIntoMaster(request: MergeRequest, io: CommandIo): Promise<MergeReport> {
  const opened = await openMaster(request.master);
  tellNearlyFull(opened, io);
  const { workbook, bytes, sha256, master, register } = opened;
  const round = roundOf(master.plan, request.round);
  tellUnlistedRound(master.plan, request.round, io);
  const { answers = [] } = request;
  const basis = { ...masterBasis(master, register.kpiYears, round), answers };
  const files = await receiveReturns(request.files, () => basis, io, senderOf(request, master));
  const received = request.received === undefined ? files : receivedOn(request.received, files);
  const today = londonTime(io.now()).slice(0, 10);
  const mergeable = received.filter(isMergeable);
  const outcome = mergeReturns(
    master,
    canHold(KPI_LOG, workbook) ? register : null,
    mergeable,
    round,
    today,
  );
  const reportDate = newestRound(outcome.master, round.date);
  const ratings = rateMaster(outcome.master, reportDate);
  const rated = rateRegister(outcome.master, outcome.kpis?.register ?? register, reportDate);
  const records = masterRecords({
    master: outcome.master,
    reportDate,
    ratings,
    ...rated,
    kpiYearsBefore: register.kpiYears,
  });
  const edits = planEdits(workbook, records, outcome.master.plan);
  const merged = patchMaster(bytes, edits);
  const written = await writeMerged(request, { merged, sha256, isChanged: edits.length > 0 }, io);
  const notMerged = received.flatMap((file) =>
    file.kind === "read" && !isMergeable(file) ? [file] : [],
  );
  return { outcome, received, notMerged, notAdded: notAdded(workbook), reportDate, ...written };
}

/** A second name of the master's file (a hard link) holds the former one, once the master is written anew. */
async function renewOtherName(
  { out, master }: MergeRequest,
  merged: Uint8Array,
  io: CommandIo,
): Promise<void> {
  if (out === undefined || (await targetOf(out)) === (await targetOf(master))) return;
  if (await isSameFile(out, master)) return;
  await saveFile(out, merged).catch((fault: unknown) => {
    io.err(`${master} was written. ${sentenceOf(fault)}\n`);
  });
}

async function writeMerged(
  request: MergeRequest,
  result: { readonly merged: Uint8Array; readonly sha256: string; readonly isChanged: boolean },
  io: CommandIo,
): Promise<Pick<MergeReport, "written" | "backup">> {
  if (request.dryRun) return { written: null, backup: null };
  const { out } = request;
  if (out !== undefined && !(await isSameFile(out, request.master))) {
    await saveNew(out, result.merged);
    return { written: out, backup: null };
  }
  if (!result.isChanged) {
    await clearLeftOvers(request.master);
    return { written: null, backup: null };
  }
  const { backup } = await writeMaster({
    path: request.master,
    before: { sha256: result.sha256 },
    bytes: result.merged,
    now: io.now(),
  });
  await renewOtherName(request, result.merged, io);
  return { written: request.master, backup };
}
