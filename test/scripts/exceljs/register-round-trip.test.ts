import fc from "fast-check";
import { buildNewMaster } from "../../../scripts/exceljs/master/write-new-master.ts";
import { type MasterRecords, EVERY_TABLE } from "../../../src/plan/register/every-table.ts";
import { newMaster } from "../../../src/plan/master/new-master.ts";
import type { Register } from "../../../src/plan/register/register.ts";
import { parseRegister } from "../../../src/plan/schema/register-schema.ts";
import { readMaster } from "../../../src/read/master/read-master.ts";
import { readRegister } from "../../../src/read/register/read-register.ts";
import { masterRecords } from "../../../src/report/master-records.ts";
import { planEdits } from "../../../src/report/master/plan-edits.ts";
import { completeRegister } from "../../../src/report/register/complete-register.ts";
import { rateRegister } from "../../../src/report/register/rate-register.ts";
import { readXlsx } from "../../../src/xlsx/read-xlsx.ts";
import { anyRegisterJson } from "../../support/any-register.ts";
import { masterWorkbook } from "../../support/master-workbook.ts";
import { samplePlanWithRecommendations, sampleRegister } from "../../support/sample-register.ts";

const PLAN = samplePlanWithRecommendations();
const DAY = "2018-11-14";

function recordsOf(register: Register): MasterRecords {
  return masterRecords({
    master: newMaster(PLAN),
    reportDate: DAY,
    ratings: new Map(),
    register,
  });
}

describe("a register in a new master", () => {
  test("comes back as it was, the tool's own rows and hostile texts included", async () => {
    const records = recordsOf(sampleRegister());
    const workbook = readXlsx(await buildNewMaster(records, PLAN));
    expect(readMaster(workbook).plan).toEqual(PLAN);
    expect(readRegister(workbook, PLAN)).toEqual(sampleRegister());
    expect(planEdits(workbook, records, PLAN)).toEqual([]);
  });

  test("comes back from any register.json, with the original dates filled in", () => {
    fc.assert(
      fc.property(anyRegisterJson(PLAN), (json) => {
        const register = parseRegister(json, PLAN);
        const records = recordsOf(register);
        const workbook = masterWorkbook(records, EVERY_TABLE).workbook();
        expect(readRegister(workbook, PLAN)).toEqual(completeRegister(register, PLAN));
        expect(planEdits(workbook, records, PLAN)).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });

  test("comes back from any register.json through a real workbook", async () => {
    await fc.assert(
      fc.asyncProperty(anyRegisterJson(PLAN), async (json) => {
        const register = parseRegister(json, PLAN);
        const workbook = readXlsx(await buildNewMaster(recordsOf(register), PLAN));
        expect(readRegister(workbook, PLAN)).toEqual(completeRegister(register, PLAN));
      }),
      { numRuns: 10 },
    );
  });

  test("is rated, and then there is nothing more to edit", () => {
    const master = newMaster(PLAN);
    fc.assert(
      fc.property(anyRegisterJson(PLAN), (json) => {
        const rated = rateRegister(master, parseRegister(json, PLAN), DAY);
        const input = { master, reportDate: DAY, ratings: new Map() };
        const workbook = masterWorkbook(
          masterRecords({ ...input, ...rated }),
          EVERY_TABLE,
        ).workbook();
        const again = rateRegister(master, readRegister(workbook, PLAN), DAY);
        expect(planEdits(workbook, masterRecords({ ...input, ...again }), PLAN)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});
