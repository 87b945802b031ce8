import { textRule } from "../../text-rule.ts";

/** The shape of a National Insurance number with a prefix that is never issued. */
export const niNumberShapeInText = textRule({
  code: "ni-number-shape-in-text",
  severity: "query",
  title: "A text contains what looks like a National Insurance number",
  flags: ["nino_shape"],
  wanted: "text without National Insurance numbers",
  fix: "Remove it, or confirm that it is no National Insurance number",
  says: "contains what looks like a National Insurance number. Remove it, or confirm that it is none",
});
