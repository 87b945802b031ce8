import { writeFile } from "node:fs/promises";
import { buildNewMaster } from "../../../scripts/exceljs/master/write-new-master.ts";
import { NODE_PACKER } from "../../../scripts/files/node-packer.ts";
import { firstReportDate } from "../../../scripts/plans/first-report-date.ts";
import type { Master } from "../../../src/plan/master/master.ts";
import { newMaster } from "../../../src/plan/master/new-master.ts";
import { EMPTY_REGISTER, type Register } from "../../../src/plan/register/register.ts";
import { rateMaster } from "../../../src/rate/rate-master.ts";
import { masterRecords } from "../../../src/report/master-records.ts";
import { planEdits } from "../../../src/report/master/plan-edits.ts";
import { rateRegister } from "../../../src/report/register/rate-register.ts";
import { patchXlsx } from "../../../src/xlsx/patch/patch-xlsx.ts";
import { readXlsx } from "../../../src/xlsx/read-xlsx.ts";
import { MASTER_LIMITS } from "../../../src/xlsx/refusals/read-limits.ts";

function recordsOf(master: Master, register: Register) {
  const reportDate = master.ledger.at(-1)?.round ?? firstReportDate(master.plan);
  return masterRecords({
    master,
    reportDate,
    ratings: rateMaster(master, reportDate),
    ...rateRegister(master, register, reportDate),
  });
}

/** Writes a master as commands do: an empty one of its plan, and then a merge's edits. */
export async function writeMaster(
  path: string,
  master: Master,
  register: Register = EMPTY_REGISTER,
): Promise<void> {
  const { plan } = master;
  const empty = await buildNewMaster(recordsOf(newMaster(plan), EMPTY_REGISTER), plan);
  const workbook = readXlsx(empty, { unpacker: NODE_PACKER });
  const edits = planEdits(workbook, recordsOf(master, register), plan);
  const { bytes } = patchXlsx(empty, edits, { packer: NODE_PACKER, limits: MASTER_LIMITS });
  await writeFile(path, bytes);
}
