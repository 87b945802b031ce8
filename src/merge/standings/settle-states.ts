import type { LogLine } from "../../plan/master/log-line.ts";
import type { WaitingFields } from "./count-values.ts";

/** The lines with their last states: those between whose values a person must choose say so. */
export function settleStates<Line extends LogLine>(
  lines: readonly Line[],
  waiting: WaitingFields,
): Line[] {
  return lines.map((line) =>
    line.state === "Merged" && waiting.has(line.id)
      ? { ...line, state: "In conflict" as const }
      : line,
  );
}
