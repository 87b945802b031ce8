import type { IsoDay } from "../../calendar/iso-day.ts";
import type { KpiPeriod } from "./kpi-figures.ts";
import type { PackId } from "./papers.ts";

/** What a named person may decide about words that screening found. */
export const SCREENING_DECISIONS = ["Publish as it is", "Leave the text out"] as const;

/** A place where screening found something, and what a named person decided (domain reference 5.3). */
export interface ScreeningPlace {
  /** Stable for the same words in the same text of the same cell: a changed text is another place. */
  readonly id: string;
  /** `Gone` where the text has been changed since. */
  readonly state: "Open" | "Decided" | "Gone";
  /** Labels of the packs it would stand in: `Scrutiny, Progress`. */
  readonly packs: string;
  /** `Evidence 12, column Text`. */
  readonly place: string;
  /** Which cell of the master that is, by `cellCode`. */
  readonly cell: string;
  /** What may be wrong, in plain words. */
  readonly about: string;
  readonly severity: "Block" | "Ask" | "Note";
  /** The words found, within the words around them. */
  readonly found: string;
  readonly decision: (typeof SCREENING_DECISIONS)[number] | null;
  readonly decidedBy: string;
  readonly role: string;
  readonly decidedOn: IsoDay | null;
  readonly reason: string;
}

/** One file that a named person approved for publication. */
export interface Approval {
  readonly id: string;
  readonly pack: PackId;
  /** The report date of the pack. */
  readonly date: IsoDay;
  /** SHA-256 of the pack's content, which the draft that was read shows too. */
  readonly contentSha256: string;
  readonly file: string;
  readonly fileSha256: string;
  readonly approvedBy: string;
  readonly role: string;
  readonly approvedOn: IsoDay;
}

/** A figure as the public has seen it: what is shown beside it later must not give it away. */
export interface PublishedFigure {
  readonly kpi: string;
  readonly year: string;
  readonly period: KpiPeriod;
  /** The number or marker exactly as printed. */
  readonly shown: string;
  readonly pack: PackId;
  readonly publishedOn: IsoDay;
}
