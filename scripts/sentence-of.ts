import { SpokenError } from "../src/text/spoken-error.ts";

/**
 * What to tell a person about a fault, in one sentence or a few: the fault's own words where they were
 * written for people, else that the tool itself is at fault.
 */
export function sentenceOf(fault: unknown): string {
  if (fault instanceof SpokenError) return fault.message;
  const what = fault instanceof Error ? fault.message : "for a reason it cannot name";
  return `The tool met a fault of its own and stopped: ${what}. No file was left half written. Report this to whoever looks after the tool.`;
}
