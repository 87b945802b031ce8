import { textRule } from "../../text-rule.ts";

/** What tells one person from all others to those who know the area. */
export const singledOutInText = textRule({
  code: "singled-out-in-text",
  severity: "query",
  title: "A text may single out one person",
  flags: ["singled_out", "rare_event"],
  wanted: "text that could be about many people",
  fix: "Write it so that it could be about many people",
  says: "may single out one person by work, school, event, group or status. Write it so that it could be about many people, or confirm that it may be published",
});
