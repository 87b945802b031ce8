import { planBasis } from "../../src/check/check-basis.ts";
import { type CheckedWorkbook, checkWorkbook } from "../../src/check/check-workbook.ts";
import { ownBasis } from "../../src/check/own-basis.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { isMaster } from "../../src/read/master/is-master.ts";
import type { Picture } from "../../src/report/picture/picture.ts";
import { pictureOfMaster } from "../../src/report/picture/picture-of-master.ts";
import { pictureOfPlan } from "../../src/report/picture/picture-of-plan.ts";
import { pictureOfReturn } from "../../src/report/picture/picture-of-return.ts";
import { SpokenError } from "../../src/text/spoken-error.ts";
import type { Workbook } from "../../src/workbook/workbook.ts";

async function planAtHand(loadPlan: () => Promise<Plan>): Promise<Plan> {
  try {
    return await loadPlan();
  } catch {
    throw new SpokenError(
      "The plan to read this workbook by could not be loaded. Check that you are online, and select Refresh.",
    );
  }
}

/**
 * What is no return may be a plan; where it is none either, what is known of it is shown: that its updates
 * are on a hidden sheet.
 */
function pictureOfOther(checked: CheckedWorkbook, workbook: Workbook): Picture {
  try {
    return pictureOfPlan(workbook, checked.plan);
  } catch (fault) {
    if (checked.reading.noReturn !== "hidden") throw fault;
    return pictureOfReturn(checked, workbook);
  }
}

/**
 * The picture of a workbook, whatever it is: a master by its own tables, a return by the plan it carries or
 * else by the one at hand, any other by its table of actions. Throws SpokenError where nothing can be told.
 */
export async function readPicture(
  workbook: Workbook,
  loadPlan: () => Promise<Plan>,
): Promise<Picture> {
  if (isMaster(workbook)) return pictureOfMaster(workbook);
  const own = ownBasis(workbook);
  const basis = own ?? planBasis(await planAtHand(loadPlan));
  const checked = checkWorkbook(workbook, basis);
  const { layout, kpiRows } = checked.reading;
  const isReturn = layout !== "unknown" || kpiRows.length > 0;
  return own || isReturn ? pictureOfReturn(checked, workbook) : pictureOfOther(checked, workbook);
}
