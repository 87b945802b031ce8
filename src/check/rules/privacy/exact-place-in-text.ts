import { textRule } from "../../text-rule.ts";

/** Three-word addresses, coordinates and references to the national grid. */
export const exactPlaceInText = textRule({
  code: "exact-place-in-text",
  severity: "query",
  title: "A text contains an exact place",
  flags: ["exact_place"],
  wanted: "text without coordinates or three-word addresses",
  fix: "Remove the place",
  says: "contains an exact place, such as coordinates or a three-word address. Remove it, or confirm that it may be published",
});
