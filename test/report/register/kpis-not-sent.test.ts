import { newMaster } from "../../../src/plan/master/new-master.ts";
import { mergeReturns } from "../../../src/merge/merge-returns.ts";
import { kpisNotSent } from "../../../src/report/register/kpis-not-sent.ts";
import { EMPTY_REGISTER } from "../../../src/plan/register/register.ts";
import { type GivenKpi, kpiReturn } from "../../merge/kpi/kpi-returns.ts";
import { KPI_PLAN, KPI_YEARS } from "../../support/kpi-template.ts";

const ROUND = { date: "2018-11-14", returnsDue: "2018-11-07" };
const GIVEN: GivenKpi = { kpi: "4", period: "q2", value: "12" };
const B1: GivenKpi = { kpi: "B1", period: "q2", value: "45%" };

/** What is asked after EXW, who provides 4 and B1, sent these values; EXP, who provides 5, sent nothing. */
function askedAfter(values: readonly GivenKpi[], kpiYears = KPI_YEARS): string[] {
  const register = { ...EMPTY_REGISTER, kpiYears };
  const returns = [kpiReturn("exw", "aaaa", values)];
  const outcome = mergeReturns(newMaster(KPI_PLAN), register, returns, ROUND);
  const input = {
    master: outcome.master,
    reportDate: ROUND.date,
    ratings: new Map(),
    ...(outcome.kpis && { register: outcome.kpis.register }),
  };
  return kpisNotSent(input).map(({ what, who, why }) => [what, who, why].map(String).join("|"));
}

const ASKED =
  "KPI value not sent|EXW|Replied without a value that counts for KPI B1, Quarter 2 (July to September 2018), April 2018 to March 2019. Ask for it, or for [x] if there is no data.";

test.each<[string, readonly GivenKpi[], readonly string[]]>([
  ["one of two values", [GIVEN], [ASKED]],
  ["a value that was set aside", [GIVEN, { ...B1, value: "about 45" }], [ASKED]],
  ["a value for another quarter", [GIVEN, { ...B1, period: "q1" }], [ASKED]],
  ["both values", [GIVEN, B1], []],
  ["no data, said so", [GIVEN, { ...B1, value: "[x]" }], []],
])("after %s the team is told what to ask for", (_, values, expected) => {
  expect(askedAfter(values)).toEqual(expected);
});

test("nothing is asked where the team has typed the value itself", () => {
  const typed = KPI_YEARS.map((entry) =>
    entry.kpi === "B1" ? { ...entry, values: { ...entry.values, q2: "44" } } : entry,
  );
  expect(askedAfter([GIVEN], typed)).toEqual([]);
});
