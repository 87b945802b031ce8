import { openExcelWorkbook } from "./excel/open-excel-workbook.ts";
import { loadBuiltInPlan } from "./pane/built-in-plan.ts";
import { findOffice, isOfficeRefused } from "./pane/find-office.ts";
import { openPane } from "./pane/open-pane.ts";
import { startPage } from "./pane/start-page.ts";

const pane = document.querySelector<HTMLElement>("#pane") ?? document.body;

startPage({
  pane,
  findPlace: () => findOffice(document, window),
  isHopeless: () => isOfficeRefused(document, window),
  openExcel: () => {
    openPane({
      pane,
      openHost: openExcelWorkbook,
      loadPlan: loadBuiltInPlan,
      openSummary: async (parts) => {
        const { openSummary } = await import(
          /* webpackChunkName: "summary" */ "./summary/open-summary.ts"
        );
        await openSummary(parts);
      },
      clock: () => new Date().toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" }),
    });
  },
  openFiles: async (area) => {
    const { openFiles } = await import(/* webpackChunkName: "files" */ "./files/open-files.ts");
    openFiles(area);
  },
  patience: 3_000,
});
