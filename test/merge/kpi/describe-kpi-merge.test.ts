import { describeKpiMerge } from "../../../src/merge/kpi/describe-kpi-merge.ts";
import { mergeReturns } from "../../../src/merge/merge-returns.ts";
import { newMaster } from "../../../src/plan/master/new-master.ts";
import { EMPTY_REGISTER } from "../../../src/plan/register/register.ts";
import { KPI_PLAN, KPI_YEARS } from "../../support/kpi-template.ts";
import { type GivenKpi, kpiReturn } from "./kpi-returns.ts";

const ROUND = { date: "2018-11-14", returnsDue: "2018-11-07" };
const YEAR = "April 2018 to March 2019";
const Q1 = "Quarter 1 (April to June 2018)";
const Q2 = "Quarter 2 (July to September 2018)";

function described(given: readonly GivenKpi[]): readonly string[] {
  const register = { ...EMPTY_REGISTER, kpiYears: KPI_YEARS };
  const returns = given.length > 0 ? [kpiReturn("exw", "aaaa", given)] : [];
  const { kpis } = mergeReturns(newMaster(KPI_PLAN), register, returns, ROUND);
  return kpis ? describeKpiMerge(kpis) : [];
}

test("each value set aside is named with what was written, and each figure that changed or is missing", () => {
  const lines = described([
    { kpi: "4", period: "q2", value: "12" },
    { kpi: "4", period: "q1", value: "11" },
    { kpi: "9", period: "q2", value: "3" },
    { kpi: "B1", period: "q2", value: "about 20", note: "Provisional" },
    { kpi: "B1", period: "q1", value: "", note: "In January" },
  ]);
  expect(lines).toEqual([
    "5 KPI values in: 1 merged, 1 in conflict, 3 set aside.",
    "3 KPI values were set aside:",
    `  KPI 9, Quarter 2, ${YEAR}: "3", in exw-aaaa.xlsx, Your KPIs, Value G6. The plan has no such KPI, or no such year or quarter.`,
    `  KPI B1, Quarter 2, ${YEAR}: "about 20", in exw-aaaa.xlsx, Your KPIs, Value G7; Note H7. The value is not a number, and not [x].`,
    `  KPI B1, Quarter 1, ${YEAR}: a note alone, in exw-aaaa.xlsx, Your KPIs, Note H8. A note without a value.`,
    "1 figure changed in the KPIs sheet:",
    `  KPI 4, ${Q2}, ${YEAR}: 12`,
    "4 blank figures of past periods marked [x], no data, in the KPIs sheet:",
    `  KPI 5, ${Q1}, ${YEAR}`,
    `  KPI 5, ${Q2}, ${YEAR}`,
    `  KPI B1, ${Q1}, ${YEAR}`,
    `  KPI B1, ${Q2}, ${YEAR}`,
  ]);
});

test("more than fit on a screen are counted", () => {
  const many = Array.from({ length: 14 }, (_, at) => ({
    kpi: String(20 + at),
    period: "q2" as const,
    value: "1",
  }));
  const lines = described(many);
  expect(
    lines.filter((line) => line.startsWith("  KPI 2") || line.startsWith("  KPI 3")),
  ).toHaveLength(12);
  expect(lines).toContain("  and 2 more in the KPI log");
});

test("with nothing new there is nothing to say but what is missing", () => {
  expect(described([])[0]).toBe(
    "5 blank figures of past periods marked [x], no data, in the KPIs sheet:",
  );
});
