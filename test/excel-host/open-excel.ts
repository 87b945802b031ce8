import type { Workbook } from "../../src/workbook/workbook.ts";
import { attachClient, type ExcelClient } from "./attach-client.ts";
import { ExcelHost, type HostOptions } from "./excel-host.ts";

/** An Excel with an open workbook, and Microsoft's client on it. */
export interface OpenExcel extends ExcelClient {
  readonly host: ExcelHost;
}

/** Opens a workbook in memory and joins Microsoft's client to it. */
export function openExcel(workbook: Workbook, options?: HostOptions): OpenExcel {
  const host = ExcelHost.of(workbook, options);
  return { host, ...attachClient(host) };
}

/** The code that Excel refuses with, or `done` where it does not. */
export async function outcomeOf(action: Promise<unknown>): Promise<string> {
  try {
    await action;
    return "done";
  } catch (fault) {
    return (fault as { readonly code?: string }).code ?? String(fault);
  }
}
