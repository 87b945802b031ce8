import type { Field } from "../field.ts";
import { FIELDS } from "../field.ts";
import type { ColumnProfile } from "../cells/column-profile.ts";
import type { HeadingEvidence } from "../headings/judge-heading.ts";
import { divide, marginOf, NEVER } from "./divide-fields.ts";
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

/** How strongly headings of other columns than one name a field. */
type Elsewhere = (field: Field, at: number) => number;

/** Finds the two strongest headings of each field once: one of them is another column's. */
function headingsElsewhere(columns: readonly ColumnEvidence[]): Elsewhere {
  const strongest = new Map<Field, { at: number; most: number; next: number }>();
  columns.forEach(({ heading }, at) => {
    for (const [field, said] of heading) {
      const known = strongest.get(field);
      if (!known) strongest.set(field, { at, most: said, next: 0 });
      else if (said > known.most) strongest.set(field, { at, most: said, next: known.most });
      else if (said > known.next) known.next = said;
    }
  });
  return (field, at) => {
    const known = strongest.get(field);
    if (!known) return 0;
    return known.at === at ? known.next : known.most;
  };
}

/** What the other columns make likelier or less likely. */
function inContext(field: Field, at: number, elsewhere: Elsewhere): number {
  const among = (wanted: Field, least: number): boolean => elsewhere(wanted, at) >= least;
  if (field === "responsible" && !among("lead", 0.8)) return -0.5;
  if (field === "partner" && !among("update", 0.7)) return -0.4;
  if (field === "lead" && !among("lead", 0.6)) return 0.12;
  if (field === "supporting" && !among("lead", 0.6)) return -0.1;
  if (field === "completed" && !among("due", 0.8)) return -0.1;
  return 0;
}

/** What a column is worth as each of the given fields, in their order, and as `other`. */
interface ColumnWorth {
  readonly given: readonly number[];
  readonly other: number;
}

/** A column that somebody told of takes no part: its field is taken, and it may share it with another. */
function worthTable(columns: readonly ColumnEvidence[]): ColumnWorth[] {
  const told = new Set<Field>(
    columns.flatMap(({ told: field }) => (field === null || field === "other" ? [] : [field])),
  );
  const wording = wordingPlace(columns);
  const elsewhere = headingsElsewhere(columns);
  return columns.map((column, at) => {
    const given = GIVEN.map((field) => {
      if (column.told !== null || told.has(field)) return NEVER;
      const worth = worthOf(field, column);
      return worth > 0
        ? worth + inContext(field, at, elsewhere) + (wording < 0 ? 0 : inPlace(field, at, wording))
        : worth;
    });
    return { given, other: worthOf("other", column) };
  });
}

function fieldAt(index: number): Field {
  return GIVEN[index] ?? "other";
}

/** What the heading names may be asked about whatever its cells; what they cannot be is no choice else. */
function allows(column: ColumnEvidence, field: Field): boolean {
  return (column.heading.get(field) ?? 0) >= NAMED || mayHold(field, column.cells);
}

/**
 * Decides all columns of a table together: each field goes to one column at most, `other` to any number,
 * so that the sum of what speaks for it all is greatest. No column wins because it comes first.
 */
export function judgeColumns(columns: readonly ColumnEvidence[]): ColumnJudgement[] {
  if (columns.length === 0) return [];
  const worth = worthTable(columns);
  const gains = GIVEN.map((_, field) =>
    worth.map(({ given, other }) => (given[field] ?? NEVER) - other),
  );
  const division = divide(gains);
  const fieldOf = new Map(division.columnOf.map((column, field) => [column, field]));
  return columns.map((column, at) => {
    const { given, other } = worth[at] ?? { given: [], other: 0 };
    const chosen = fieldOf.get(at) ?? -1;
    const ranked = [...given, other]
      .map((value, index) => ({ value, field: fieldAt(index) }))
      .filter(({ value, field }) => value > 0.15 && allows(column, field))
      .sort((a, b) => b.value - a.value)
      .map(({ field }) => field);
    const field = column.told ?? fieldAt(chosen);
    return {
      field,
      margin: marginOf(gains, division, at, chosen),
      worth: given[chosen] ?? other,
      choices: [...new Set<Field>([field, ...ranked.slice(0, 3), "other"])],
    };
  });
}
