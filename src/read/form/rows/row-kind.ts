import { isInstructed, isStepMark } from "../cells/prose-cues.ts";
import { bannerLikeness, isAsideText, isGuidance, isTotal } from "./outside-text.ts";
import { holds, type RowFacts } from "./row-facts.ts";

/** What a row of a plan's table is. */
type RowKind =
  /** It begins an action. */
  | "action"
  /** It goes on with the action above. */
  | "continuation"
  /** A step of the action above, with an owner or a date of its own. */
  | "step"
  /** It names what groups the rows below. */
  | "banner"
  /** A note, a total, a signature, a number without words: nothing of an action. */
  | "outside";

/** What a row was taken for; `doubt` says why somebody should look. */
export interface RowReading {
  readonly kind: RowKind;
  readonly doubt?: "own-action" | "continuation" | "banner" | "no-wording";
}

/** What a person said a row is, by its sheet and row, counted from 0: null where nobody did. */
export type ToldRow = (sheet: string, row: number) => RowKind | null;

/** What the table as a whole is like. */
export interface RowHabits {
  /** True where most of its actions have references. */
  readonly numbered: boolean;
  /** True where most wordings begin with a bullet or a small letter, so that neither says anything. */
  readonly marked: boolean;
  /** True where most actions have a lead or a date. */
  readonly led: boolean;
}

/** Where a row stands. */
export interface RowPlace {
  /** True where the row directly above belongs to an action. */
  readonly adjacent: boolean;
  /** True where an action begins somewhere below. */
  readonly leads: boolean;
  /** The row below that holds a reference next, where there is one. */
  readonly next: RowFacts | undefined;
  readonly isFirst: boolean;
  /** The last words of the action above. */
  readonly before: string;
}

const LONGEST_TITLE = 120;
/** So few words without a verb, above rows that have leads and dates, name a group. */
const SURELY_TITLE = 4;
const OUTSIDE: RowReading = { kind: "outside" };
const ACTION: RowReading = { kind: "action" };

/** `1` above `1.1` or `1a`, `A` above `A2`. */
function isParent(reference: string, below: string): boolean {
  const bare = reference.replace(/[.):]+$/u, "").toLowerCase();
  const child = below.toLowerCase();
  if (bare === "" || !child.startsWith(bare)) return false;
  const rest = child.slice(bare.length);
  return /\d$/u.test(bare) ? /^[^\d]./u.test(`${rest} `) && rest !== "" : /^[-./ ]?\d/u.test(rest);
}

function hasOwnLeadOrDate(facts: RowFacts): boolean {
  return holds(facts, "lead", "due", "forecast", "original-due", "responsible", "status");
}

function readAlone(facts: RowFacts, habits: RowHabits, place: RowPlace): RowReading {
  const { text } = facts;
  const likeness = bannerLikeness(text);
  if (place.adjacent && runsOnDate(facts)) return { kind: "continuation" };
  if (!/\p{L}{2}/u.test(text) || (facts.isReference && !facts.isAcross)) return OUTSIDE;
  if (!holds(facts, "action")) {
    if (!place.leads || isAsideText(text)) return OUTSIDE;
    if (
      facts.isAcross ||
      likeness !== "no" ||
      holds(facts, "section", "reference", "recommendation")
    )
      return { kind: "banner" };
    return place.adjacent ? { kind: "continuation" } : OUTSIDE;
  }
  if (isAsideText(text)) return OUTSIDE;
  if (facts.isAcross) return place.leads ? { kind: "banner" } : OUTSIDE;
  if (likeness === "surely" && place.leads) return { kind: "banner" };
  return readWordsAlone(facts, habits, place);
}

/** A row with words in the column of actions and nothing else. */
function readWordsAlone(facts: RowFacts, habits: RowHabits, place: RowPlace): RowReading {
  const { wording } = facts;
  const runsOn = !habits.marked && isStepMark(wording);
  if (place.adjacent && runsOn) return { kind: "continuation" };
  const titled = bannerLikeness(wording) === "perhaps" && !isInstructed(wording) && place.leads;
  if (titled && habits.led) {
    return wording.split(/\s+/u).length <= SURELY_TITLE
      ? { kind: "banner" }
      : { kind: "banner", doubt: "banner" };
  }
  if (habits.numbered) {
    const open = /[:,;]$|\b(?:and|or|of|the|to|for|with|a|in)$/iu.test(place.before.trim());
    if (place.adjacent)
      return open ? { kind: "continuation" } : { kind: "continuation", doubt: "continuation" };
    return place.leads ? { kind: "action", doubt: "own-action" } : OUTSIDE;
  }
  return place.adjacent || place.leads || isInstructed(wording) ? ACTION : OUTSIDE;
}

function readWithoutWording(facts: RowFacts, place: RowPlace): RowReading {
  const covered = facts.inherited.has("action") || facts.inherited.has("recommendation");
  if (facts.isReference) {
    const answered = holds(
      facts,
      "lead",
      "due",
      "measure",
      "status",
      "update",
      "start",
      "milestones",
    );
    return answered ? { kind: "action", doubt: "no-wording" } : OUTSIDE;
  }
  if (covered || place.adjacent) return { kind: hasOwnLeadOrDate(facts) ? "step" : "continuation" };
  return OUTSIDE;
}

/** A date that only goes on with the one above: "(2018/19 - 2019/20)", "Capabilities years 3-4". */
function runsOnDate({ own }: RowFacts): boolean {
  return (own.get("due") ?? []).some(
    ({ cell }) => typeof cell.value === "string" && /^\s*\(|\byears?\b/iu.test(cell.value),
  );
}

function readWithoutReference(facts: RowFacts, habits: RowHabits, place: RowPlace): RowReading {
  const mark = !habits.marked && isStepMark(facts.wording);
  const leads = holds(facts, "lead");
  const dated = holds(facts, "due", "forecast", "original-due");
  if (mark && place.adjacent)
    return { kind: leads || (dated && !runsOnDate(facts)) ? "step" : "continuation" };
  if (!habits.numbered) return ACTION;
  if (facts.inherited.has("reference")) return leads || dated ? ACTION : { kind: "continuation" };
  if (leads || !place.adjacent) return { kind: "action", doubt: "own-action" };
  if (dated && isInstructed(facts.wording)) return { kind: "action", doubt: "own-action" };
  return { kind: "continuation", doubt: "continuation" };
}

/** A row that begins as signatures do: "Signed", "Approved by", "Name:". */
function isSignature({ line, text }: RowFacts): boolean {
  const [first] = line.cells;
  return (
    typeof first?.value === "string" &&
    first.value.length < 40 &&
    line.cells.length <= 6 &&
    isAsideText(text)
  );
}

/** A row of which half the cells tell how to fill in their columns. */
function isGuided({ line }: RowFacts): boolean {
  const guided = line.cells.filter(
    ({ value }) => typeof value === "string" && isGuidance(value),
  ).length;
  return guided > 0 && guided * 2 >= line.cells.length;
}

/** Sorts a row of a plan's table by what it fills and where it stands (forms 2.4). */
export function readRowKind(facts: RowFacts, habits: RowHabits, place: RowPlace): RowReading {
  const { own, line, text } = facts;
  if (own.size === 0 || isTotal(text)) return OUTSIDE;
  if (!facts.isReference && isSignature(facts)) return OUTSIDE;
  if (place.isFirst && isGuided(facts)) return OUTSIDE;
  if (/^\W*(?:e\.?g\b|example)/iu.test(facts.reference)) return OUTSIDE;
  if (line.cells.length === 1) return readAlone(facts, habits, place);
  const grouping = [...own.keys()].every((field) =>
    ["reference", "section", "recommendation", "other"].includes(field),
  );
  const isGroup =
    facts.isReference &&
    place.next !== undefined &&
    isParent(facts.reference, place.next.reference);
  const titled =
    grouping ||
    (!holds(facts, "measure", "update", "start") && facts.wording.length <= LONGEST_TITLE);
  if (isGroup && !hasOwnLeadOrDate(facts) && titled) return { kind: "banner" };
  if (facts.wording === "") return readWithoutWording(facts, place);
  if (isAsideText(facts.text) && !hasOwnLeadOrDate(facts)) return OUTSIDE;
  return facts.isReference ? ACTION : readWithoutReference(facts, habits, place);
}
