import { SpokenError } from "../src/text/spoken-error.ts";
import { systemFault } from "./files/system-fault.ts";

/**
 * What to tell a person about a fault, in one sentence or a few: the fault's own words where they were
 * written for people, what the system refused, else that the tool itself is at fault.
 */
export function sentenceOf(fault: unknown): string {
  if (fault instanceof SpokenError) return fault.message;
  const what = fault instanceof Error ? fault.message : "for a reason it cannot name";
  const refused = systemFault(fault);
  if (refused) {
    return `The system stopped the command: ${refused.why} (${what}). Files are written whole or not at all: those named above stand, and nothing else was written. ${refused.mend}`;
  }
  return `The tool met a fault of its own and stopped: ${what}. No file was left half written. Report this to whoever looks after the tool.`;
}
