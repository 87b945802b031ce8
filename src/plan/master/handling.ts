/** How a paper is to be handled: a tier, and a need-to-know marking of it (domain reference 5.5). */
export const HANDLING_MARKS = ["OFFICIAL", "OFFICIAL-SENSITIVE"] as const;

/** A handling marking. */
export type Handling = (typeof HANDLING_MARKS)[number];
