import type { IsoDay } from "../../calendar/iso-day.ts";
import type { LedgerLine } from "../../plan/master/progress-log.ts";
import type { Master } from "../../plan/master/master.ts";
import type { Register } from "../../plan/register/register.ts";
import { tidy } from "../../text/tidy.ts";

/** Where in the master a text that shows progress stands. */
type EvidencePlace =
  | { readonly kind: "item"; readonly id: string }
  | {
      readonly kind: "update";
      readonly line: LedgerLine;
      readonly field: "actionTaken" | "evidence";
    }
  | { readonly kind: "standing"; readonly ref: string };

/** One text that shows progress of a recommendation. */
export interface ProgressEvidence {
  readonly place: EvidencePlace;
  /** The part's letter; empty for the whole recommendation. */
  readonly part: string;
  /** Its own date, or the report date of the return it came in; null where none is given. */
  readonly day: IsoDay | null;
  readonly text: string;
  /** As typed; empty for a text of the Master plan. */
  readonly source: string;
}

/** What shows progress of a recommendation, parted by what was reported before. */
export interface ReportedEvidence {
  /** Since the report before, in the order of their days; those without a date come last. */
  readonly current: readonly ProgressEvidence[];
  /** Up to and on the day of the report before. */
  readonly before: readonly ProgressEvidence[];
  /** Dated after this report. */
  readonly after: readonly ProgressEvidence[];
}

const FIELDS = ["actionTaken", "evidence"] as const;

function countsAsEvidence({ state }: LedgerLine): boolean {
  return state === "Merged" || state === "In conflict";
}

function sourceOf(line: LedgerLine, { plan }: Master): string {
  return plan.partners.find(({ id }) => id === line.partner)?.name ?? line.partnerWritten;
}

function updatesOf(master: Master, ref: string): ProgressEvidence[] {
  const lines = master.ledger.filter((line) => line.ref === ref && countsAsEvidence(line));
  return lines.flatMap((line) =>
    FIELDS.map((field) => ({
      place: { kind: "update" as const, line, field },
      part: "",
      day: line.round,
      text: line.values[field],
      source: sourceOf(line, master),
    })),
  );
}

function itemsOf({ evidence }: Pick<Register, "evidence">, ref: string): ProgressEvidence[] {
  return evidence
    .filter((item) => item.ref === ref)
    .map(({ id, part, day, text, source }) => ({
      place: { kind: "item", id },
      part,
      day,
      text,
      source,
    }));
}

/** What the Master plan's evidence says beside the returns, which it repeats, signed where there are several. */
function standingOf(
  { standings }: Master,
  ref: string,
  updates: readonly ProgressEvidence[],
): ProgressEvidence[] {
  const standing = standings.find((one) => one.ref === ref);
  const reported = new Set(updates.flatMap(({ text }) => text.split("\n").map(tidy)));
  const own = (standing?.evidence ?? "").split("\n").filter((line) => {
    const written = tidy(line);
    const unsigned = written.slice(written.indexOf(": ") + 2);
    return !reported.has(written) && !reported.has(unsigned);
  });
  const place = { kind: "standing", ref } as const;
  return [{ place, part: "", day: null, text: own.join("\n"), source: "" }];
}

function byDay(a: ProgressEvidence, b: ProgressEvidence): number {
  return (a.day ?? "9999").localeCompare(b.day ?? "9999");
}

/**
 * Every text that shows progress of a recommendation as of a report date: evidence that the team entered,
 * updates that count in the Progress log, and what stands in the Master plan beside them. A text without
 * a date counts as not reported before. `lastTracked` is the report date before; null where there is none.
 */
export function progressEvidence(
  master: Master,
  register: Pick<Register, "evidence">,
  ref: string,
  lastTracked: IsoDay | null,
  date: IsoDay,
): ReportedEvidence {
  const updates = updatesOf(master, ref);
  const every = [...itemsOf(register, ref), ...updates, ...standingOf(master, ref, updates)].filter(
    ({ text }) => text.trim() !== "",
  );
  const isBefore = ({ day }: ProgressEvidence): boolean =>
    day !== null && lastTracked !== null && day <= lastTracked;
  const isAfter = ({ day }: ProgressEvidence): boolean => day !== null && day > date;
  return {
    current: every.filter((one) => !isBefore(one) && !isAfter(one)).sort(byDay),
    before: every.filter(isBefore).sort(byDay),
    after: every.filter((one) => !isBefore(one) && isAfter(one)).sort(byDay),
  };
}
