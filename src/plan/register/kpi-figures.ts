import type { IsoDay } from "../../calendar/iso-day.ts";
import type { LEDGER_STATES } from "../master/master.ts";

/** The periods for which a KPI has a value in each plan year. */
export const KPI_PERIODS = ["q1", "q2", "q3", "q4", "year"] as const;

/** A quarter of a plan year, or the whole of it. */
export type KpiPeriod = (typeof KPI_PERIODS)[number];

/** Whether each quarter counts its own events, or everything since the year began. */
export const KPI_COUNTING = ["Discrete", "Cumulative"] as const;

/** Markers that stand instead of a value (domain reference 6.2 X22); never blank, never NA. */
export const KPI_MARKERS = ["[c]", "[x]", "[z]"] as const;

/** One KPI in one plan year, every figure exactly as it was typed: a number or a marker. */
export interface KpiYear {
  /** The KPI's number: `4`, `B1`. */
  readonly kpi: string;
  /** As the sheet names it: `April 2018 to March 2019`. */
  readonly year: string;
  /** First day of the year; null where its name is none of the plan's years. */
  readonly start: IsoDay | null;
  /** What is counted, with numerator and denominator where it is a share. */
  readonly definition: string;
  readonly counting: (typeof KPI_COUNTING)[number] | null;
  readonly baseline: string;
  readonly baselinePeriod: string;
  /** A number, or `90 to 100` for a range. */
  readonly target: string;
  /** `10%`, or a number in the KPI's own unit; empty for the plan's setting. */
  readonly tolerance: string;
  readonly comparator: string;
  readonly comparatorValue: string;
  readonly comparatorDate: IsoDay | null;
  readonly values: Readonly<Record<KpiPeriod, string>>;
  /** Short name of the partner that provides the figures. */
  readonly provider: string;
  /** What is done about a Red; a Red without it is asked about. */
  readonly correctiveAction: string;
}

/** One value of a KPI as it came in a return. No line is ever taken out. */
export interface KpiLogLine {
  readonly id: string;
  readonly round: IsoDay;
  readonly kpi: string;
  readonly year: string;
  readonly period: KpiPeriod;
  /** Exactly as the partner wrote it. */
  readonly value: string;
  readonly note: string;
  /** The partner's id; null where none is stated or known. */
  readonly partner: string | null;
  readonly partnerWritten: string;
  readonly version: number;
  /** `Set aside` for a value that was refused, with why in `why`. */
  readonly state: (typeof LEDGER_STATES)[number];
  readonly why: string;
  readonly file: string;
  readonly sha256: string;
  readonly sheet: string;
  readonly cells: string;
  readonly received: string;
}
