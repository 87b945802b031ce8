import { readExamplePlan } from "../../scripts/plans/bundled-plans.ts";
import type { Finding } from "../../src/finding/finding.ts";
import { openExcelWorkbook } from "../../taskpane/excel/open-excel-workbook.ts";
import { runCheck } from "../../taskpane/pane/run-check.ts";
import { installExcel } from "../excel-host/attach-client.ts";
import { ExcelHost } from "../excel-host/excel-host.ts";

/**
 * The findings of *Check my return* with the file open in the in-memory Excel of this version, through
 * Microsoft's client; `master` where the pane says that it is the team's master.
 */
export async function checkInPane(
  bytes: Uint8Array,
  apiVersion = "1.15",
): Promise<readonly Finding[] | "master"> {
  const host = ExcelHost.fromBytes(bytes, { name: "return.xlsx", apiVersion });
  const uninstall = installExcel(host);
  try {
    const parts = {
      host: openExcelWorkbook(),
      loadPlan: async () => (await readExamplePlan()).plan,
      clock: () => "14:02",
    };
    const done = await runCheck(parts, () => Promise.resolve());
    return done === null ? "master" : done.checked.findings;
  } finally {
    uninstall();
  }
}
