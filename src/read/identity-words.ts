/** A cell that names what stands beside it: who the return is from and for. */
export type IdentityLabel = "plan" | "partner" | "round" | "version" | "nothing" | "other";

/** Labels of identity cells, in the form that `fold` gives. `other` is known and not needed. */
export const IDENTITY_LABELS: readonly {
  readonly label: IdentityLabel;
  readonly texts: readonly string[];
}[] = [
  { label: "plan", texts: ["plan", "action plan", "plan name", "name of plan", "strategy"] },
  {
    label: "partner",
    texts: [
      "partner",
      "partner name",
      "partner organisation",
      "organisation",
      "organization",
      "organisation name",
      "name of organisation",
      "your organisation",
      "agency",
      "stakeholder",
      "reporting partner",
      "reporting organisation",
      "return from",
      "completed on behalf of",
      "on behalf of",
    ],
  },
  {
    label: "round",
    texts: [
      "round",
      "report date",
      "reporting date",
      "date of report",
      "reporting round",
      "reporting period",
      "progress as at",
      "position as at",
      "update as at",
      "return for",
    ],
  },
  { label: "version", texts: ["template version", "version", "form version"] },
  {
    label: "nothing",
    texts: [
      "nothing to report this round",
      "nothing to report",
      "nil return",
      "no progress this round",
      "nothing to report this period",
    ],
  },
  {
    label: "other",
    texts: ["send back by", "return by", "return to", "please return by", "date due"],
  },
];

/** Answers that say a whole return is nil, in the form that `fold` gives. */
export const NIL_TEXTS: readonly string[] = [
  "nil",
  "nil return",
  "nothing to report",
  "nothing to report this round",
  "nothing to report this time",
  "nothing to report this period",
  "nothing to report at this time",
  "no update",
  "no update this round",
  "no updates",
  "no updates this round",
  "no progress",
  "no progress this round",
  "no progress to report",
  "no change",
  "no change this round",
  "no change since last round",
];
