import { list, long, number, typed } from "../table/column-kinds.ts";
import { oneOf } from "../table/choice-forms.ts";
import { defineTable, type RowOf } from "../table/define-table.ts";
import { numberThat } from "../table/number-forms.ts";
import { PACK_LABELS, PACK_OR_EVERY } from "./packs.ts";

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

const PLACE = numberThat(
  (place) => Number.isInteger(place) && place >= 0,
  "a whole number: 1 for the first paragraph",
);

/** What the team writes for its papers: lines of the header, and paragraphs. */
export const PAPERS = defineTable({
  sheet: "Papers",
  table: "Papers",
  note: "Lines of the header and paragraphs of the papers. Number the paragraphs of a part 1, 2, 3.",
  key: ["pack", "part", "order"],
  optional: true,
  columns: {
    /** Null for an entry that stands in every pack. */
    pack: typed(list("Pack", PACK_LABELS, 14, PACK_OR_EVERY)),
    part: typed(list("Part", PAPER_PARTS, 20, oneOf(PAPER_PARTS))),
    /** 1, 2, … where a part has several paragraphs. */
    order: typed(number("Paragraph", 11, PLACE)),
    text: typed(long("Text", 90)),
  },
});

/** One entry of the Papers sheet: a line of a header, or a paragraph. Later ones follow earlier ones. */
export type PaperEntry = RowOf<typeof PAPERS>;
