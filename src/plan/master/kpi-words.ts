import type { Polarity } from "../plan.ts";

/** When a KPI counts as better, in words for the KPIs sheet. */
export const POLARITIES: readonly { readonly id: Polarity; readonly label: string }[] = [
  { id: "higher", label: "Higher" },
  { id: "lower", label: "Lower" },
  { id: "range", label: "Within a range" },
  { id: "context", label: "Context only" },
];

/** Whether each quarter counts its own events, or everything since the year began. */
export const KPI_COUNTING = ["Discrete", "Cumulative"] as const;
