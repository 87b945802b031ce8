import { basename } from "node:path";
import { checkReturn } from "../../src/check/check-return.ts";
import type { Finding } from "../../src/finding/finding.ts";
import type { Plan, Round } from "../../src/plan/plan.ts";
import type { PreviousUpdate } from "../../src/plan/master/previous-updates.ts";
import type { Return } from "../../src/read/return.ts";
import { readReturn } from "../../src/read/read-return.ts";
import { ReturnTooLarge } from "../../src/read/return-limits.ts";
import { SpokenError } from "../../src/text/spoken-error.ts";
import type { Workbook } from "../../src/workbook/workbook.ts";
import { londonTime } from "../files/london-time.ts";
import { UnreadableWorkbook } from "../../src/xlsx/unreadable-workbook.ts";
import { type OpenWorkbook, openWorkbook } from "../files/open-workbook.ts";

/** What returns are read and checked against. */
export interface ReturnContext {
  readonly plan: Plan;
  /** The open round; where it is null each return is checked against the round it names. */
  readonly round: Round | null;
  readonly previous: readonly PreviousUpdate[];
}

/** A return file, read and checked. */
export interface ReadFile {
  readonly kind: "read";
  readonly path: string;
  readonly file: string;
  readonly sha256: string;
  /** When the file was last saved, or the moment the officer gave it: ISO date and time in London. */
  readonly received: string;
  readonly bytes: Uint8Array;
  readonly workbook: Workbook;
  readonly reading: Return;
  /** Id of the partner the return says it is from. */
  readonly partner: string | null;
  readonly findings: readonly Finding[];
}

/** A file that could not be read; its one finding says why. */
interface UnreadFile {
  readonly kind: "unread";
  readonly path: string;
  readonly file: string;
  readonly findings: readonly Finding[];
}

/** A file that came in: read as a return, or not read and why. */
export type ReceivedFile = ReadFile | UnreadFile;

function codeOf(fault: SpokenError): string {
  if (fault instanceof UnreadableWorkbook) return fault.code;
  return fault instanceof ReturnTooLarge ? "too-large" : "file-not-read";
}

/** The finding for a file that cannot be read at all; its code is the reader's. */
function fileNotRead(fault: SpokenError): Finding {
  return {
    code: codeOf(fault),
    severity: "error",
    sheet: null,
    cells: [],
    heading: null,
    ref: null,
    found: "a file that cannot be read",
    wanted: "an Excel workbook (.xlsx)",
    message: fault.message,
    fix: "Mend the file as the message says, or ask the partner for it again.",
  };
}

function openRound(context: ReturnContext, reading: Return): Round | null {
  const own = reading.identity.roundDay;
  if (context.round || own === null) return context.round;
  return context.plan.rounds.find(({ date }) => date === own) ?? { date: own, returnsDue: own };
}

async function openReturn(path: string, plan: Plan): Promise<OpenWorkbook & { reading: Return }> {
  const opened = await openWorkbook(path);
  return { ...opened, reading: readReturn(opened.workbook, plan) };
}

/**
 * Reads and checks one return. A file that cannot be read is a result like any other, so that it stops
 * nobody else's; only a fault of the tool itself throws.
 */
export async function receiveReturn(path: string, context: ReturnContext): Promise<ReceivedFile> {
  const file = basename(path);
  const opened = await openReturn(path, context.plan).catch((fault: unknown) => {
    if (fault instanceof SpokenError) return fault;
    throw fault;
  });
  if (opened instanceof SpokenError) {
    return { kind: "unread", path, file, findings: [fileNotRead(opened)] };
  }
  const { bytes, sha256, modified, workbook, reading } = opened;
  const sender = reading.identity.partnerReading;
  const partner = sender.kind === "known" ? sender.id : null;
  const findings = checkReturn({
    return: reading,
    plan: context.plan,
    partner,
    round: openRound(context, reading),
    previous: context.previous,
  });
  const received = londonTime(modified);
  return {
    kind: "read",
    path,
    file,
    sha256,
    received,
    bytes,
    workbook,
    reading,
    partner,
    findings,
  };
}
