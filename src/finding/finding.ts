import type { IsoDay } from "../calendar/iso-day.ts";
import type { FindingCode } from "./finding-code.ts";

/** The two words that councils' statutory returns use: an error must be mended, a query confirmed. */
export type Severity = "error" | "query";

/** The one sure way to mend a cell: what stands there and what would stand there instead. */
export interface Mend {
  /** In A1 notation, on the finding's sheet; one of its cells. */
  readonly cell: string;
  /** What the cell shows now, exactly, spaces included. */
  readonly before: string;
  /** What it would show, as a person reads it: `3l`, `14 November 2018`. */
  readonly after: string;
  /** What would be written: text stays text, a day becomes a real Excel date. */
  readonly value: string | { readonly day: IsoDay };
}

/** What a rule says about a return. One fault in thirty cells is one finding with thirty cells. */
export interface Finding {
  /** The rule's name, as the file that holds it: `unknown-reference`. */
  readonly code: FindingCode;
  readonly severity: Severity;
  /** Null where the whole file is meant; whoever shows it says which file, so its name is not needed here. */
  readonly sheet: string | null;
  /** Cells in A1 notation, in the order a reader meets them. */
  readonly cells: readonly string[];
  /** The heading as the partner's sheet spells it. */
  readonly heading: string | null;
  /** The action's reference, where it is known; several, joined by `, `, where many cells share the fault. */
  readonly ref: string | null;
  /** What is there, as the partner sees it. */
  readonly found: string;
  /** What should be there. */
  readonly wanted: string;
  /** What happened and how to mend it, in one or two plain sentences (domain reference 6.4). */
  readonly message: string;
  /** What to do, as one instruction. */
  readonly fix: string;
  /** One for each cell that can be mended in one sure way; absent where a person must decide. */
  readonly mends?: readonly Mend[];
}
