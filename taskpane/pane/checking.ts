/** Everything that a check needs: a part of its own, which is loaded while the workbook is read. */
export { planBasis } from "../../src/check/check-basis.ts";
export { checkWorkbook } from "../../src/check/check-workbook.ts";
export { countReadyRows } from "../../src/check/count-ready-rows.ts";
export { ownBasis } from "../../src/check/own-basis.ts";
export { describeCheck } from "./describe-check.ts";
