import { SpokenError } from "../../text/spoken-error.ts";

/** Thrown where a file does not hold the returns of a round; the message lists every problem. */
export class RoundNotRead extends SpokenError {
  override readonly name = "RoundNotRead";

  constructor(problems: readonly string[]) {
    super(["The returns of the round could not be read:", ...problems].join("\n- "));
  }
}
