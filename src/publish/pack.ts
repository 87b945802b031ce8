import type { IsoDay } from "../calendar/iso-day.ts";
import type { Handling } from "../plan/master/handling.ts";
import type { PackId } from "../plan/register/packs.ts";

/** Where in the master a text stands, so that whoever must change it can find it. */
export interface Origin {
  readonly sheet: string;
  /** What tells the row from the others: `3d`, `Evidence 12`, `Brief update 2`. */
  readonly row: string;
  /** The column's heading. */
  readonly column: string;
}

/** Words as they are printed. */
export interface PackText {
  readonly text: string;
  /** Null for words of the tool's own and for what it worked out: those are not screened. */
  readonly origin: Origin | null;
  /** What a shortened text was cut from: screened in its place, and never printed. */
  readonly full?: string;
}

/** A cell of a table; `number` is set where it is one, so that a workbook holds a number. Never blank. */
export interface PackCell extends PackText {
  readonly number?: number;
}

/** A column of a table of a pack. */
export interface PackColumn {
  readonly heading: string;
  readonly kind: "text" | "long" | "number";
  /** Share of the table's width; the shares of a table need not add up to anything. */
  readonly width: number;
}

/** A table: data in rows, one heading row, a first column that names each row, no blank cell. */
export interface PackTable {
  /** Unique in its pack, letters, digits and underscores: name of the table, its sheet's anchor and its CSV. */
  readonly id: string;
  readonly title: string;
  /** One sentence below the title. */
  readonly description: string;
  readonly columns: readonly PackColumn[];
  readonly rows: readonly (readonly PackCell[])[];
  /** Sentences below it: thresholds, markers, "figures may not sum". */
  readonly notes: readonly string[];
  /** True where it needs a landscape page. */
  readonly wide: boolean;
}

/** One bar of a chart, with its number and its words. */
export interface ChartBar {
  readonly label: string;
  readonly value: number;
  /** What stands beside the bar: `10 of 38`. */
  readonly words: string;
}

/** Bars drawn from a table that stands beside them: nobody has to read the picture. */
export interface PackChart {
  readonly title: string;
  /** What the picture shows, in a sentence. */
  readonly alt: string;
  readonly bars: readonly ChartBar[];
  /** The table with the same figures. */
  readonly table: PackTable;
}

/** What a section of a pack consists of, in order. A heading is one level below the section's. */
export type PackBlock =
  | { readonly kind: "heading"; readonly text: PackText }
  | { readonly kind: "paragraph"; readonly text: PackText }
  | { readonly kind: "list"; readonly items: readonly PackText[] }
  | { readonly kind: "table"; readonly table: PackTable }
  | { readonly kind: "chart"; readonly chart: PackChart };

/** A section of a pack, in the contents list by its heading. */
export interface PackSection {
  /** Unique in its pack; what links to it. */
  readonly id: string;
  /** With its number: `Appendix 2: Progress with recommendations`. */
  readonly heading: string;
  readonly blocks: readonly PackBlock[];
}

/** A line of the header: `Report of`, then whose. Written as a paragraph, never as a table. */
export interface PackDetail {
  readonly label: string;
  readonly text: PackText;
}

/** A paper with its tables, as a value: every file of it is written from this and nothing else. */
export interface Pack {
  readonly id: PackId;
  /** Title of the document and of each of its files. */
  readonly title: string;
  /** What a shortened title was cut from: screened in its place, and never printed. */
  readonly fullTitle?: string;
  /** The team in whose name it is written: author of every file. */
  readonly team: string;
  readonly date: IsoDay;
  readonly details: readonly PackDetail[];
  readonly handling: Handling;
  /** `Unrestricted`, or as the team writes it. */
  readonly publication: string;
  /** The paper that is to fit on one side of A4 has no contents list. */
  readonly onePage: boolean;
  readonly sections: readonly PackSection[];
}

/** Whether a pack may carry the word Draft no more. */
export interface PackStanding {
  /** SHA-256, in hexadecimal, of the pack's content: shown on the draft, recorded by the approval. */
  readonly contentSha256: string;
  /** Null for a draft. */
  readonly approved: { readonly by: string; readonly role: string; readonly on: IsoDay } | null;
}
