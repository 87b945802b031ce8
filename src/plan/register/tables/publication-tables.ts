import {
  addedLater,
  choice,
  date,
  filled,
  long,
  number,
  text,
  typed,
} from "../../master/master-column.ts";
import type { MasterTable } from "../../master/master-table.ts";
import { PACKS, PAPER_PARTS } from "../papers.ts";
import { SCREENING_DECISIONS } from "../publication.ts";

/** What stands in the Pack column for an entry of every pack. */
export const EVERY_PACK = "Every pack";

/** What the team writes for its papers: lines of the header, and paragraphs. */
export const PAPERS: MasterTable = {
  sheet: "Papers",
  table: "Papers",
  key: ["pack", "part", "order"],
  optional: true,
  columns: [
    typed(choice("pack", "Pack", [EVERY_PACK, ...PACKS.map(({ label }) => label)], 14)),
    typed(choice("part", "Part", PAPER_PARTS, 20)),
    typed(number("order", "Paragraph", 11)),
    typed(long("text", "Text", 90)),
  ],
};

/** Abbreviations of the papers and their meanings; partners' short names are known without them. */
export const ABBREVIATIONS: MasterTable = {
  sheet: "Abbreviations",
  table: "Abbreviations",
  key: ["abbreviation"],
  optional: true,
  columns: [typed(text("abbreviation", "Abbreviation", 16)), typed(long("meaning", "Meaning", 60))],
};

/** What screening found in texts that would be published, and what a named person decided. */
export const SCREENING: MasterTable = {
  sheet: "Screening",
  table: "Screening",
  key: ["id"],
  optional: true,
  columns: [
    text("id", "Place", 16),
    text("state", "State", 12),
    text("packs", "Packs", 20),
    long("place", "Where", 36),
    long("about", "What it may be", 36),
    text("severity", "Severity", 10),
    long("found", "Words found", 56),
    typed(choice("decision", "Decision", SCREENING_DECISIONS, 22)),
    typed(text("decidedBy", "Decided by", 20)),
    typed(text("role", "Role", 20)),
    filled(date("decidedOn", "Decided on")),
    typed(long("reason", "Reason", 36)),
    addedLater(text("cell", "Where, code", 14)),
  ],
};

/** Who approved which file for publication, and when. */
export const APPROVALS: MasterTable = {
  sheet: "Approvals",
  table: "Approvals",
  key: ["id"],
  optional: true,
  columns: [
    text("id", "Approval", 16),
    text("pack", "Pack", 14),
    date("date", "Report date"),
    text("contentSha256", "SHA-256 of the content", 30),
    text("file", "File", 36),
    text("fileSha256", "SHA-256 of the file", 30),
    text("approvedBy", "Approved by", 22),
    text("role", "Role", 22),
    date("approvedOn", "Approved on"),
  ],
};

/** KPI figures as the public has seen them. */
export const PUBLISHED_FIGURES: MasterTable = {
  sheet: "Published figures",
  table: "PublishedFigures",
  key: ["kpi", "year", "period", "publishedOn", "pack"],
  optional: true,
  columns: [
    text("kpi", "KPI", 6),
    text("year", "Financial year", 26),
    text("period", "Period", 14),
    text("shown", "Shown as", 12),
    text("pack", "Pack", 14),
    date("publishedOn", "Published on"),
  ],
};
