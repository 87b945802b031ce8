import type { ReadingHints } from "../reading-hints.ts";
import type { ReturnIdentity, ReturnRow } from "../return.ts";
import type { SheetSender } from "./sheet-sender.ts";

interface Sent {
  readonly rows: readonly ReturnRow[];
  /** Sheets whose rows are another partner's than the file. */
  readonly sheetSenders: readonly SheetSender[];
}

function isOther({ reading, byName }: SheetSender, { partnerReading }: ReturnIdentity): boolean {
  if (reading.kind === "missing") return false;
  if (partnerReading.kind === "missing") return true;
  if (byName) return false;
  return reading.kind === "known" && partnerReading.kind === "known"
    ? reading.id !== partnerReading.id
    : reading.written !== partnerReading.written;
}

/**
 * Gives rows that name nobody the partner that their own sheet names, where that is another than the
 * file's or sheets differ: two partners' sheets in one file are two senders. What a person said stands.
 */
export function withSheetSenders(
  rows: readonly ReturnRow[],
  senders: readonly SheetSender[],
  identity: ReturnIdentity,
  { told }: ReadingHints,
): Sent {
  const others = told === null ? senders.filter((sender) => isOther(sender, identity)) : [];
  const names = new Set(others.map(({ reading }) => reading.written));
  const several = identity.partnerReading.kind !== "missing" || names.size > 1;
  if (others.length === 0 || !several) return { rows, sheetSenders: [] };
  const bySheet = new Map(others.map((sender) => [sender.sheet, sender.reading]));
  const named = rows.map((row) => {
    const partner = bySheet.get(row.sheet);
    return partner && row.partner.kind === "missing" ? { ...row, partner } : row;
  });
  const used = new Set(named.filter((row, at) => row !== rows[at]).map(({ sheet }) => sheet));
  return { rows: named, sheetSenders: others.filter(({ sheet }) => used.has(sheet)) };
}
