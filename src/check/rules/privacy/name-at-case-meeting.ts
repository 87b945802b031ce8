import { textRule } from "../../text-rule.ts";

/** A name beside a MARAC or case conference. */
export const nameAtCaseMeeting = textRule({
  code: "name-at-case-meeting",
  severity: "error",
  title: "A text names a person beside a case meeting",
  flags: ["case_forum"],
  wanted: "text that names nobody discussed at a case meeting",
  fix: "Remove the name",
  says: "names a person beside a case meeting. Remove it or mark the row not for publication",
});
