/** The periods for which a KPI has a value in each plan year. */
export const KPI_PERIODS = ["q1", "q2", "q3", "q4", "year"] as const;

/** A quarter of a plan year, or the whole of it. */
export type KpiPeriod = (typeof KPI_PERIODS)[number];
