import type { IsoDay } from "../../calendar/iso-day.ts";
import type { EditValue } from "../../workbook/edit.ts";
import type { Plan } from "../plan.ts";

/** One cell of a table as people see it. */
export interface TableCell {
  /** The text exactly as it stands; a number or a date as people write it; empty where it is blank. */
  readonly text: string;
  /** The day that it holds or names; null where it is blank, undefined where it holds something else. */
  readonly day: IsoDay | null | undefined;
  /** The text without spaces around it, and `10%` where Excel made 0.1 of it. */
  readonly figure: string;
}

/** What the cells of a table may name: its own words for partners, sections and actions. */
export interface TableNames {
  readonly plan: Pick<Plan, "sections" | "actions" | "partners">;
  /** How the workbook calls the partner with an id. */
  readonly labelOf: (id: string) => string;
  /** The partner's id that is meant by a label, a name or another spelling. */
  readonly idOf: (label: string) => string | undefined;
}

/** What a cell must be instead of what it is, to stand behind "must be": `a number`. */
export class Wanted {
  readonly what: string;

  constructor(what: string) {
    this.what = what;
  }
}

/** What cells of one kind mean: from cell to value, and from value to cell. */
export interface CellForm<Value> {
  readonly read: (cell: TableCell, names: TableNames) => Value | Wanted;
  // A method, so that a form of any value is a `CellForm<unknown>`.
  write(value: Value, names: TableNames): EditValue;
}
