import type { LedgerLine } from "./progress-log.ts";

/** What a log says of a row that came in, whatever the row holds: from whom, in which cells of which file, when. */
export type LogLine = Pick<
  LedgerLine,
  | "id"
  | "round"
  | "partner"
  | "partnerWritten"
  | "version"
  | "state"
  | "file"
  | "sha256"
  | "sheet"
  | "cells"
  | "received"
>;
