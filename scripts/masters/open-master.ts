import { readMaster } from "../../src/read/master/read-master.ts";
import { readRegister } from "../../src/read/register/read-register.ts";
import { longDay, type IsoDay } from "../../src/calendar/iso-day.ts";
import type { Master } from "../../src/plan/master/master.ts";
import type { Register } from "../../src/plan/register/register.ts";
import type { Plan, Round } from "../../src/plan/plan.ts";
import type { Workbook } from "../../src/workbook/workbook.ts";
import { SpokenError } from "../../src/text/spoken-error.ts";
import { MASTER_LIMITS } from "../../src/xlsx/refusals/read-limits.ts";
import { UnreadableWorkbook } from "../../src/xlsx/refusals/unreadable-workbook.ts";
import type { CommandIo } from "../command.ts";
import { openWorkbook } from "../files/open-workbook.ts";

/** The team's master as it lies on the disk. */
export interface OpenMaster {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly workbook: Workbook;
  readonly master: Master;
  /** What the team keeps in it beside the plan and the returns. */
  readonly register: Register;
}

/** A master that this tool cannot read any more; its message says how the team goes on. */
class MasterTooLarge extends SpokenError {
  override readonly name = "MasterTooLarge";
}

/** What the officer is told of a master that breaks a limit: a stranger's sentence would have it cut. */
function explain(fault: unknown): unknown {
  if (!(fault instanceof UnreadableWorkbook) || fault.code !== "too-large") return fault;
  return new MasterTooLarge(
    `This master is larger than this tool reads: it holds ${fault.detail}. Keep it as it is, as the record of its rounds, and make a new master with the plan command for the rounds to come.`,
    { cause: fault },
  );
}

/**
 * Opens a master. Throws, each with one plain sentence: FileNotRead where the file cannot be had,
 * UnreadableWorkbook where it is no workbook, MasterTooLarge, MasterNotRead where it is no master.
 */
export async function openMaster(path: string): Promise<OpenMaster> {
  const { bytes, sha256, workbook } = await openWorkbook(path, MASTER_LIMITS).catch(
    (fault: unknown) => {
      throw explain(fault);
    },
  );
  const master = readMaster(workbook);
  const register = readRegister(workbook, master.plan);
  return { path, bytes, sha256, workbook, master, register };
}

/** The plan's round of this day; a day without a round is one whose returns are due that day. */
export function roundOf(plan: Plan, day: IsoDay): Round {
  return plan.rounds.find(({ date }) => date === day) ?? { date: day, returnsDue: day };
}

/** Says on `io.err` that a day is none of the plan's rounds: it may be mistyped. */
export function tellUnlistedRound(plan: Plan, day: IsoDay, io: CommandIo): void {
  if (plan.rounds.some(({ date }) => date === day)) return;
  io.err(
    `${longDay(day)} is not among the rounds in the Settings sheet: returns count as due on that day.\n`,
  );
}
