import { mergeReturns } from "../../../src/merge/merge-returns.ts";
import { newMaster } from "../../../src/plan/master/new-master.ts";
import { EMPTY_REGISTER } from "../../../src/plan/register/register.ts";
import { KPI_PLAN, KPI_YEARS } from "../../support/kpi-template.ts";
import { type GivenKpi, kpiReturn } from "./kpi-returns.ts";

const ROUND = { date: "2018-11-14", returnsDue: "2018-11-07" };
const YEAR = "April 2018 to March 2019";
const Q2: GivenKpi = { kpi: "4", period: "q2", value: "12" };
const Q1: GivenKpi = { ...Q2, period: "q1", value: "10" };

/** What Replies says that EXW's last version changed. */
function changes(...versions: readonly (readonly GivenKpi[])[]): string | undefined {
  const returns = versions.map((values, at) =>
    kpiReturn("exw", `aaaa${at}`, values, `2018-11-0${at + 1}T09:00:00`),
  );
  const register = { ...EMPTY_REGISTER, kpiYears: KPI_YEARS };
  const merge = (state: Parameters<typeof mergeReturns>[0], known = register) =>
    mergeReturns(state, known, returns, ROUND);
  const once = merge(newMaster(KPI_PLAN));
  const again = merge(once.master, { ...register, ...once.kpis?.register });
  const said = [once, again].map(
    ({ master }) => master.replies.find(({ partner }) => partner === "exw")?.changes,
  );
  expect(said[1]).toBe(said[0]);
  return said[0];
}

test.each<[string, readonly (readonly GivenKpi[])[], string]>([
  ["one version", [[Q2]], ""],
  [
    "the same values again",
    [
      [Q2, Q1],
      [Q2, Q1],
    ],
    "Version 2 repeats version 1",
  ],
  ["another value", [[Q2], [{ ...Q2, value: "15" }]], `KPI 4, Quarter 2, ${YEAR}: 12 → 15`],
  ["one more", [[Q2], [Q2, Q1]], `KPI 4, Quarter 1, ${YEAR}: new`],
  [
    "one fewer",
    [[Q2, Q1], [Q2]],
    `KPI 4, Quarter 1, ${YEAR}: not in version 2, the earlier value is kept`,
  ],
  [
    "a value that cannot stand",
    [[Q2], [{ ...Q2, value: "about 12" }]],
    `KPI 4, Quarter 2, ${YEAR}: 12 → about 12`,
  ],
  ["a third version", [[Q2], [{ ...Q2, value: "13" }], [Q2]], `KPI 4, Quarter 2, ${YEAR}: 13 → 12`],
])("%s is told beside the version before", (_, versions, expected) => {
  expect(changes(...versions)).toBe(expected);
});
