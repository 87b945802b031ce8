import {
  RATINGS,
  type ActionStanding,
  type RatingOverride,
  type StandingRating,
} from "../../plan/master/master.ts";
import { readOwnMarks, type OwnMark } from "../../plan/master/own-marks.ts";
import { partnerLabelled } from "../../plan/master/partner-labels.ts";
import type { Action, Part, Partner, Section } from "../../plan/plan.ts";
import { splitPartners } from "../../plan/read-partner.ts";
import { sectionLabelled } from "../../plan/master/section-label.ts";
import { choiceOf, dayOf, linesOf, textOf, unusable, type TableRow } from "./table-row.ts";
import { marksOf010 } from "./wordings-of-0-1-0.ts";

function partOf(line: string): Part {
  const space = line.indexOf(" ");
  return space < 0
    ? { letter: line, title: "" }
    : { letter: line.slice(0, space), title: line.slice(space + 1).trim() };
}

function contributorsOf(row: TableRow, partners: readonly Partner[]): string[] {
  return splitPartners(textOf(row, "contributors"), partners).map((name) => {
    const id = partnerLabelled(name, partners);
    if (id !== undefined) return id;
    throw unusable(row, "contributors", `partners of the Partners sheet, and "${name}" is not one`);
  });
}

function sectionOf(row: TableRow, sections: readonly Section[]): string | null {
  const label = textOf(row, "section").trim();
  if (label === "") return null;
  const number = sectionLabelled(label, sections);
  if (number === undefined) throw unusable(row, "section", "a section of the Settings sheet");
  return number;
}

/** Reads one row of the Master plan as the plan's action. Throws MasterNotRead with the cell. */
export function readAction(
  row: TableRow,
  sections: readonly Section[],
  partners: readonly Partner[],
): Action {
  const ref = textOf(row, "ref").trim();
  return {
    ref,
    refAsPublished: textOf(row, "refAsPublished") || ref,
    section: sectionOf(row, sections),
    title: textOf(row, "title"),
    parts: linesOf(row, "parts").map(partOf),
    lead: textOf(row, "lead"),
    contributors: contributorsOf(row, partners),
    measure: textOf(row, "measure"),
    timescale: textOf(row, "timescale"),
  };
}

/** A master of version 0.1.0 has no marks: its remarks are told by their words. */
function ownMarksOf(row: TableRow): readonly OwnMark[] {
  return row.place.columns.has("ownMarks")
    ? readOwnMarks(textOf(row, "ownMarks"))
    : marksOf010(textOf(row, "flags"));
}

/** Reads what returns may change in one row of the Master plan, as it stands now. */
export function readStanding(row: TableRow): ActionStanding {
  return {
    ref: textOf(row, "ref").trim(),
    status: textOf(row, "status"),
    forecast: dayOf(row, "forecast"),
    completed: dayOf(row, "completed"),
    evidence: textOf(row, "evidence"),
    obstacle: textOf(row, "obstacle"),
    update: textOf(row, "update"),
    updateRound: dayOf(row, "updateRound"),
    updateBy: textOf(row, "updateBy"),
    flags: textOf(row, "flags"),
    ownMarks: ownMarksOf(row),
  };
}

/** Reads the rating as one row of the Master plan shows it. */
export function readStandingRating(row: TableRow): StandingRating {
  return {
    ref: textOf(row, "ref").trim(),
    rating: choiceOf(row, "rating", RATINGS),
    ratedOn: dayOf(row, "ratedOn"),
    previous: choiceOf(row, "previous", RATINGS),
  };
}

/** Reads the override in one row of the Master plan; null where no override rating is chosen. */
export function readOverride(row: TableRow): RatingOverride | null {
  const rating = choiceOf(row, "overrideRating", RATINGS);
  if (rating === null) return null;
  return {
    ref: textOf(row, "ref").trim(),
    rating,
    by: textOf(row, "overrideBy"),
    role: textOf(row, "overrideRole"),
    reason: textOf(row, "overrideReason"),
    until: dayOf(row, "overrideUntil"),
    second: textOf(row, "overrideSecond"),
  };
}
