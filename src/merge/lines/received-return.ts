import type { Finding } from "../../finding/finding.ts";
import type { Return } from "../../read/return.ts";

/** A return as it arrived: the file, when it came, what it says and what the rules say about it. */
export interface ReceivedReturn {
  readonly file: string;
  readonly sha256: string;
  /** ISO date and time. */
  readonly received: string;
  readonly reading: Return;
  readonly findings: readonly Finding[];
}

/** What tells one file from another and says when it came. */
export type Arrival = Pick<ReceivedReturn, "file" | "sha256" | "received">;

function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const ZONE = /(?:Z|[+-]\d{2}:?\d{2})$/u;

/** A moment as a number; one without a zone reads the same on every machine. NaN for no moment. */
export function momentOf(received: string): number {
  const isLocal = received.includes("T") && !ZONE.test(received);
  return Date.parse(isLocal ? `${received}Z` : received);
}

/** Which came first: below 0 for `a`, 0 where both came at the same moment. */
export function compareMoments(a: string, b: string): number {
  const difference = momentOf(a) - momentOf(b);
  return Number.isNaN(difference) ? inOrder(a, b) : difference;
}

/** Order of versions: by moment, then by file name, then by content, so that it never depends on chance. */
export function compareArrivals(a: Arrival, b: Arrival): number {
  return (
    compareMoments(a.received, b.received) || inOrder(a.file, b.file) || inOrder(a.sha256, b.sha256)
  );
}
