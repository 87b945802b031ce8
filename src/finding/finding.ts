/** The two words that councils' statutory returns use: an error must be mended, a query confirmed. */
export type Severity = "error" | "query";

/** What a rule says about a return. One fault in thirty cells is one finding with thirty cells. */
export interface Finding {
  /** The rule's name, as the file that holds it: `unknown-reference`. */
  readonly code: string;
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
}
