/** A cell that names what stands beside it: who the return is from and for. */
export type IdentityLabel = "plan" | "partner" | "round" | "version" | "nothing" | "other";

/** Labels of identity cells, in the form that `fold` gives, parted by `|`. `other` is known and not needed. */
export const IDENTITY_LABELS: readonly (readonly [IdentityLabel, string])[] = [
  ["plan", "plan|action plan|plan name|name of plan|strategy"],
  [
    "partner",
    "partner|partner name|partner organisation|organisation|organization|organisation name|" +
      "name of organisation|your organisation|agency|stakeholder|reporting partner|" +
      "reporting organisation|return from|completed on behalf of|on behalf of",
  ],
  [
    "round",
    "round|report date|reporting date|date of report|reporting round|reporting period|" +
      "progress as at|position as at|update as at|return for",
  ],
  ["version", "template version|version|form version"],
  [
    "nothing",
    "nothing to report this round|nothing to report|nil return|no progress this round|" +
      "nothing to report this period",
  ],
  ["other", "send back by|return by|return to|please return by|date due"],
];
