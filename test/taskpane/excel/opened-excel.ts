import type { OpenWorkbook } from "../../../taskpane/open-workbook.ts";
import { openExcelWorkbook } from "../../../taskpane/excel/open-excel-workbook.ts";
import type { Workbook } from "../../../src/workbook/workbook.ts";
import { installExcel } from "../../excel-host/attach-client.ts";
import { ExcelHost, type HostOptions } from "../../excel-host/excel-host.ts";

/** The in-memory Excel and the pane's port to it. */
export interface OpenedExcel {
  readonly host: ExcelHost;
  readonly excel: OpenWorkbook;
  /** What the person is told while Excel is waited for. */
  readonly said: readonly string[];
  /** Round-trips since the last time this was asked. */
  readonly syncs: () => number;
}

/** The oldest Excel that the manifest lets in, and the newest that Microsoft's pinned client knows. */
export const VERSIONS = ["1.9", "1.15"];

/** Opens a workbook, or the bytes of its file, in an Excel of this version. */
export function openedExcel(
  workbook: Workbook | Uint8Array,
  apiVersion: string,
  options: HostOptions = {},
): OpenedExcel {
  const given = { ...options, apiVersion };
  const host =
    workbook instanceof Uint8Array
      ? ExcelHost.fromBytes(workbook, given)
      : ExcelHost.of(workbook, given);
  installExcel(host);
  const said: string[] = [];
  let before = 0;
  return {
    host,
    excel: openExcelWorkbook((sentence) => said.push(sentence)),
    said,
    syncs: () => {
      const since = host.stats.syncs - before;
      before = host.stats.syncs;
      return since;
    },
  };
}
