/** Faults whose message is written for the person at the keyboard. */
const SPOKEN = new Set([
  "UsageError",
  "FileNotRead",
  "UnreadableWorkbook",
  "MasterNotRead",
  "MasterNotWritten",
  "PatchRefused",
  "PlanNotRead",
  "RoundNotRead",
]);

/**
 * What to tell a person about a fault, in one sentence or a few: the fault's own words where they were
 * written for people, else that the tool itself is at fault.
 */
export function sentenceOf(fault: unknown): string {
  if (!(fault instanceof Error)) return "The tool stopped for a reason it cannot name.";
  if (SPOKEN.has(fault.name)) return fault.message;
  return `The tool met a fault of its own and stopped: ${fault.message}. No file was left half written. Report this to whoever looks after the tool.`;
}

/** True where the fault's message was written for people. */
export function isSpoken(fault: unknown): fault is Error {
  return fault instanceof Error && SPOKEN.has(fault.name);
}
