import { SpokenError } from "../../text/spoken-error.ts";

/** Why a workbook could not be read as the master: one plain sentence or two, with what to do. */
export class MasterNotRead extends SpokenError {
  override readonly name = "MasterNotRead";
}
