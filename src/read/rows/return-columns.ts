import type { PlanField, UpdateField } from "../../plan/column-fields.ts";
import type { HeadingSpellings } from "../../plan/plan.ts";
import { assignFields, understanding, type FieldColumn } from "../headings/assign-fields.ts";
import type { JudgeHeading } from "../headings/find-heading.ts";
import type { HeadingColumn } from "../headings/heading-block.ts";
import { RETURN_HEADINGS } from "../headings/heading-vocabulary.ts";
import { PLAN_HEADINGS } from "../headings/plan-headings.ts";
import { headingMatcher, type HeadingMatcher } from "../headings/match-heading.ts";
import type { Repeated } from "../cells/answer.ts";
import { type ColumnReading, knownColumn } from "./column-reading.ts";
import { isVague } from "./remark-heading.ts";

/** A column of a table in a return. */
export interface ReturnColumn extends HeadingColumn {
  readonly field: UpdateField | null;
  /** A column that repeats the plan or an earlier round: no answer, but kept beside one. */
  readonly shows: Repeated | null;
  /** True where what stands in it is an answer, so that a row in which it is filled is one. */
  readonly answers: boolean;
  /** True for a column of the whole plan that the team filled: in a row without an answer it says nothing new. */
  readonly ofPlan: boolean;
  readonly reading: ColumnReading;
  /** How well the heading matches one that returns have: 1 word for word, 0 not at all. */
  readonly score: number;
}

/** What a heading row makes of a table: a return's, or a copy of the plan's own table. */
export interface ReturnHeading {
  readonly kind: "return" | "plan";
  readonly columns: readonly ReturnColumn[];
  readonly hasReference: boolean;
}

interface Matchers {
  readonly update: HeadingMatcher<UpdateField>;
  readonly plan: HeadingMatcher<PlanField>;
}

/** Matchers for returns: where a heading is nearer to one of the plan's, it is no answer column. */
function matchersOf(spellings: HeadingSpellings): Matchers {
  const plan = headingMatcher(PLAN_HEADINGS, spellings);
  const own = headingMatcher(RETURN_HEADINGS, spellings);
  const update: Matchers["update"] = (heading) => {
    const found = own(heading);
    return found && found.score >= (plan(heading)?.score ?? 0) ? found : undefined;
  };
  return { update, plan };
}

function shownBy(
  column: HeadingColumn,
  rival: UpdateField | null,
  matchers: Matchers,
): ReturnColumn["shows"] {
  const found = matchers.plan(column.text);
  if (found && found.score >= 0.7 && rival === null) {
    return found.field === "history" ? "history" : "plan";
  }
  return null;
}

function returnColumn(
  found: FieldColumn<UpdateField>,
  matchers: Matchers,
  dateOf: (heading: string) => string | null,
): ReturnColumn {
  const { left, right, text, own, parts, address, field, rival } = found;
  const earlier = rival !== null && dateOf(text) !== null;
  const shows = field === null ? shownBy(found, rival, matchers) : null;
  return {
    ...{ left, right, text, own, parts, address, field },
    shows: earlier ? "history" : shows,
    answers: field !== "reference" && !earlier && shows === null,
    ofPlan: false,
    reading: knownColumn(field),
    score: field === null || isVague(text) ? 0 : found.score,
  };
}

/** Columns that only a return has: with three of them a table is one, whatever its updates are headed. */
const OF_RETURNS: ReadonlySet<UpdateField> = new Set([
  "status",
  "forecast",
  "completed",
  "evidence",
  "obstacle",
  "responsible",
]);

function isFormWithoutUpdate(columns: readonly ReturnColumn[]): boolean {
  return columns.filter(({ field }) => field !== null && OF_RETURNS.has(field)).length >= 3;
}

/** Judges a row as the heading of a return's table, or of a copy of the plan. */
export function judgeReturnHeading(
  spellings: HeadingSpellings,
  dateOf: (heading: string) => string | null,
): JudgeHeading<ReturnHeading> {
  const matchers = matchersOf(spellings);
  return (found) => {
    const fields = assignFields(found, matchers.update, dateOf);
    const columns = fields.map((column) => returnColumn(column, matchers, dateOf));
    const score = understanding(fields);
    const scoreOf = (field: UpdateField): number =>
      fields.find((column) => column.field === field)?.score ?? 0;
    const hasReference = scoreOf("reference") > 0;
    if (scoreOf("action-taken") > 0 && (hasReference || scoreOf("action-taken") >= 0.9)) {
      return { score, columns: { kind: "return", columns, hasReference } };
    }
    if (hasReference && isFormWithoutUpdate(columns)) {
      return { score, columns: { kind: "return", columns, hasReference } };
    }
    const shown = columns.filter(({ shows }) => shows === "plan").length;
    const copied = hasReference && shown >= 2 && scoreOf("status") === 0;
    return copied
      ? { score: score + shown, columns: { kind: "plan", columns, hasReference } }
      : undefined;
  };
}

/** A heading of which nothing is known yet: what its columns hold is read from their cells too. */
export function anyHeading(found: readonly Omit<HeadingColumn, "parts">[]): ReturnHeading {
  const columns = found.map(({ left, right, text, own, address }): ReturnColumn => ({
    ...{ left, right, text, own, address, parts: 1 },
    field: null,
    shows: null,
    answers: true,
    ofPlan: false,
    reading: knownColumn(null),
    score: 0,
  }));
  return { kind: "return", columns, hasReference: false };
}
