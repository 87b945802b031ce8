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

  test("a reference that is no action's, unless it was tracked while it was one", () => {
    const nothing = { reportSection: "", originalDue: null, revisedDue: [], links: [] };
    const [before] = sampleRegister().tracking;
    const register = sampleRegister({
      recommendations: ["1a", "9z", "R77"].map((ref) => ({ ref, ...nothing })),
      tracking: before ? [{ ...before, ref: "R77" }] : [],
    });
    expect(attention("2018-11-14", register)).toEqual([
      {
        what: "Reference not in the plan",
        who: "9z",
        why: "No action of the Master plan sheet has this reference, so nothing of it is tracked. Mend it in the Recommendations sheet.",
      },
    ]);
  });

  test("what was entered of an action that is not listed", () => {
    const { evidence, tracking } = sampleRegister();
    const of = <T>(entries: readonly T[], ref: string) => entries.map((one) => ({ ...one, ref }));
    const register = sampleRegister({
      evidence: [...evidence, ...of(evidence, "1a"), ...of(evidence, "1b"), ...of(evidence, "1a")],
      tracking: of(tracking, "1a"),
    });
    const why = "is not on the Recommendations sheet. Type its reference there.";
    expect(attention("2018-11-14", register)).toEqual(
      [
        {
          who: "1a",
          why: `2 items of evidence and 1 row of tracking would stand in no paper: 1a ${why}`,
        },
        { who: "1b", why: `1 item of evidence would stand in no paper: 1b ${why}` },
      ].map((row) => ({ what: "Not on the list of recommendations", ...row })),
    );
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
