import { fitCell } from "../../plan/master/fit-cell.ts";
import type { AttentionRow } from "../../plan/master/summary-tables.ts";
import type { KpiYearRating } from "../../rate/kpi/rate-kpis.ts";
import { count } from "../../text/count.ts";
import type { MasterRecordsInput } from "../master/master-records-input.ts";
import { kpisNotSent } from "./kpis-not-sent.ts";
import { lostReferences } from "./lost-references.ts";

/** The newest year of each KPI in which a period is over: what earlier years ask is past. */
function currentRatings(ratings: readonly KpiYearRating[]): KpiYearRating[] {
  const current = new Map<string, KpiYearRating>();
  for (const rated of ratings) if (rated.period !== null) current.set(rated.kpi, rated);
  return [...current.values()];
}

function kpiRows({ kpiRatings = [] }: MasterRecordsInput): AttentionRow[] {
  return currentRatings(kpiRatings)
    .filter(({ query }) => query !== "")
    .map(({ kpi, query }) => ({ what: "KPI to look at", who: kpi, why: fitCell(query) }));
}

function trackingRows({ register, reportDate }: MasterRecordsInput): AttentionRow[] {
  return (register?.tracking ?? [])
    .filter(({ date, query }) => date === reportDate && query !== "")
    .map(({ ref, query }) => ({
      what: "Recommendation to look at",
      who: ref,
      why: fitCell(query, "the Tracking sheet"),
    }));
}

function screeningRows({ register }: MasterRecordsInput): AttentionRow[] {
  const open = (register?.screening ?? []).filter(({ state }) => state === "Open");
  if (open.length === 0) return [];
  const places = count(open.length, "place");
  const why = `${places} where words may have to stay out of a public paper. Decide in the Screening sheet.`;
  return [{ what: "Words to decide on", who: "Screening", why }];
}

/**
 * What the register asks of a person: recommendations of this report, references that lead nowhere, KPIs,
 * words that screening found.
 */
export function registerAttention(input: MasterRecordsInput): AttentionRow[] {
  return [
    ...trackingRows(input),
    ...lostReferences(input),
    ...kpiRows(input),
    ...kpisNotSent(input),
    ...screeningRows(input),
  ];
}
