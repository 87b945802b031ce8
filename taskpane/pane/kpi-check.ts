import type { checkWorkbook } from "../../src/check/check-workbook.ts";
import { mayHoldKpis } from "../../src/read/kpi/is-kpi-heading.ts";
import type { Workbook } from "../../src/workbook/workbook.ts";
import { loadPart } from "../load-part.ts";

/** The check for a workbook that may hold KPI values; undefined where none can be in it. */
export async function kpiCheckFor(workbook: Workbook): Promise<typeof checkWorkbook | undefined> {
  if (!mayHoldKpis(workbook)) return undefined;
  const { checkWithKpis } = await loadPart(
    () => import(/* webpackChunkName: "kpis" */ "../../src/check/kpi/check-with-kpis.ts"),
  );
  return checkWithKpis;
}
