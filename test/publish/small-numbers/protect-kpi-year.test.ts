import type { Kpi, Policy } from "../../../src/plan/plan.ts";
import { KPI_PERIODS } from "../../../src/plan/register/kpi-periods.ts";
import type { KpiYear } from "../../../src/plan/register/kpi-year.ts";
import { mayDerive, protectKpiYear } from "../../../src/publish/small-numbers/protect-kpi-year.ts";
import { protectionOf } from "../../../src/publish/small-numbers/protection.ts";
import { sampleKpiYear } from "../../support/sample-kpi-year.ts";
import { samplePlan } from "../../support/sample-plan.ts";

interface Given {
  readonly kpi?: Partial<Kpi>;
  readonly counting?: KpiYear["counting"];
  readonly smallNumbers?: Policy["smallNumbers"];
}

/** A whole year as typed: `12|3|0|9|24`. */
function yearOf(figures: string, { counting = "Discrete" }: Given): KpiYear {
  const [q1 = "", q2 = "", q3 = "", q4 = "", year = ""] = figures.split("|");
  return sampleKpiYear({ q1, q2, q3, q4, year }, { counting });
}

function protect(figures: string, given: Given) {
  const [sample] = samplePlan().kpis;
  if (sample === undefined) throw new Error("The sample plan has no KPI");
  const protection = protectionOf({ smallNumbers: given.smallNumbers ?? "under5" });
  const circumstances = { date: "2019-04-30", protection };
  return protectKpiYear({ ...sample, ...given.kpi }, yearOf(figures, given), [], circumstances);
}

function printed(figures: string, given: Given = {}): string {
  const { shown } = protect(figures, given);
  return KPI_PERIODS.map((period) => shown[period].text).join("|");
}

test.each<[string, string, Given, string]>([
  ["words", "12|3|about 20|9|[x]", {}, "12|[c]|[x]|9|[x]"],
  ["a fraction", "12|3|20.5|9|[x]", {}, "12|[c]|[x]|9|[x]"],
  ["a share", "12|3|3 of 80|9|[x]", {}, "12|[c]|[x]|9|[x]"],
  ["a percentage", "12|3|3%|9|[x]", {}, "12|[c]|[x]|9|[x]"],
  ["a negative number", "12|3|-20|9|[x]", {}, "12|[c]|[x]|9|[x]"],
  ["words in a rate", "12|3|about 20|9|[x]", { kpi: { unit: "rate" } }, "12|[c]|[x]|9|[x]"],
])("%s among counts of people leaves the others protected", (_name, figures, given, expected) => {
  expect(printed(figures, given)).toBe(expected);
});

test.each<[string, string, Given, string]>([
  ["a rate", "12.5|3|20|9|[x]", { kpi: { unit: "rate per 1,000" } }, "12.5|3|20|9|[x]"],
  ["hours", "1.5|3|2|[c]|[x]", { kpi: { unit: "hours", countsPeople: false } }, "1.5|3|2|[c]|[x]"],
  ["a percentage in words", "47|3|4|5|12", { kpi: { unit: "per cent" } }, "47%|3%|4%|5%|12%"],
  [
    "a percentage, of which one is hidden",
    "4|[c]|5|6|7",
    { kpi: { unit: "%" } },
    "4%|[c]|5%|6%|7%",
  ],
])("%s is no count of people", (_name, figures, given, expected) => {
  expect(printed(figures, given)).toBe(expected);
});

test("which figures are no counts is told, and nothing is worked out from them", () => {
  const year = protect("12|9|20.5|9|[x]", {});
  expect([year.uncounted, protect("12|9|20|9|[x]", {}).uncounted]).toEqual([["q3"], []]);
  const { values } = yearOf("12|9|20.5|9|[x]", {});
  expect([mayDerive(year, ["q3"], values), mayDerive(year, ["q4"], values)]).toEqual([false, true]);
});

test.each<[string, string, Given, string]>([
  ["quarters that do not apply", "[z]|[z]|4|26|30", {}, "[z]|[z]|[c]|[c]|30"],
  ["a quarter that is missing", "[x]|4|26|0|30", {}, "[x]|[c]|[c]|0|30"],
  ["blanks", "||4|26|30", {}, "[x]|[x]|[c]|[c]|30"],
])("%s beside a year that the others add up to are taken for nothing", (_n, figures, given, is) => {
  expect(printed(figures, given)).toBe(is);
});

test("a quarter that is missing from the year's total leaves room", () => {
  expect(printed("[x]|4|26|0|60")).toBe("[x]|[c]|26|0|60");
});

test.each<[string, string, Given, string]>([
  ["discrete", "12|3|0|9|24", { counting: "Cumulative" }, "12|[c]|0|[c]|24"],
  ["cumulative", "12|15|15|24|24", { counting: "Discrete" }, "[c]|15|15|24|24"],
])("figures that read as %s are protected as such, whatever the row says", (_n, figures, g, is) => {
  expect(printed(figures, g)).toBe(is);
});

const SHARES = { unit: "%" };

test.each<[string, string, Given, string]>([
  [
    "a share of few, and the next smallest beside the year",
    "12 of 80|3 of 80|20 of 80|9 of 80|44 of 320",
    { kpi: SHARES },
    "15%|[c]|25%|[c]|13.8%",
  ],
  [
    "a share of all but few",
    "68 of 80|77 of 80|60 of 80|71 of 80|276 of 320",
    { kpi: SHARES },
    "85%|[c]|75%|[c]|86.3%",
  ],
  [
    "rounded, the share of few is enough",
    "12 of 80|3 of 80|20 of 80|9 of 80|44 of 320",
    { kpi: SHARES, smallNumbers: "nhs" },
    "12.5%|[c]|25%|12.5%|14.1%",
  ],
  [
    "a year that is no sum of its quarters",
    "12 of 80|3 of 80|20 of 80|9 of 80|40 of 90",
    { kpi: SHARES },
    "15%|[c]|25%|11.3%|44.4%",
  ],
  [
    "few between two cumulative shares",
    "12 of 80|15 of 160|35 of 240|44 of 320|44 of 320",
    { kpi: SHARES, counting: "Cumulative" },
    "[c]|9.4%|14.6%|13.8%|13.8%",
  ],
])("shares: %s", (_name, figures, given, expected) => {
  expect(printed(figures, given)).toBe(expected);
});

test("a rating, worked out from the true figure, may not narrow a hidden one too far", () => {
  const given = { smallNumbers: "nhs" } as const;
  const year = protect("0|3|0|8|11", given);
  const { values } = yearOf("0|3|0|8|11", given);
  expect(printed("0|3|0|8|11", given)).toBe("0|[c]|0|10|10");
  expect([mayDerive(year, ["year"], values), mayDerive(year, ["q4"], values)]).toEqual([
    false,
    true,
  ]);
});

test("a year below what its quarters hold is no sum of them", () => {
  expect(printed("12|3|[x]|9|20")).toBe("12|[c]|[x]|9|20");
});

test("whole numbers of which a provider hid one are counts of people, whatever the plan says", () => {
  expect(printed("12|[c]|0|9|24", { kpi: { countsPeople: false } })).toBe("12|[c]|0|[c]|24");
});
