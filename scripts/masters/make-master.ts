import { basename } from "node:path";
import type { IsoDay } from "../../src/calendar/iso-day.ts";
import { recordPlan } from "../../src/merge/changes/record-plan.ts";
import type { ReceivedReturn } from "../../src/merge/lines/received-return.ts";
import { mergeReturns } from "../../src/merge/merge-returns.ts";
import type { Master } from "../../src/plan/master/master.ts";
import { newMaster } from "../../src/plan/master/new-master.ts";
import { EMPTY_REGISTER, type Register } from "../../src/plan/register/register.ts";
import type { KeptColumn } from "../../src/plan/kept-column.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { rateMaster } from "../../src/rate/rate-master.ts";
import { rateRegister } from "../../src/report/register/rate-register.ts";
import { masterRecords } from "../../src/report/master-records.ts";
import { UsageError } from "../command.ts";
import { buildNewMaster } from "../exceljs/master/write-new-master.ts";
import { isThere } from "../files/is-there.ts";
import { saveNew } from "../files/save-file.ts";

/** What a new master holds, and as of which day it is rated. */
export interface NewMaster {
  readonly plan: Plan;
  readonly reportDate: IsoDay;
  /** What the team already knows beside the plan; nothing where it is left out. */
  readonly register?: Register;
  /** Columns of the plan's own form that the Master plan keeps. */
  readonly kept?: readonly KeptColumn[];
  /** What the plan already says of its actions: its first round, on the day of `reportDate`. */
  readonly firstRound?: ReceivedReturn;
}

/** The master before anybody has seen it: empty, or with what the plan says of its actions as a first round. */
function firstMaster({ plan, reportDate, firstRound }: NewMaster, register: Register): Master {
  const master = newMaster(plan);
  if (!firstRound) {
    const { record, origins } = recordPlan(master, master.standings, reportDate);
    return { ...master, record, origins };
  }
  const round = { date: reportDate, returnsDue: reportDate };
  return mergeReturns(master, register, [firstRound], round, reportDate).master;
}

/**
 * Makes a new master workbook of a plan and writes it whole. Never writes over a file that is there:
 * that throws a UsageError, or NameTaken where the file came meanwhile.
 */
export async function makeMaster(path: string, given: NewMaster): Promise<void> {
  const { plan, reportDate, register = EMPTY_REGISTER, kept = [] } = given;
  if (await isThere(path)) {
    throw new UsageError(
      `${basename(path)} is already there. Choose another name, or move it away first.`,
    );
  }
  const master = firstMaster(given, register);
  const records = masterRecords({
    master,
    reportDate,
    ratings: rateMaster(master, reportDate),
    ...rateRegister(master, register, reportDate),
  });
  await saveNew(path, await buildNewMaster(records, plan, kept));
}
