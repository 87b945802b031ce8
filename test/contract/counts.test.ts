import { writeFile } from "node:fs/promises";
import type { Workbook } from "exceljs";
import { answerNothing, typeUpdates } from "../../scripts/exceljs/template/fill-return-template.ts";
import { readExamplePlan } from "../../scripts/plans/bundled-plans.ts";
import { capital } from "../../src/text/capital.ts";
import { readXlsx } from "../../src/xlsx/read-xlsx.ts";
import { openExcelWorkbook } from "../../taskpane/excel/open-excel-workbook.ts";
import { checkFile } from "../../taskpane/files/check-file.ts";
import { describeFile } from "../../taskpane/files/describe-files.ts";
import { runCheck } from "../../taskpane/pane/run-check.ts";
import { readPicture } from "../../taskpane/summary/read-picture.ts";
import { installExcel } from "../excel-host/attach-client.ts";
import { ExcelHost } from "../excel-host/excel-host.ts";
import { filledKpis, kpiTemplate } from "../support/kpi-template.ts";
import { runCommand, runForJson, temporaryFolder } from "../support/run-command.ts";

const builtIn = async () => (await readExamplePlan()).plan;

const KPI = { kpi: "4", year: "April 2018 to March 2019", period: "Quarter 2", value: "12" };
const UPDATE = {
  reference: "1a",
  "action-taken": "Ran two training days for midwives.",
  responsible: "Training manager",
  start: "2018-06-01",
  finish: "2019-03-29",
  status: "In progress – on track",
  forecast: "",
  completed: "",
  evidence: "",
  obstacle: "",
};
const alsoUpdates = (workbook: Workbook) => {
  typeUpdates(workbook, kpiTemplate(), [UPDATE, { ...UPDATE, reference: "1b", status: "" }]);
};

/** How many updates and KPI values a return holds, and what each door says of them. */
const RETURNS = [
  {
    name: "KPI values alone",
    bytes: () => filledKpis([KPI]),
    counts: { rows: 0, kpiRows: 1 },
    words: "1 of 1 row ready",
  },
  {
    name: "a KPI value that is no number",
    bytes: () => filledKpis([{ ...KPI, value: "about 20" }]),
    counts: { rows: 0, kpiRows: 1 },
    words: "0 of 1 row ready",
  },
  {
    name: "updates and KPI values",
    bytes: () => filledKpis([KPI], alsoUpdates),
    counts: { rows: 2, kpiRows: 1 },
    words: "2 of 3 rows ready",
  },
  {
    name: "nothing to report",
    bytes: () => filledKpis([], answerNothing),
    counts: { rows: 0, kpiRows: 0 },
    words: "nothing to report",
  },
];

/** What `check` prints of a return, and what its JSON counts. */
async function byCommand(bytes: Uint8Array): Promise<{ words: string; counts: unknown }> {
  const { path, remove } = await temporaryFolder();
  try {
    await writeFile(path("a.xlsx"), bytes);
    const { out } = await runCommand("check", path("a.xlsx"));
    const { returns } = await runForJson<{
      returns: readonly { rows: number; kpiRows: number }[];
    }>("check", path("a.xlsx"));
    const { rows, kpiRows } = returns[0] ?? {};
    return { words: out.split("\n")[0] ?? "", counts: { rows, kpiRows } };
  } finally {
    await remove();
  }
}

async function inPane(bytes: Uint8Array): Promise<string | undefined> {
  const uninstall = installExcel(
    ExcelHost.fromBytes(bytes, { name: "a.xlsx", apiVersion: "1.15" }),
  );
  try {
    const parts = { host: openExcelWorkbook(), loadPlan: builtIn, clock: () => "14:02" };
    return (await runCheck(parts, () => Promise.resolve()))?.results.ready;
  } finally {
    uninstall();
  }
}

async function onPage(bytes: Uint8Array): Promise<string> {
  const result = await checkFile(new File([bytes.slice()], "a.xlsx"), { master: null, builtIn });
  return describeFile(result, { files: [], master: null }).join(" ");
}

async function inSummary(bytes: Uint8Array): Promise<string | undefined> {
  const { facts } = await readPicture(readXlsx(bytes), builtIn);
  return facts.find(({ label }) => label === "Updates")?.value;
}

test.each(RETURNS)("every door counts $name alike", async ({ bytes, counts, words }) => {
  const file = await bytes();
  const command = await byCommand(file);
  expect(command).toEqual({ words: expect.stringContaining(`, ${words}, `) as string, counts });
  expect(await onPage(file)).toContain(`, ${words}, `);
  expect(await inPane(file)).toBe(capital(words));
  expect(await inSummary(file)).toBe(capital(words));
});
