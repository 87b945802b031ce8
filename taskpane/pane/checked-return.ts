import type { CheckedWorkbook } from "../../src/check/check-workbook.ts";
import type { ReadyRows } from "../../src/check/count-ready-rows.ts";
import type { WorkbookReading } from "../open-workbook.ts";

/** The open return, read and checked. */
export interface CheckedReturn {
  readonly opened: WorkbookReading;
  readonly checked: CheckedWorkbook;
  /** True where the return brought its plan with it. */
  readonly ownPlan: boolean;
  readonly ready: ReadyRows;
}
