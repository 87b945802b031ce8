/** Markers that stand instead of a value (domain reference 6.2 X22); never blank, never NA. */
export const KPI_MARKERS = ["[c]", "[x]", "[z]"] as const;
