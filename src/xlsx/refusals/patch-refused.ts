import { SpokenError } from "../../text/spoken-error.ts";

/**
 * An edit that cannot be done without harming what else is in the workbook.
 * `message` is one plain sentence for the officer: where, why, and what to do.
 */
export class PatchRefused extends SpokenError {
  override readonly name = "PatchRefused";
}
