import type { CellAddress } from "../../workbook/address.ts";
import type { CellValue } from "../../workbook/workbook.ts";

/** The cell a value came from. */
interface Source {
  readonly sheet: string;
  readonly address: CellAddress;
  /** The column's heading as the sheet spells it; null for a labelled cell. */
  readonly heading: string | null;
}

/** What a partner typed for one field: one cell, or several where it runs on over continuation rows. */
export interface Answer {
  /** The first cell's value. */
  readonly value: CellValue;
  /** As the partner sees it, untrimmed parts joined by line breaks. */
  readonly text: string;
  /** The first cell's number format and formula, where it has one. */
  readonly format?: string;
  readonly formula?: string;
  /** At least one. */
  readonly sources: readonly Source[];
}

/** What a column repeats where it is no answer: the plan's own words, or what earlier rounds said. */
export type Repeated = "plan" | "history";

/** A column that no field is known for: kept, so that nothing typed in it is lost. */
export interface ExtraAnswer {
  readonly heading: string;
  readonly answer: Answer;
  /** Set where the column repeats the plan or an earlier round, so that it is no new answer. */
  readonly repeats?: Repeated;
}
