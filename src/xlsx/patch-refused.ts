/**
 * An edit that cannot be done without harming what else is in the workbook.
 * `message` is one plain sentence for the officer: where, why, and what to do.
 */
export class PatchRefused extends Error {
  override readonly name = "PatchRefused";
}
