import type { Plan } from "../../plan/plan.ts";
import { FLAG_WORDS } from "../../text/screening/flags/flag-words.ts";
import { screenText } from "../../text/screening/screen-text.ts";
import { screeningOptions } from "../../plan/screening-options.ts";

/**
 * What must not be published in words that a file shows beside its pack, such as the name of who
 * approved it: `a telephone number`. No decision lets it pass.
 */
export function blockedIn(words: string, plan: Plan): readonly string[] {
  const flags = screenText(words, screeningOptions(plan));
  const blocked = flags.filter(({ severity }) => severity === "block");
  return [...new Set(blocked.map(({ flag }) => FLAG_WORDS[flag]))];
}
