import { basename } from "node:path";
import { type CheckedWorkbook, checkWorkbook } from "../../src/check/check-workbook.ts";
import type { Finding } from "../../src/finding/finding.ts";
import { faultCode } from "../../src/finding/fault-code.ts";
import { fileNotRead } from "../../src/finding/file-not-read.ts";
import type { Plan } from "../../src/plan/plan.ts";
import type { Return } from "../../src/read/return.ts";
import { SpokenError } from "../../src/text/spoken-error.ts";
import type { Workbook } from "../../src/workbook/workbook.ts";
import { londonTime } from "../files/london-time.ts";
import { type OpenWorkbook, openWorkbook } from "../files/open-workbook.ts";
import type { BasisOf } from "./return-basis.ts";

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
  /** What it was checked against. */
  readonly plan: Plan;
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

async function openReturn(path: string, basisOf: BasisOf): Promise<OpenWorkbook & CheckedWorkbook> {
  const opened = await openWorkbook(path);
  return { ...opened, ...checkWorkbook(opened.workbook, basisOf(opened.workbook)) };
}

/**
 * Reads and checks one return. A file that cannot be read is a result like any other, so that it stops
 * nobody else's; only a fault of the tool itself throws.
 */
export async function receiveReturn(path: string, basisOf: BasisOf): Promise<ReceivedFile> {
  const file = basename(path);
  const opened = await openReturn(path, basisOf).catch((fault: unknown) => {
    if (fault instanceof SpokenError) return fault;
    throw fault;
  });
  if (opened instanceof SpokenError) {
    return {
      kind: "unread",
      path,
      file,
      findings: [fileNotRead(faultCode(opened), opened.message)],
    };
  }
  const { modified, bytes, sha256, workbook, reading, plan, partner, findings } = opened;
  return {
    kind: "read",
    path,
    file,
    sha256,
    received: londonTime(modified),
    bytes,
    workbook,
    reading,
    plan,
    partner,
    findings,
  };
}
