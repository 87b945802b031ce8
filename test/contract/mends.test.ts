import { readExamplePlan } from "../../scripts/plans/bundled-plans.ts";
import type { Finding } from "../../src/finding/finding.ts";
import { sureMends } from "../../src/finding/sure-mends.ts";
import { changesOf } from "../../taskpane/pane/mend-changes.ts";
import { type ReturnCheck, runCheck } from "../../taskpane/pane/run-check.ts";
import type { OpenWorkbook } from "../../taskpane/open-workbook.ts";
import { openedExcel } from "../taskpane/excel/opened-excel.ts";
import { FILLED_TEMPLATES } from "./filled-templates.ts";

async function checked(host: OpenWorkbook): Promise<ReturnCheck> {
  const loadPlan = async () => (await readExamplePlan()).plan;
  const done = await runCheck({ host, loadPlan, clock: () => "14:02" }, () => Promise.resolve());
  if (done === null) throw new Error("The workbook was taken for a master");
  return done;
}

function mended(findings: readonly Finding[]): string[] {
  return sureMends(findings).map(({ sheet, cell }) => `${sheet}!${cell}`);
}

function errors(findings: readonly Finding[]): string[] {
  return findings.filter(({ severity }) => severity === "error").map(({ message }) => message);
}

type Snapshot = ReturnType<ReturnType<typeof openedExcel>["host"]["snapshot"]>;

/** The cells that are not the same in both. */
function changedCells(before: Snapshot, after: Snapshot): string[] {
  return after.sheets.flatMap(({ name, cells }, at) => {
    const old = before.sheets[at]?.cells ?? {};
    return [...new Set([...Object.keys(old), ...Object.keys(cells)])]
      .filter((cell) => JSON.stringify(old[cell]) !== JSON.stringify(cells[cell]))
      .map((cell) => `${name}!${cell}`);
  });
}

const withMends = FILLED_TEMPLATES.filter(({ name }) => name.includes("sure mends"));

describe.each(["1.9", "1.15"])("Mend all sure ones at ExcelApi %s", (version) => {
  test.each(withMends)(
    "$name: mends just those cells, to the findings' end, and is undone without trace",
    async ({ bytes }) => {
      const { excel, host } = openedExcel(await bytes(), version);
      const before = host.snapshot();
      const { checked: first, opened } = await checked(excel);
      const mends = sureMends(first.findings);
      expect(mends.length).toBeGreaterThan(5);

      const { done, left } = await excel.change(changesOf(mends, opened.workbook));
      expect(left).toEqual([]);
      expect(changedCells(before, host.snapshot()).sort()).toEqual(mended(first.findings).sort());

      const { checked: second } = await checked(excel);
      expect(mended(second.findings)).toEqual([]);
      expect(errors(second.findings)).toEqual(errors(first.findings));

      expect((await excel.undo(done)).left).toEqual([]);
      expect(host.snapshot()).toEqual(before);
      expect((await checked(excel)).checked.findings).toEqual(first.findings);
    },
  );
});
