import { SpokenError } from "../../../src/text/spoken-error.ts";
import { toA1 } from "../../../src/workbook/address.ts";
import type { SheetArea } from "./cell-block.ts";

/** A sheet that holds more cells than any return; its message names the last of them. */
export class UsedTooFar extends SpokenError {
  override readonly name = "UsedTooFar";

  constructor({ sheet, area }: SheetArea) {
    const last = toA1({ row: area.bottom, column: area.right });
    super(
      `The sheet "${sheet}" is filled as far as cell ${last}, further than any return. Delete what is not part of the return, and check again.`,
    );
  }
}
