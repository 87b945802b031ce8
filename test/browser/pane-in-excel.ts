import type { Browser, Page } from "playwright-core";
import { ExcelHost } from "../excel-host/excel-host.ts";
import { openPane } from "../excel-host/in-chromium.ts";
import { builtPane } from "../support/built-pane.ts";
import { eventually } from "./eventually.ts";

/** The built pane beside an open workbook, as a person has it before them. */
export interface PaneInExcel {
  readonly page: Page;
  readonly host: ExcelHost;
  /** Presses the one button of this name, or of a name that begins so. */
  press(name: string | RegExp): Promise<void>;
  /** Waits until the live region says this. */
  hear(text: string | RegExp): Promise<void>;
  /** What a cell of the workbook holds. */
  valueOf(sheet: string, cell: string): unknown;
  /** Waits until this cell is selected. */
  selected(sheet: string, cell: string): Promise<void>;
  /** Closes the pane, and throws where it did what it must not. */
  close(): Promise<void>;
}

/** Microsoft's script tries to send usage data home when it has run for ten seconds; the policy refuses. */
function isOurs(fault: string): boolean {
  return !fault.includes("https://browser.pipe.aria.microsoft.com/");
}

interface CellState {
  readonly value?: unknown;
}

/** Opens the built pane at exactly ExcelApi 1.9 beside a workbook. */
export async function openInExcel(
  browser: Browser,
  bytes: Uint8Array,
  name = "Return.xlsx",
): Promise<PaneInExcel> {
  const host = ExcelHost.fromBytes(bytes, { apiVersion: "1.9", name });
  const pane = await openPane({ browser, host, folder: await builtPane() });
  const { page } = pane;
  page.setDefaultTimeout(120_000);
  return {
    page,
    host,
    press: (button) =>
      page.getByRole("button", { name: button, exact: typeof button === "string" }).click(),
    hear: (text) =>
      page
        .locator('[role="status"]')
        .filter({ hasText: text })
        .first()
        .waitFor({ state: "attached" }),
    valueOf: (sheet, cell) => {
      const found = host.snapshot().sheets.find((one) => one.name === sheet);
      return (found?.cells[cell] as CellState | undefined)?.value;
    },
    selected: (sheet, cell) =>
      eventually(
        () => host.selection.sheet === sheet && host.selection.cell === cell,
        () => host.selection,
      ),
    close: async () => {
      await pane.close();
      const amiss = [...pane.errors.filter(isOurs), ...pane.foreignRequests];
      if (amiss.length > 0) throw new Error(`The pane did amiss:\n${amiss.join("\n")}`);
    },
  };
}
