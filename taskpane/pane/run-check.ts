import { planBasis } from "../../src/check/check-basis.ts";
import { checkWorkbook } from "../../src/check/check-workbook.ts";
import { countReadyRows } from "../../src/check/count-ready-rows.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { isMaster } from "../../src/read/master/is-master.ts";
import { count } from "../../src/text/count.ts";
import type { CheckResults } from "../view/check-results.ts";
import { loadPart } from "../load-part.ts";
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

/** What a check needs beside its rules: the plan that the return carries, and the words for what was found. */
function loadRest() {
  return loadPart(() =>
    Promise.all([
      import(/* webpackChunkName: "own-plan" */ "../../src/check/own-basis.ts"),
      import(/* webpackChunkName: "describe" */ "./describe-check.ts"),
    ]),
  );
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
  const [{ ownBasis }, { describeCheck }] = await loadRest();
  const own = ownBasis(workbook);
  const basis = own ?? planBasis(await loadPart(loadPlan));
  const checked = checkWorkbook(workbook, basis);
  const ready = countReadyRows(checked.reading, checked.findings);
  const check = { opened, checked, ready, ownPlan: own !== null };
  return { ...check, results: describeCheck(check, clock()) };
}
