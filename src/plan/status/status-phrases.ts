import type { StatusId } from "../plan.ts";

/** Words that mean a status in any plan. */
interface StatusPhrases {
  readonly means: StatusId;
  /** What there is to ask about them; empty where most plans agree. */
  readonly doubt: string;
  readonly words: readonly string[];
}

/** Lateness in one word or two: mild and strong words before it change what it means. */
export const LATENESS: readonly string[] = [
  "behind",
  "behind schedule",
  "behind plan",
  "behind target",
  "delayed",
  "delay",
  "delays",
  "late",
  "slipping",
  "slipped",
  "slippage",
];

/** What is in the way, in one word: mild and strong words before it change what it means. */
export const TROUBLE: readonly string[] = [
  "issue",
  "issues",
  "concern",
  "concerns",
  "risk",
  "risks",
  "problem",
  "problems",
  "challenge",
  "challenges",
  "obstacle",
  "obstacles",
  "barrier",
  "barriers",
];

/**
 * What status words mean where a plan's own list does not say it, as `fold` compares them. What
 * councils publish (domain reference 3.1), and the everyday words of people who fill in trackers.
 */
export const STATUS_PHRASES: readonly StatusPhrases[] = [
  {
    means: "complete",
    doubt: "",
    words: [
      "complete",
      "completed",
      "completion",
      "done",
      "finished",
      "closed",
      "achieved",
      "delivered",
      "embedded",
      "implemented",
      "fulfilled",
      "concluded",
      "discharged",
      "actioned",
      "signed off",
      "target met",
      "action complete",
      "action completed",
      "action closed",
    ],
  },
  {
    means: "complete",
    doubt: "work that has become usual business may still be going on",
    words: ["business as usual", "bau", "moved to bau", "moved to business as usual"],
  },
  {
    means: "on-track",
    doubt: "",
    words: [
      "on track",
      "on target",
      "on schedule",
      "on time",
      "on plan",
      "to plan",
      "going to plan",
      "in progress",
      "work in progress",
      "wip",
      "underway",
      "under way",
      "started",
      "commenced",
      "begun",
      "progressing",
      "progressing well",
      "good progress",
      "good progress made",
      "in hand",
      "in delivery",
      "no issues",
      "no concerns",
      "ahead of schedule",
    ],
  },
  {
    means: "on-track",
    doubt: "it says nothing about the date",
    words: [
      "open",
      "ongoing",
      "on going",
      "active",
      "live",
      "current",
      "continuing",
      "in development",
      "some progress",
    ],
  },
  {
    means: "at-risk",
    doubt: "",
    words: ["at risk", "caution", "needs attention", "may slip", "risk of delay", ...TROUBLE],
  },
  {
    means: "off-track",
    doubt: "",
    words: [
      "off track",
      "off target",
      "off schedule",
      "not on track",
      "not on target",
      "overdue",
      "missed",
      "target missed",
      "failed",
      "critical",
      "not achieved",
      "not delivered",
      ...LATENESS,
    ],
  },
  {
    means: "blocked",
    doubt: "",
    words: [
      "blocked",
      "stalled",
      "on hold",
      "held",
      "paused",
      "suspended",
      "awaiting funding",
      "no funding",
    ],
  },
  {
    means: "blocked",
    doubt: "it may also mean that the date was moved with agreement",
    words: ["deferred", "postponed"],
  },
  {
    means: "blocked",
    doubt: "what it waits for may be part of the plan",
    words: ["awaiting", "awaiting approval", "awaiting decision", "awaiting sign off"],
  },
  {
    means: "not-started",
    doubt: "",
    words: [
      "not started",
      "not yet started",
      "not commenced",
      "not yet commenced",
      "not begun",
      "not yet begun",
      "yet to start",
      "yet to begin",
      "yet to commence",
      "to start",
      "to begin",
      "to commence",
      "to be started",
      "due to start",
      "not due",
      "not yet due",
      "not due to start",
      "planned",
    ],
  },
  {
    means: "not-started",
    doubt: "it does not say whether the work has begun",
    words: ["scheduled", "proposed", "future action"],
  },
  {
    means: "withdrawn",
    doubt: "",
    words: [
      "withdrawn",
      "cancelled",
      "canceled",
      "abandoned",
      "dropped",
      "discontinued",
      "removed",
      "deleted",
      "superseded",
      "replaced by",
      "no longer required",
      "no longer needed",
      "no longer relevant",
      "no longer applicable",
      "not required",
      "not needed",
      "not proceeding",
    ],
  },
  {
    means: "withdrawn",
    doubt: "the action it has become part of carries it on",
    words: ["merged with", "merged into", "combined with", "amalgamated with", "incorporated into"],
  },
];

/** Words before a status that change nothing. */
export const FILLERS: readonly string[] = [
  "now",
  "currently",
  "still",
  "fully",
  "all",
  "is",
  "it is",
  "this is",
  "has been",
  "work",
  "work has",
  "work is",
  "action",
  "action is",
  "action has been",
  "project",
  "project is",
];

/** Words that make lateness or trouble a small one. */
export const MILD: readonly string[] = [
  "slight",
  "slightly",
  "minor",
  "some",
  "small",
  "a little",
  "a bit",
  "limited",
  "marginally",
];

/** Words that make lateness or trouble a great one. */
export const STRONG: readonly string[] = [
  "significant",
  "significantly",
  "major",
  "serious",
  "seriously",
  "severe",
  "severely",
  "considerable",
  "considerably",
  "badly",
  "very",
  "far",
  "well",
];

/** Words by which a completion is not quite one. */
export const PARTIAL: readonly string[] = [
  "partially",
  "partly",
  "part",
  "nearly",
  "almost",
  "mostly",
  "largely",
  "substantially",
];

/** Words by which something on track is so for the most part. */
export const BROADLY: readonly string[] = ["mostly", "largely", "broadly", "generally"];

/** Words that may follow a status without a sign between: what comes then is about it. */
export const CONNECTORS: ReadonlySet<string> = new Set(
  (
    "with but due because awaiting pending though although however subject except apart as since until to for in on " +
    "by from following after and at some slight slightly minor under into no via"
  ).split(" "),
);

/** A status that ends so goes on with what it waits for, or has become part of. */
export const GOES_ON = /\b(?:awaiting|with|into|by)$/u;

/** Words between two statuses of one cell. */
export const JOINING: ReadonlySet<string> = new Set(["and", "or", "to", "but", "with", "then"]);

/** Words after a status that tell of trouble, and the same denied. */
export const TELLS_OF_TROUBLE =
  /\b(?:slip\w*|delay\w*|behind|late|risks?|issues?|concerns?|overr[ua]n\w*|obstacles?|barriers?|challeng\w*|problems?|difficult\w*|shortage|capacity)\b/u;
export const DENIES_TROUBLE =
  /\b(?:no|not|without|nil)\b(?: \w+){0,2} (?:slip\w*|delay\w*|behind|late|risks?|issues?|concerns?|obstacles?|barriers?|challeng\w*|problems?|difficult\w*)\b/u;

/** Words after a status that take nothing from it. */
export const CHANGES_NOTHING =
  /^(?:(?:now |and )?(?:in )?(?:ongoing |continuing |regular )?monitoring(?: continues| is ongoing| ongoing)?|(?:and )?embedded|business as usual|bau|monitoring|as planned|to plan|this (?:month|quarter|round|year)|(?:in |on |by |to |until |for )?(?:\d{1,2} )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?: \d{1,2})?(?: \d{2,4})?|\d{1,2} \d{1,2} \d{2,4}|\d{4})$/u;

/** Words after a status that speak of an earlier one. */
export const TELLS_OF_BEFORE = /^(?:was|were|previously|formerly|last|from|before|changed from)\b/u;
