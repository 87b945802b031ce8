import { type CheckedWorkbook, checkWorkbook } from "../../src/check/check-workbook.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { isMaster } from "../../src/read/master/is-master.ts";
import { SpokenError } from "../../src/text/spoken-error.ts";
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

async function builtInPlan(loadPlan: CheckParts["loadPlan"]): Promise<Plan> {
  try {
    return await loadPlan();
  } catch {
    throw new SpokenError(
      "The plan to check against could not be loaded. Check that you are online, and select Check again.",
    );
  }
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
  const { ownBasis } = await import(
    /* webpackChunkName: "own-plan" */ "../../src/check/own-basis.ts"
  );
  const own = ownBasis(workbook);
  const basis = own ?? { plan: await builtInPlan(loadPlan), round: null, previous: [] };
  return { opened, checked: checkWorkbook(workbook, basis), ownPlan: own !== null };
}
