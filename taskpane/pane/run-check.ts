import type { Plan } from "../../src/plan/plan.ts";
import { isMaster } from "../../src/read/master/is-master.ts";
import { count } from "../../src/text/count.ts";
import { SpokenError } from "../../src/text/spoken-error.ts";
import type { CheckResults } from "../view/check-results.ts";
import type { OpenWorkbook } from "../open-workbook.ts";
import type { CheckedReturn } from "./checked-return.ts";

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

/** A part of the pane that is loaded when it is asked for. Throws SpokenError where it cannot be. */
async function atHand<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load();
  } catch (cause) {
    throw new SpokenError(
      "A part of this pane could not be loaded. Check that you are online and try again, or close this pane and open it again.",
      { cause },
    );
  }
}

/** What a check needs, asked for before the workbook is read and waited for after it. */
function loadChecking() {
  return import(/* webpackChunkName: "check" */ "./checking.ts");
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
  const [opened, checking] = await Promise.all([host.read(), atHand(loadChecking)]);
  const { ownBasis, planBasis, checkWorkbook, countReadyRows, describeCheck } = checking;
  const { workbook } = opened;
  if (isMaster(workbook)) return null;
  const rows = workbook.sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);
  await progress(`Checking ${count(rows, "row")}`);
  const own = ownBasis(workbook);
  const basis = own ?? planBasis(await atHand(loadPlan));
  const checked = checkWorkbook(workbook, basis);
  const ready = countReadyRows(checked.reading, checked.findings);
  const check = { opened, checked, ready, ownPlan: own !== null };
  return { ...check, results: describeCheck(check, clock()) };
}
