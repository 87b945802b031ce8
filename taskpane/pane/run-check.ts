import {
  type CheckBasis,
  type CheckedWorkbook,
  checkWorkbook,
} from "../../src/check/check-workbook.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { isMaster } from "../../src/read/master/is-master.ts";
import type { Workbook } from "../../src/workbook/workbook.ts";
import { loadPart } from "../load-part.ts";
import type { OpenWorkbook, WorkbookReading } from "../open-workbook.ts";

/** A check of the open return. */
export interface ReturnCheck {
  readonly opened: WorkbookReading;
  readonly checked: CheckedWorkbook;
  /** True where the return brought its plan with it. */
  readonly ownPlan: boolean;
}

/** What a check needs from outside. */
export interface CheckParts {
  readonly host: OpenWorkbook;
  readonly loadPlan: () => Promise<Plan>;
}

interface Basis extends CheckBasis {
  /** True where the return brought it along. */
  readonly isOwn: boolean;
}

async function basisOf(workbook: Workbook, loadPlan: CheckParts["loadPlan"]): Promise<Basis> {
  const { ownBasis } = await loadPart(
    () => import(/* webpackChunkName: "own-plan" */ "../../src/check/own-basis.ts"),
  );
  const own = ownBasis(workbook);
  if (own) return { ...own, isOwn: true };
  return { plan: await loadPart(loadPlan), round: null, previous: [], isOwn: false };
}

/**
 * Reads the open workbook and checks it, by the plan it carries or else by the one built in; `progress`
 * shows a sentence before each long step. Null where the workbook is the team's master. Throws SpokenError.
 */
export async function runCheck(
  { host, loadPlan }: CheckParts,
  progress: (text: string) => Promise<void>,
): Promise<ReturnCheck | null> {
  await progress("Reading the workbook");
  const opened = await host.read();
  const { workbook } = opened;
  if (isMaster(workbook)) return null;
  const rows = workbook.sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);
  await progress(`Checking ${rows.toLocaleString("en-GB")} ${rows === 1 ? "row" : "rows"}`);
  const basis = await basisOf(workbook, loadPlan);
  return { opened, checked: checkWorkbook(workbook, basis), ownPlan: basis.isOwn };
}
