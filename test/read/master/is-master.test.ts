import { MASTER_PLAN } from "../../../src/plan/master/master-plan.ts";
import { PROGRESS_LOG } from "../../../src/plan/master/progress-log.ts";
import { SETTINGS } from "../../../src/plan/master/settings.ts";
import { isMaster } from "../../../src/read/master/is-master.ts";
import { masterRecords } from "../../../src/report/master-records.ts";
import type { Workbook } from "../../../src/workbook/workbook.ts";
import { builtTemplate } from "../../support/built-template.ts";
import { masterWorkbook } from "../../support/master-workbook.ts";
import { sampleMaster } from "../../support/sample-master.ts";
import { samplePlan } from "../../support/sample-plan.ts";
import { workbookOf } from "../../support/workbook-of.ts";

function master(): Workbook {
  const records = masterRecords({
    master: sampleMaster(),
    reportDate: "2018-11-14",
    ratings: new Map(),
  });
  return masterWorkbook(records).workbook();
}

const renamed = (book: Workbook): Workbook => ({
  ...book,
  sheets: book.sheets.map((sheet, index) => ({ ...sheet, name: `Sheet${index + 1}` })),
});
const plain = (book: Workbook): Workbook => ({
  ...book,
  sheets: book.sheets.map((sheet) => ({ ...sheet, tables: [] })),
});
const without = (gone: string) => (book: Workbook) => ({
  ...book,
  sheets: book.sheets.filter(({ name }) => name !== gone),
});

test.each<[string, (book: Workbook) => Workbook]>([
  ["as it is made", (book) => book],
  ["with its sheets renamed", renamed],
  ["with its tables turned into ranges", plain],
  [`without the sheet ${MASTER_PLAN.sheet}`, without(MASTER_PLAN.sheet)],
  [`without the sheet ${PROGRESS_LOG.sheet}`, without(PROGRESS_LOG.sheet)],
  [`without the sheet ${SETTINGS.sheet}`, without(SETTINGS.sheet)],
])("a master %s is known", (_, change) => {
  expect(isMaster(change(master()))).toBe(true);
});

test.each<[string, Workbook]>([
  ["an empty workbook", workbookOf({})],
  ["a master with neither sheet names nor tables", plain(renamed(master()))],
  ["another workbook with settings", workbookOf({ Settings: [["Colour", "Blue"]], Budget: [] })],
  ["a plan on a sheet of the same name", workbookOf({ "Master plan": [["Ref", "Action"]] })],
])("%s is none", (_, book) => {
  expect(isMaster(book)).toBe(false);
});

test("a partner's return is none", async () => {
  expect(isMaster(await builtTemplate(samplePlan()))).toBe(false);
});
