import { textRule } from "../../text-rule.ts";

/** Cases that the lists of a court name, and offenders known by what the court did. */
export const courtCaseInText = textRule({
  code: "court-case-in-text",
  severity: "query",
  title: "A text may tell which court case it is about",
  flags: ["court_case", "known_offender"],
  wanted: "text that names no party, and no court with the day of a hearing",
  fix: "Remove the parties, or the court or the day",
  says: "may tell which court case it is about. Remove the parties, or the court or the day, or confirm that it may be published",
});
