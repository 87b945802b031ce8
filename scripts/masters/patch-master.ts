import { SpokenError } from "../../src/text/spoken-error.ts";
import type { Edit } from "../../src/workbook/edit.ts";
import { patchXlsx } from "../../src/xlsx/patch/patch-xlsx.ts";
import { MASTER_LIMITS } from "../../src/xlsx/refusals/read-limits.ts";
import { UnreadableWorkbook } from "../../src/xlsx/refusals/unreadable-workbook.ts";
import { NODE_PACKER } from "../files/node-packer.ts";

/** A master that no command could read after these edits; its message says how the team goes on. */
class MasterFull extends SpokenError {
  override readonly name = "MasterFull";
}

/**
 * The bytes of a master with these edits done. Throws PatchRefused where it cannot be changed safely,
 * MasterFull where it would become larger than any command reads.
 */
export function patchMaster(
  bytes: Uint8Array,
  edits: readonly Edit[],
  limits = MASTER_LIMITS,
): Uint8Array {
  try {
    return patchXlsx(bytes, edits, { packer: NODE_PACKER, limits }).bytes;
  } catch (fault) {
    if (!(fault instanceof UnreadableWorkbook) || fault.code !== "too-large") throw fault;
    throw new MasterFull(
      `This master is full, so nothing was written: it would hold ${fault.detail}. Keep it as it is, as the record of its rounds, and make a new master with the plan command for the rounds to come.`,
      { cause: fault },
    );
  }
}
