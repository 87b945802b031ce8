/** The last row of the counts by section. */
export const TOTAL_LABEL = "All actions";
