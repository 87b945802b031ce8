import { SpokenError } from "../../src/text/spoken-error.ts";

/** What a person is told of a fault: its own sentence where it has one, never a code. */
export function spokenText(fault: unknown): string {
  return fault instanceof SpokenError
    ? fault.message
    : "Something went wrong, and the pane cannot tell what. Try again. If it happens again, close this pane and open it once more.";
}
