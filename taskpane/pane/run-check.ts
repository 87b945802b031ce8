import { planBasis } from "../../src/check/check-basis.ts";
import { checkWorkbook } from "../../src/check/check-workbook.ts";
import { countReadyRows } from "../../src/check/count-ready-rows.ts";
import { ownBasis } from "../../src/check/own-basis.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { isMaster } from "../../src/read/master/is-master.ts";
import { count } from "../../src/text/count.ts";
import { SpokenError } from "../../src/text/spoken-error.ts";
import type { CheckResults } from "../view/check-results.ts";
import type { OpenWorkbook } from "../open-workbook.ts";
import type { CheckedReturn } from "./checked-return.ts";
import { describeCheck } from "./describe-check.ts";

/** A check of the open return. */
export interface ReturnCheck extends CheckedReturn {
  /** What is shown of it. */
  readonly results: CheckResults;
}

/** What a check needs from outside. */
export interface CheckParts {
  readonly host: OpenWorkbook;
  readonly loadPlan: () => Promise<Plan>;
  /** The time of day, `14:02`. */
  readonly clock: () => string;
}

async function planAtHand(loadPlan: () => Promise<Plan>): Promise<Plan> {
  try {
    return await loadPlan();
  } catch (cause) {
    throw new SpokenError(
      "A part of this pane could not be loaded. Check that you are online and try again, or close this pane and open it again.",
      { cause },
    );
  }
}

/**
 * Reads the open workbook and checks it, by the plan it carries or else by the one built in; `progress`
 * shows a sentence before each long step. Null where the workbook is the team's master. Throws SpokenError.
 */
export async function runCheck(
  { host, loadPlan, clock }: CheckParts,
  progress: (text: string) => Promise<void>,
): Promise<ReturnCheck | null> {
  await progress("Reading the workbook");
  const opened = await host.read();
  const { workbook } = opened;
  if (isMaster(workbook)) return null;
  const rows = workbook.sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);
  await progress(`Checking ${count(rows, "row")}`);
  const own = ownBasis(workbook);
  const basis = own ?? planBasis(await planAtHand(loadPlan));
  const checked = checkWorkbook(workbook, basis);
  const ready = countReadyRows(checked.reading, checked.findings);
  const check = { opened, checked, ready, ownPlan: own !== null };
  return { ...check, results: describeCheck(check, clock()) };
}
