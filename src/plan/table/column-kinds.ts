import { RATINGS, type RatingName } from "../ratings.ts";
import type { CellForm } from "./cell-form.ts";
import { oneOf, orBlank } from "./choice-forms.ts";
import type { AnyColumn, Column, PartOfRow, Shown } from "./column.ts";
import { DAY } from "./day-forms.ts";
import { NUMBER } from "./number-forms.ts";
import { TEXT } from "./text-forms.ts";

/** A column of short texts, or of what their form says. */
export function text(heading: string, width?: number): Column<string>;
export function text<Value>(heading: string, width: number, form: CellForm<Value>): Column<Value>;
export function text(heading: string, width = 16, form: CellForm<unknown> = TEXT): AnyColumn {
  return { heading, kind: "text", width, form };
}

/** A column of codes, which tell a program what the words beside them tell people. */
export function code<Value>(heading: string, width: number, form: CellForm<Value>): Column<Value> {
  return { heading, kind: "code", width, form };
}

/** A column of texts that wrap. */
export function long(heading: string, width?: number): Column<string>;
export function long<Value>(heading: string, width: number, form: CellForm<Value>): Column<Value>;
export function long(heading: string, width = 44, form: CellForm<unknown> = TEXT): AnyColumn {
  return { heading, kind: "long", width, form };
}

/** A column of days. */
export function date(heading: string): Column<string | null>;
export function date<Value>(heading: string, form: CellForm<Value>): Column<Value>;
export function date(heading: string, form: CellForm<unknown> = DAY): AnyColumn {
  return { heading, kind: "date", width: 14, form };
}

/** A column of numbers. */
export function number(heading: string, width = 9, form = NUMBER): Column<number> {
  return { heading, kind: "number", width, form };
}

/** A column with a drop-down list of words; null where none is chosen. */
export function choice<const Words extends readonly string[]>(
  heading: string,
  choices: Words,
  width: number,
): Column<Words[number] | null> {
  return { heading, kind: "choice", width, choices, form: orBlank(oneOf(choices)) };
}

/** A column with a drop-down list whose entries mean what their form says. */
export function list<Value>(
  heading: string,
  choices: readonly string[] | "statuses",
  width: number,
  form: CellForm<Value>,
): Column<Value> {
  return { heading, kind: "choice", width, choices, form };
}

/** The column as one that the team fills in and the tool only reads. */
export const typed = <C extends AnyColumn>(column: C): C & { readonly typedByTeam: true } => ({
  ...column,
  typedByTeam: true,
});

/** The column as one that the team fills in, and the tool where the team left it blank. */
export const filled = <C extends AnyColumn>(column: C) => ({
  ...typed(column),
  filledWhenBlank: true,
});

/** The column as one that the team fills in, and returns too: a merge weighs one against the other. */
export const weighed = <C extends AnyColumn>(column: C) => ({
  ...filled(column),
  takesReturns: true,
});

/** The column as one that files of an earlier version lack, and what a row of such a file says there. */
export const addedLater = <Value, C extends Column<Value>>(
  column: C & Column<Value>,
  reads: NoInfer<Value>,
) => ({ ...column, addedLater: { reads } });

/** The column as one that shows what is worked out from elsewhere: it is written and never read. */
export const shown = <C extends AnyColumn>(column: C): C & Shown => ({ ...column, shown: true });

/** The column as part of one thing among several that a row tells of. */
export const partOf = <Name extends string, C extends AnyColumn>(
  part: Name,
  column: C,
): C & PartOfRow<Name> => ({ ...column, part });

/** The column as one in which words call for a person, in the colours of a rating. */
export const coloured = <C extends AnyColumn>(
  column: C,
  colours: Readonly<Record<string, RatingName>>,
): C => ({ ...column, colours });

/** The column as one that holds ratings, each in its colours. */
export const ofRatings = <C extends AnyColumn>(column: C): C =>
  coloured(column, Object.fromEntries(RATINGS.map((rating) => [rating, rating])));
