import type { Plan } from "../../plan/plan.ts";
import {
  PART_STATES,
  PROGRESS_JUDGEMENTS,
  type ActionLink,
  type EvidenceItem,
  type PartProgress,
  type Recommendation,
  type RevisedDate,
  type Tracking,
} from "../../plan/register/recommendation.ts";
import {
  EVIDENCE,
  RECOMMENDATION_PARTS,
  RECOMMENDATIONS,
  TRACKING,
} from "../../plan/register/tables/recommendation-tables.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import {
  choiceOf,
  dayOf,
  dayOfText,
  linesOf,
  requiredDayOf,
  textOf,
  unusable,
  type TableRow,
} from "../master/table-row.ts";
import { optionalRows } from "./optional-rows.ts";
import { categoryOf, historicRefOf, isYes, planRefOf, trimmedOf } from "./register-cells.ts";

/** `31 March 2017 | agreed by the committee`, one a line. */
function revisedDatesOf(row: TableRow): RevisedDate[] {
  return linesOf(row, "revisedDue").map((line) => {
    const [written = "", ...agreed] = line.split("|");
    const day = dayOfText(written);
    if (day !== undefined) return { day, agreed: agreed.join("|").trim() };
    throw unusable(row, "revisedDue", "one date a line: 31 March 2017 | agreed by whom and when");
  });
}

/** `Strategy 2018 | 2d | confirmed by the team`, one a line; a reference alone is this plan's. */
function linksOf(row: TableRow): ActionLink[] {
  return linesOf(row, "links").map((line) => {
    const parts = line.split("|").map((part) => part.trim());
    const [plan = "", ref = "", ...confirmed] = parts.length === 1 ? ["", ...parts] : parts;
    if (ref !== "") return { plan, ref, confirmed: confirmed.join(" | ") };
    throw unusable(row, "links", "one link a line: plan | reference | confirmed by whom and when");
  });
}

function recommendationOf(row: TableRow, plan: Plan): Recommendation {
  return {
    ref: historicRefOf(row, "ref", plan),
    reportSection: trimmedOf(row, "reportSection"),
    originalDue: dayOf(row, "originalDue"),
    revisedDue: revisedDatesOf(row),
    links: linksOf(row),
  };
}

function partOf(row: TableRow, plan: Plan): PartProgress {
  return {
    ref: historicRefOf(row, "ref", plan),
    letter: trimmedOf(row, "letter"),
    state: choiceOf(row, "state", PART_STATES),
    progress: textOf(row, "progress"),
  };
}

/** The letter of a part, typed as `b`, `B` or `b)`. */
function letterOf(row: TableRow, ref: string, { actions }: Plan): string {
  const written = trimmedOf(row, "part").replace(/[().]/gu, "").trim().toLowerCase();
  if (written === "") return "";
  const parts = actions.find((action) => action.ref === ref)?.parts ?? [];
  const part = parts.find(({ letter }) => letter.toLowerCase() === written);
  if (part) return part.letter;
  throw unusable(row, "part", `the letter of a part of ${ref}, or blank`);
}

function evidenceOf(row: TableRow, plan: Plan): EvidenceItem {
  const ref = planRefOf(row, "ref", plan);
  return {
    id: trimmedOf(row, "id"),
    ref,
    part: letterOf(row, ref, plan),
    day: dayOf(row, "day"),
    text: textOf(row, "text"),
    source: textOf(row, "source"),
  };
}

function trackingOf(row: TableRow, plan: Plan): Tracking {
  return {
    ref: historicRefOf(row, "ref", plan),
    date: requiredDayOf(row, "date"),
    judgement: choiceOf(row, "judgement", PROGRESS_JUDGEMENTS),
    anticipated: dayOf(row, "anticipated"),
    obstacle: isYes(row, "obstacle"),
    allActionTaken: isYes(row, "allActionTaken"),
    proposal: categoryOf(row, "proposal"),
    proposalReason: textOf(row, "proposalReason"),
    query: textOf(row, "query"),
    assessment: categoryOf(row, "assessment"),
    assessedBy: trimmedOf(row, "assessedBy"),
    decision: categoryOf(row, "decision"),
    concluded: isYes(row, "concluded"),
    meetingDate: dayOf(row, "meetingDate"),
    minute: trimmedOf(row, "minute"),
  };
}

/** Reads the Recommendations sheet. Throws MasterNotRead with the cell where one cannot be used. */
export function readRecommendations(workbook: Workbook, plan: Plan): Recommendation[] {
  return optionalRows(RECOMMENDATIONS, workbook).map((row) => recommendationOf(row, plan));
}

/** Reads the lettered parts of which the team has said something. */
export function readPartProgress(workbook: Workbook, plan: Plan): PartProgress[] {
  return optionalRows(RECOMMENDATION_PARTS, workbook)
    .map((row) => partOf(row, plan))
    .filter(({ state, progress }) => state !== null || progress !== "");
}

/** Reads the evidence that the team entered; its references must be the plan's. */
export function readEvidence(workbook: Workbook, plan: Plan): EvidenceItem[] {
  return optionalRows(EVIDENCE, workbook).map((row) => evidenceOf(row, plan));
}

/** Reads every tracking report of every recommendation. */
export function readTracking(workbook: Workbook, plan: Plan): Tracking[] {
  return optionalRows(TRACKING, workbook).map((row) => trackingOf(row, plan));
}
