import { SpokenError } from "../../../src/text/spoken-error.ts";
import { REFUSAL_SENTENCES } from "./refusal-sentences.ts";

const UNKNOWN =
  "Excel could not do this. Check that you are online, wait a moment and try again; if it happens again, save the workbook, close it and open it once more.";

/** Excel's own name for what went wrong; undefined where the error is not Excel's. */
export function hostCode(error: unknown): string | undefined {
  // Excel's errors come from a script of its own, which in a frame has an Object of its own.
  const told = typeof error === "object" && error !== null && "code" in error;
  const code = told ? error.code : undefined;
  return typeof code === "string" ? code : undefined;
}

/** True where an answer would have been longer than Excel on the web gives (5 MB). */
export function isTooLongAnAnswer(error: unknown): boolean {
  return hostCode(error) === "ResponsePayloadSizeLimitExceeded";
}

/** Excel did not do what was asked. The message says what to do; Excel's own words are the cause. */
export class HostRefusal extends SpokenError {
  override readonly name = "HostRefusal";
}

/** The refusal that an error of Excel's stands for. */
export function refusalOf(error: unknown): HostRefusal {
  const sentence = REFUSAL_SENTENCES.get(hostCode(error) ?? "") ?? UNKNOWN;
  return new HostRefusal(sentence, { cause: error });
}
