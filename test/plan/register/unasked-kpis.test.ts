import { unaskedKpis } from "../../../src/plan/register/unasked-kpis.ts";
import { KPI_PLAN, KPI_YEARS } from "../../support/kpi-template.ts";
import { sampleKpiYear } from "../../support/sample-kpis.ts";

const FIRST = "April 2018 to March 2019";
const SECOND = "April 2019 to March 2020";

function unasked(day: string, years = KPI_YEARS, plan = KPI_PLAN): string[] {
  return unaskedKpis(plan, years, day).map(({ kpi, year, provider }) =>
    [kpi, year, provider].join("|"),
  );
}

test.each<[string, readonly string[]]>([
  ["2018-06-29", []],
  ["2018-11-14", []],
  ["2019-06-29", []],
  ["2019-06-30", [`5|${SECOND}|`, `B1|${SECOND}|`]],
])("on %s nobody is asked for the KPIs of the newest year without a provider", (day, expected) => {
  expect(unasked(day)).toEqual(expected);
});

test("a provider that nobody knows, or that owes no returns, is asked for nothing", () => {
  const strange = KPI_YEARS.map((entry) => ({ ...entry, provider: "Somebody" }));
  expect(unasked("2018-11-14", strange)).toEqual([
    `4|${FIRST}|Somebody`,
    `5|${FIRST}|Somebody`,
    `B1|${FIRST}|Somebody`,
  ]);
  const partners = KPI_PLAN.partners.map((one) => ({ ...one, reports: one.id !== "exp" }));
  expect(unasked("2018-11-14", KPI_YEARS, { ...KPI_PLAN, partners })).toEqual([`5|${FIRST}|EXP`]);
  const both = [...KPI_YEARS, sampleKpiYear("5", { provider: "EXP" })];
  expect(unasked("2018-11-14", both)).toEqual([]);
});
