import type { IsoDay } from "../../calendar/iso-day.ts";
import type { FormColumn } from "./facts/form-column.ts";
import type { Field } from "./field.ts";
import type { FormPeriod } from "./period/plan-period.ts";
import type { SectionTitle } from "./sections/section-name.ts";
import type { HeldCell } from "./facts/held-cell.ts";

/** A date of an action: as its reader sees it, and its last day, null where none can be told. */
export interface FormDate {
  readonly written: string;
  readonly end: IsoDay | null;
  /** The heading above it, which says what a bare month means; empty where the date stands in a heading. */
  readonly heading: string;
}

/** A table of actions, with what each of its columns was taken for. */
export interface FormTable {
  readonly sheet: string;
  /** Rows of its heading, also where it is repeated; counted from 0. */
  readonly headingRows: readonly number[];
  /** Rows that show anything below the heading. */
  readonly rows: number;
  readonly columns: readonly FormColumn[];
}

/** What stands in a column that means nothing to the tool. */
export interface KeptValue {
  readonly heading: string;
  readonly text: string;
  readonly source: HeldCell;
}

/** An action as a form gives it. */
export interface FormAction {
  /** Unlike any other in the plan. */
  readonly ref: string;
  /** As published; null where the tool made one. */
  readonly refWritten: string | null;
  readonly section: string | null;
  readonly action: string;
  readonly recommendation: string | null;
  readonly leads: readonly string[];
  readonly supporting: readonly string[];
  /** What the cells say from which the leads were read. */
  readonly leadWritten: string;
  /** Texts of cells that may name one body or several, where nothing proves which. */
  readonly doubtfulNames: readonly string[];
  readonly measure: string;
  readonly start: FormDate | null;
  /** The date that counts: the first one agreed where a revised one stands beside it. */
  readonly due: FormDate;
  readonly originalDue: FormDate | null;
  readonly forecast: FormDate | null;
  readonly completed: FormDate | null;
  readonly milestones: string;
  readonly status: string | null;
  /** 0 to 100; null where none is given. */
  readonly percent: number | null;
  readonly update: string;
  readonly evidence: string;
  readonly obstacle: string;
  readonly partner: string;
  readonly responsible: string;
  readonly priority: string;
  readonly kept: readonly KeptValue[];
  readonly sheet: string;
  /** Its first row, and all rows that it takes, counted from 0. */
  readonly row: number;
  readonly rows: readonly number[];
}

/** A column that is kept under its own heading; `column` counts from 0. */
export interface KeptColumn {
  readonly sheet: string;
  readonly column: number;
  readonly heading: string;
}

/** Text that belongs to no action, with its cells in A1 notation. */
export interface LeftText {
  readonly sheet: string;
  readonly cells: string;
  readonly text: string;
}

/** A doubt that one answer settles. */
export interface FormQuestion {
  /** A sheet, a column or a cell: `Plan!F`, `Plan!F7`. */
  readonly about: string;
  readonly question: string;
  /** Fields, or words, that may be the answer; the reading's own first. */
  readonly choices: readonly string[];
  readonly samples: readonly string[];
}

/** What came nearest to a table of actions, where there is none. */
export interface NearestTable {
  readonly sheet: string;
  /** Counted from 0. */
  readonly row: number;
  /** What each heading there was read as. */
  readonly headings: readonly { readonly heading: string; readonly field: Field }[];
  /** What no heading there names, in words. */
  readonly missing: readonly string[];
}

/** A plan as its form gives it, with every doubt, and all that is in none of its actions. */
export interface FormReading {
  /** Null where no line above the first table is one. */
  readonly title: string | null;
  readonly period: FormPeriod;
  readonly tables: readonly FormTable[];
  readonly actions: readonly FormAction[];
  /** In the plan's order. */
  readonly sections: readonly SectionTitle[];
  readonly kept: readonly KeptColumn[];
  readonly left: readonly LeftText[];
  readonly questions: readonly FormQuestion[];
  /** Sentences about what was worked out: references that were made, rows that are hidden. */
  readonly notes: readonly string[];
  /** Null where a table was found. */
  readonly nearest: NearestTable | null;
}
