import type { IsoDay } from "../calendar/iso-day.ts";
import type { Finding } from "../finding/finding.ts";
import type { Layout } from "../read/return.ts";
import type { ReturnFile } from "./return-file.ts";

/** What is said of one return as JSON: by `check --json`, and by the page that checks files. */
interface ReturnReport {
  readonly file: string;
  /** Null where the file could not be read. */
  readonly sha256: string | null;
  /** Partner id; null where the return does not say, or says nobody known. */
  readonly partner: string | null;
  /** The round the return is for, as it says itself. */
  readonly round: IsoDay | null;
  readonly layout: Layout | null;
  /** Updates found in it. */
  readonly rows: number;
  readonly findings: readonly Finding[];
}

/** Reduces a file to what is reported of it. */
export function returnReport(returned: ReturnFile): ReturnReport {
  const { file, findings } = returned;
  if (returned.kind === "unread") {
    return { file, sha256: null, partner: null, round: null, layout: null, rows: 0, findings };
  }
  const { sha256, partner, reading } = returned;
  const { layout, rows, identity } = reading;
  return { file, sha256, partner, round: identity.roundDay, layout, rows: rows.length, findings };
}
