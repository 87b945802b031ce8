import type { Finding } from "../../src/finding/finding.ts";
import type { Layout } from "../../src/read/return.ts";
import type { ReceivedFile } from "./receive-return.ts";

/** What is said of one return, as `check --json` prints it. */
export interface ReturnReport {
  readonly file: string;
  /** Null where the file could not be read. */
  readonly sha256: string | null;
  /** Partner id; null where the return does not say, or says nobody known. */
  readonly partner: string | null;
  /** The round the return is for, as it says itself. */
  readonly round: string | null;
  readonly layout: Layout | null;
  /** Updates found in it. */
  readonly rows: number;
  readonly findings: readonly Finding[];
}

/** Reduces a received file to what is reported of it. */
export function returnReport(received: ReceivedFile): ReturnReport {
  const { file, findings } = received;
  if (received.kind === "unread") {
    return { file, sha256: null, partner: null, round: null, layout: null, rows: 0, findings };
  }
  const { sha256, partner, reading } = received;
  const { layout, rows, identity } = reading;
  return { file, sha256, partner, round: identity.roundDay, layout, rows: rows.length, findings };
}
