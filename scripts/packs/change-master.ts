import type { MasterRecords } from "../../src/plan/register/every-table.ts";
import type { MasterTable } from "../../src/plan/table/define-table.ts";
import { canHold } from "../../src/report/master/added-sheets.ts";
import { planEdits } from "../../src/report/master/plan-edits.ts";
import { UsageError } from "../command.ts";
import { writeMaster } from "../files/write-master.ts";
import type { OpenMaster } from "../masters/open-master.ts";
import { patchMaster } from "../masters/patch-master.ts";

/** Throws a UsageError where something of the team's has the name of a table that is to be written. */
export function refuseTakenNames({ workbook }: OpenMaster, tables: readonly MasterTable[]): void {
  const refused = tables.find((table) => !canHold(table, workbook));
  if (!refused) return;
  throw new UsageError(
    `Another table or name in this master is called ${refused.table}, so that its sheet "${refused.sheet}" cannot be added. Give yours another name in Excel, and try again.`,
  );
}

/** A master with changed rows, ready to be written over the one that was read. */
export interface ChangedMaster {
  /** False where the master already shows the records. */
  readonly isChanged: boolean;
  /** Writes it whole, or not at all, and gives the path of the previous one's copy. */
  readonly write: (now: Date) => Promise<string>;
}

/** Works out the changes that show these records, and writes nothing yet. Throws PatchRefused or MasterFull. */
export function changeMaster(opened: OpenMaster, records: Partial<MasterRecords>): ChangedMaster {
  const edits = planEdits(opened.workbook, records, opened.master.plan);
  const bytes = patchMaster(opened.bytes, edits);
  const { path, sha256 } = opened;
  return {
    isChanged: edits.length > 0,
    write: async (now) => (await writeMaster({ path, before: { sha256 }, bytes, now })).backup,
  };
}
