import type { Field } from "../field.ts";
import { FIELDS } from "../field.ts";
import type { ColumnProfile } from "../cells/column-profile.ts";
import type { HeadingEvidence } from "../headings/judge-heading.ts";
import { assign } from "./assign.ts";
import { fitOfCells, mayHold } from "./fit-of-cells.ts";

/** What speaks for and against the readings of one column. */
export interface ColumnEvidence {
  readonly heading: HeadingEvidence;
  readonly cells: ColumnProfile;
  /** How recent its heading's date makes it among columns of its kind: 1 the newest, 0 older or undated. */
  readonly recency: number;
  /** What a person said that the column holds; null where nobody did. */
  readonly told: Field | null;
}

/** What a column was taken for, and how clearly. */
export interface ColumnJudgement {
  readonly field: Field;
  /** How much better all columns together are understood than with the next best reading of this one. */
  readonly margin: number;
  readonly worth: number;
  /** Likeliest first. */
  readonly choices: readonly Field[];
}

type Given = Exclude<Field, "other">;
const GIVEN = FIELDS.filter((field): field is Given => field !== "other");
const NEVER = -1_000;
const CELLS = 0.55;
const LEAST_HEADING = 0.2;
const NAMED = 0.5;
/** What cells alone can say, where the heading says nothing. */
const BY_CELLS: readonly Field[] = ["reference", "action", "lead", "due", "status", "percent"];

/** How much a field is worth to a column by itself. */
function worthOf(field: Field, { heading, cells, recency }: ColumnEvidence): number {
  const said = heading.get(field) ?? 0;
  const fit = fitOfCells(field, cells);
  if (field === "other") return 0.34 + 0.6 * said;
  if (said < LEAST_HEADING) {
    return fit > 0.35 && BY_CELLS.includes(field)
      ? 0.5 * said + 0.52 * fit - 0.02
      : -0.5 + 0.3 * fit;
  }
  const newest = field === "update" || field === "status" ? 0.25 * recency : 0;
  return said + CELLS * fit + newest;
}

/** Fields that people write left of the wording, and right of it. */
const BEFORE_WORDING: readonly Field[] = ["reference", "section", "recommendation"];
const AFTER_WORDING: readonly Field[] = [
  "obstacle",
  "evidence",
  "update",
  "measure",
  "status",
  "completed",
  "percent",
];
const OUT_OF_PLACE = 0.18;

/** What a column's place beside the wording makes less likely; `wording` is the wording's place. */
function inPlace(field: Field, at: number, wording: number): number {
  if (at < wording && AFTER_WORDING.includes(field)) return -OUT_OF_PLACE;
  return at > wording && BEFORE_WORDING.includes(field) ? -OUT_OF_PLACE : 0;
}

/** The column that by itself is likeliest the wording; -1 where none is. */
function wordingPlace(columns: readonly ColumnEvidence[]): number {
  let best = -1;
  let most = 0.7;
  columns.forEach((column, at) => {
    const worth =
      column.told === "action" ? Infinity : column.told === null ? worthOf("action", column) : 0;
    if (worth > most) [best, most] = [at, worth];
  });
  return best;
}

/** What the other columns make likelier or less likely. */
function inContext(field: Field, at: number, columns: readonly ColumnEvidence[]): number {
  const others = columns.filter((_, index) => index !== at);
  const among = (wanted: Field, least: number): boolean =>
    others.some(({ heading }) => (heading.get(wanted) ?? 0) >= least);
  if (field === "responsible" && !among("lead", 0.8)) return -0.5;
  if (field === "partner" && !among("update", 0.7)) return -0.4;
  if (field === "lead" && !among("lead", 0.6)) return 0.12;
  if (field === "supporting" && !among("lead", 0.6)) return -0.1;
  if (field === "completed" && !among("due", 0.8)) return -0.1;
  return 0;
}

/** A column that somebody told of takes no part: its field is taken, and it may share it with another. */
function worthTable(columns: readonly ColumnEvidence[]): number[][] {
  const told = new Set<Field>(
    columns.flatMap(({ told: field }) => (field === null || field === "other" ? [] : [field])),
  );
  const wording = wordingPlace(columns);
  return columns.map((column, at) => {
    const fields = GIVEN.map((field) => {
      if (column.told !== null || told.has(field)) return NEVER;
      const worth = worthOf(field, column);
      return worth > 0
        ? worth + inContext(field, at, columns) + (wording < 0 ? 0 : inPlace(field, at, wording))
        : worth;
    });
    const others = columns.map((_, other) => (other === at ? worthOf("other", column) : NEVER));
    return [...fields, ...others];
  });
}

function sumOf(worth: readonly (readonly number[])[], chosen: readonly number[]): number {
  return chosen.reduce((sum, column, row) => sum + (worth[row]?.[column] ?? 0), 0);
}

function fieldAt(index: number): Field {
  return GIVEN[index] ?? "other";
}

/** What the heading names may be asked about whatever its cells; what they cannot be is no choice else. */
function allows(column: ColumnEvidence | undefined, field: Field): boolean {
  if (!column) return false;
  return (column.heading.get(field) ?? 0) >= NAMED || mayHold(field, column.cells);
}

/** The total where this column may not be what it was taken for. */
function totalWithout(worth: readonly (readonly number[])[], row: number, column: number): number {
  const changed = worth.map((line, at) =>
    at === row ? line.map((value, index) => (index === column ? NEVER : value)) : line,
  );
  return sumOf(changed, assign(changed));
}

/**
 * Decides all columns of a table together: each field goes to one column at most, `other` to any number,
 * so that the sum of what speaks for it all is greatest. No column wins because it comes first.
 */
export function judgeColumns(columns: readonly ColumnEvidence[]): ColumnJudgement[] {
  if (columns.length === 0) return [];
  const worth = worthTable(columns);
  const chosen = assign(worth);
  const total = sumOf(worth, chosen);
  return chosen.map((column, row) => {
    const line = worth[row] ?? [];
    const ranked = line
      .map((value, index) => ({ value, field: fieldAt(index) }))
      .filter(({ value, field }) => value > 0.15 && allows(columns[row], field))
      .sort((a, b) => b.value - a.value)
      .map(({ field }) => field);
    const field = columns[row]?.told ?? fieldAt(column);
    return {
      field,
      margin: total - totalWithout(worth, row, column),
      worth: line[column] ?? 0,
      choices: [...new Set<Field>([field, ...ranked.slice(0, 3), "other"])],
    };
  });
}
