import { newMaster } from "../../../src/plan/master/new-master.ts";
import { rateKpis } from "../../../src/rate/kpi/rate-kpis.ts";
import { registerAttention } from "../../../src/report/register/register-attention.ts";
import { samplePlanWithRecommendations, sampleRegister } from "../../support/sample-register.ts";

const PLAN = samplePlanWithRecommendations();

function attention(reportDate: string, register = sampleRegister()) {
  const kpiRatings = rateKpis(PLAN, register.kpiYears, reportDate);
  const master = newMaster(PLAN);
  return registerAttention({ master, reportDate, ratings: new Map(), register, kpiRatings });
}

const open = sampleRegister().screening.map((place) => ({ ...place, state: "Open" as const }));
/** Far below its target, and nobody says what is done about it. */
const red = sampleRegister().kpiYears.map((year) => ({
  ...year,
  values: { ...year.values, q2: "20" },
  correctiveAction: "",
}));

describe("what the register asks of a person", () => {
  test("a recommendation of this report whose text reads unlike its category", () => {
    expect(attention("2018-10-16")).toEqual([
      { what: "Recommendation to look at", who: "R01", why: "Reads as done." },
    ]);
  });

  test("nothing about the reports before, nor where all is decided", () => {
    expect(attention("2018-11-14")).toEqual([]);
  });

  test("a Red KPI without a corrective action", () => {
    expect(attention("2018-11-14", sampleRegister({ kpiYears: red }))).toEqual([
      {
        what: "KPI to look at",
        who: "1",
        why: "KPI 1 is Red. What is being done about it? Enter a corrective action.",
      },
    ]);
  });

  test("nothing about a KPI's earlier year once a period of the next is over", () => {
    const later = red.map((year) => ({
      ...year,
      year: "April 2019 to March 2020",
      start: "2019-04-01",
      correctiveAction: "Ask again",
    }));
    const register = sampleRegister({ kpiYears: [...red, ...later] });
    expect(attention("2019-11-14", register)).toEqual([]);
  });

  test("words that screening found and nobody decided on", () => {
    expect(attention("2018-11-14", sampleRegister({ screening: open }))).toEqual([
      {
        what: "Words to decide on",
        who: "Screening",
        why: "1 place where words may have to stay out of a public paper. Decide in the Screening sheet.",
      },
    ]);
  });
});
