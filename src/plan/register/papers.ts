/** The packs, as the command and the master call them. */
export const PACKS = [
  { id: "scrutiny", label: "Scrutiny" },
  { id: "progress", label: "Progress" },
  { id: "board", label: "Board" },
  { id: "summary", label: "Summary" },
] as const;

/** A set of committee tables and the paper they stand in. */
export type PackId = (typeof PACKS)[number]["id"];

/** How a paper is to be handled: a tier, and a need-to-know marking of it (domain reference 5.5). */
export const HANDLING_MARKS = ["OFFICIAL", "OFFICIAL-SENSITIVE"] as const;

/** A handling marking. */
export type Handling = (typeof HANDLING_MARKS)[number];

/** The parts of a paper that the team writes. Those in capitals of their own are one line each. */
export const PAPER_PARTS = [
  "Subject",
  "Committee",
  "Date of meeting",
  "Report of",
  "Author",
  "On behalf of",
  "Contact",
  "Team",
  "Wards affected",
  "Handling",
  "Publication",
  "Purpose",
  "Brief update",
  "Key challenge",
  "Support required",
  "Background paper",
] as const;

/** A part of a paper that the team writes. */
export type PaperPart = (typeof PAPER_PARTS)[number];

/** One entry of the Papers sheet: a line of a header, or a paragraph. Later ones follow earlier ones. */
export interface PaperEntry {
  /** Null for an entry that stands in every pack. */
  readonly pack: PackId | null;
  readonly part: PaperPart;
  /** 1, 2, … where a part has several paragraphs. */
  readonly order: number;
  readonly text: string;
}

/** An abbreviation that the papers use, and what it means. */
export interface Abbreviation {
  readonly abbreviation: string;
  readonly meaning: string;
}
