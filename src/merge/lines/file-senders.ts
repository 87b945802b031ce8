import type { LogLine } from "../../plan/master/log-line.ts";
import type { Master } from "../../plan/master/master.ts";
import type { NewName } from "../../plan/master/partners.ts";
import { fold } from "../../text/fold.ts";
import type { ReceivedReturn } from "./received-return.ts";

type Nameless = Pick<LogLine, "partner" | "partnerWritten" | "file" | "sha256">;

/** True for a line of a file of which nobody is named. */
export function isNameless({ partner, partnerWritten }: Nameless): boolean {
  return partner === null && partnerWritten.trim() === "";
}

/** The name under which a line's sender is asked about: as written, else the file. */
export function nameInLine(line: Nameless): string {
  return isNameless(line) ? fileAsName(line.file, line.sha256) : line.partnerWritten;
}

/** Who sent the files that are merged now, by SHA-256: a file first merged without a sender is put right. */
export function sendersNow(
  received: readonly Pick<ReceivedReturn, "sha256" | "reading">[],
): ReadonlyMap<string, Pick<LogLine, "partner" | "partnerWritten">> {
  return new Map(
    received.flatMap(({ sha256, reading: { identity } }) => {
      const { partnerReading: sender } = identity;
      if (sender.kind !== "known") return [];
      return [[sha256, { partner: sender.id, partnerWritten: sender.written }] as const];
    }),
  );
}

interface SentFile {
  readonly sha256: string;
}

/** What a file of which nobody is named is called on the Partners sheet: `updates.xlsx, file 3f9a1c2e4b5d`. */
export function fileAsName(file: string, sha256: string): string {
  return `${file}, ${mark(sha256)}`;
}

function mark(sha256: string): string {
  return `file ${sha256.slice(0, 12)}`;
}

/**
 * Who sent a file, as the master keeps it by the file's SHA-256: answered on the Partners sheet, or in the
 * lines that an earlier merge put right. Null where neither says, or the lines name several.
 */
export function senderKept(
  { newNames, ledger }: Pick<Master, "newNames" | "ledger">,
  { sha256 }: SentFile,
): string | null {
  const entry = newNames.find(({ written }) => written.endsWith(mark(sha256)));
  if (entry && entry.sameAs.trim() !== "") return entry.sameAs;
  const lines = ledger.filter((line) => line.sha256 === sha256);
  const names = new Set(lines.map(({ partner, partnerWritten }) => partner && partnerWritten));
  const [only, ...more] = names;
  return more.length === 0 && only ? only : null;
}

/** The answers of these returns to who sent them, to be kept beside those that the master holds. */
export function withFileSenders(
  newNames: readonly NewName[],
  received: readonly Pick<ReceivedReturn, "file" | "sha256" | "reading">[],
): NewName[] {
  const kept = new Map(newNames.map((entry) => [fold(entry.written), entry]));
  for (const { file, sha256, reading } of received) {
    const { how, partnerReading } = reading.identity;
    const known = newNames.find(({ written }) => written.endsWith(mark(sha256)));
    if (how !== "told" || partnerReading.kind !== "known") continue;
    const written = known?.written ?? fileAsName(file, sha256);
    kept.set(fold(written), { written, sameAs: partnerReading.written });
  }
  return [...kept.values()];
}
