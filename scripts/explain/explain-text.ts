import { describeFlag } from "../../src/text/screening/flags/flag-words.ts";
import { screeningOptions } from "../../src/plan/screening-options.ts";
import { screenText } from "../../src/text/screening/screen-text.ts";
import type { Explain } from "./explanation.ts";

/** What the screening sees in a free text. It finds forms, not people, and never says that a text is safe. */
export const explainText: Explain = (value, { plan }) => {
  const flags = screenText(value, screeningOptions(plan));
  const text =
    flags.length > 0
      ? flags.map(describeFlag).join("\n  ")
      : "The patterns find nothing here. A person must still read it before it is published.";
  return { text, json: { input: value, flags } };
};
