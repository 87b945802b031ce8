import type { Handling } from "../../plan/master/handling.ts";
import type { PackId } from "../../plan/register/packs.ts";
import type { PaperPart } from "../../plan/register/papers.ts";
import { fold } from "../../text/fold.ts";
import type { Pack, PackDetail } from "../../publish/pack.ts";
import type { PackInput } from "./pack-input.ts";
import { paperLines } from "./paper-paragraphs.ts";

/** The lines of a header, in the order in which a committee expects them (domain reference 5.6). */
const HEADER_PARTS: readonly PaperPart[] = [
  "Subject",
  "Committee",
  "Date of meeting",
  "Report of",
  "Author",
  "On behalf of",
  "Contact",
  "Wards affected",
];

/** In whose name a paper is written until the team says so. */
const NEUTRAL_TEAM = "Action plan team";

/** What a paper says of its publication until somebody has approved it. */
const NOT_APPROVED = "Not for publication until approved";

/** What a pack says of itself before its sections. */
export type PackHeader = Pick<
  Pack,
  "id" | "title" | "team" | "date" | "details" | "handling" | "publication"
>;

function packHandling({ register }: PackInput, id: PackId): Handling {
  // A marking that is misspelt is never taken for the lower one.
  const marked = register.papers.some(
    ({ pack, part, text }) =>
      part === "Handling" &&
      (pack === id || pack === null) &&
      !["", "official"].includes(fold(text)),
  );
  return marked || register.sensitive.length > 0 ? "OFFICIAL-SENSITIVE" : "OFFICIAL";
}

function packDetails({ register }: PackInput, id: PackId): PackDetail[] {
  return HEADER_PARTS.flatMap((label) =>
    paperLines(register, id, label).map((text) => ({ label, text })),
  );
}

/**
 * The header of a pack from the Papers sheet: the lines that are filled in, in a fixed order. Its title
 * is the Subject, else `defaultTitle`. It is OFFICIAL-SENSITIVE where the sheet says other than OFFICIAL or where
 * any row of the plan is, and not for publication until the sheet says otherwise (domain reference 5.5).
 */
export function packHeader(input: PackInput, id: PackId, defaultTitle: string): PackHeader {
  const line = (part: PaperPart, missing: string): string =>
    paperLines(input.register, id, part)[0]?.text ?? missing;
  return {
    id,
    title: line("Subject", defaultTitle),
    team: line("Team", NEUTRAL_TEAM),
    date: input.date,
    details: packDetails(input, id),
    handling: packHandling(input, id),
    publication: line("Publication", NOT_APPROVED),
  };
}
