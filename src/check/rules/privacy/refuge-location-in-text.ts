import { textRule } from "../../text-rule.ts";

/** The place of a refuge or safe house. */
export const refugeLocationInText = textRule({
  code: "refuge-location-in-text",
  severity: "error",
  title: "A text may say where a refuge is",
  flags: ["refuge_location"],
  wanted: "text that names no place beside a refuge",
  fix: "Remove the place",
  says: "may say where a refuge is. Remove the place",
});
