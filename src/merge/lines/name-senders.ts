import type { LedgerLine } from "../../plan/master/progress-log.ts";
import type { NewName } from "../../plan/master/partners.ts";
import { partnerLabel } from "../../plan/master/partner-label.ts";
import type { Partner } from "../../plan/plan.ts";
import { readPartner } from "../../plan/read-partner.ts";
import type { PartnerReading } from "../../plan/reading.ts";
import { fold } from "../../text/fold.ts";

type Sender = Pick<LedgerLine, "partner" | "partnerWritten" | "file">;

/** Who a written name is: by the Partners sheet, else by what the team answered beside it. */
export interface SenderNames {
  /** The partner's id, or null where nobody is known by this name. */
  readonly idOf: (written: string, stored: string | null) => string | null;
  readonly readingOf: (written: string) => PartnerReading;
}

/** Reads every name once, however many lines hold it. */
export function senderNames(
  partners: readonly Partner[],
  newNames: readonly NewName[],
): SenderNames {
  const answers = new Map(newNames.map(({ written, sameAs }) => [fold(written), sameAs]));
  const readings = new Map<string, PartnerReading>();
  const readingOf = (written: string): PartnerReading => {
    const known = readings.get(written) ?? readPartner(written, partners);
    readings.set(written, known);
    return known;
  };
  const knownId = (written: string): string | null => {
    const reading = readingOf(written);
    return reading.kind === "known" ? reading.id : null;
  };
  return {
    readingOf,
    idOf: (written, stored) => {
      const known = knownId(written);
      if (known !== null) return known;
      const answer = answers.get(fold(written));
      return answer === undefined ? stored : knownId(answer);
    },
  };
}

/** A longer text is no name to ask about; its line in the Progress log keeps it. */
const LONGEST_NAME = 1_000;

/** The names that nobody knows yet, added to those already asked about; each is asked once. */
export function askNewNames(
  asked: readonly NewName[],
  written: readonly string[],
  names: SenderNames,
): NewName[] {
  const known = new Set(asked.map((entry) => fold(entry.written)));
  const added: NewName[] = [];
  for (const name of [...new Set(written)].sort()) {
    const { kind } = names.readingOf(name);
    if (name.length > LONGEST_NAME) continue;
    if ((kind !== "unknown" && kind !== "doubtful") || known.has(fold(name))) continue;
    known.add(fold(name));
    added.push({ written: name, sameAs: "" });
  }
  return [...asked, ...added].sort((a, b) => (a.written < b.written ? -1 : 1));
}

/** `Updates v2.xlsx` and `updates.xlsx` are versions of one table: the name without path and version. */
function stemOf(file: string): string {
  const name = file.split(/[\\/]/u).at(-1) ?? file;
  return fold(name.replace(/\.[^.]*$/u, "")).replace(/ v(?:ersion)? ?\d+$/u, "");
}

/** What holds the versions of one sender together: the partner, the name as written, or the file's name. */
export function senderKey({ partner, partnerWritten, file }: Sender): string {
  if (partner !== null) return partner;
  const name = fold(partnerWritten);
  return name === "" ? `file: ${stemOf(file)}` : `name: ${name}`;
}

/** How a sender is called in front of its words. */
export function senderName(
  { partner, partnerWritten }: Sender,
  partners: readonly Partner[],
): string {
  if (partner !== null) return partnerLabel(partner, partners);
  return partnerWritten.trim() === "" ? "Partner not named" : partnerWritten.trim();
}
