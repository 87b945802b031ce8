import { EMPTY_REGISTER, type Register } from "../../src/plan/register/register.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { sampleAction, samplePlan } from "./sample-plan.ts";

/** The sample plan with two recommendations, one in parts, and a second KPI that is a percentage. */
export function samplePlanWithRecommendations(given: Partial<Plan> = {}): Plan {
  const plan = samplePlan();
  return samplePlan({
    actions: [
      ...plan.actions,
      sampleAction("R01", {
        section: "1",
        title: "Work with community groups",
        parts: [
          { letter: "a", title: "Keep a list of champions" },
          { letter: "b", title: "Question attitudes" },
        ],
        lead: "EXC\nEXP",
        timescale: "November 2018",
      }),
      sampleAction("R02", {
        section: "1",
        title: "Report to the committee",
        lead: "EXC",
        timescale: "Year 1 (2019/20)",
      }),
    ],
    kpis: [
      ...plan.kpis,
      {
        number: "2",
        theme: "Early help",
        measure: "Share of plans with a review",
        unit: "%",
        polarity: "lower",
        countsPeople: false,
        note: "",
      },
    ],
    ...given,
  });
}

/** A register with an entry in every list, as a team and the tool would have filled it in. */
export function sampleRegister(given: Partial<Register> = {}): Register {
  return {
    ...EMPTY_REGISTER,
    recommendations: [
      {
        ref: "R01",
        reportSection: "3.2",
        originalDue: "2018-11-30",
        revisedDue: [{ day: "2019-03-31", agreed: "agreed by the committee, 6 September 2018" }],
        links: [
          { plan: "", ref: "1a", confirmed: "confirmed by the programme team, 1 May 2018" },
          { plan: "Exampleton strategy", ref: "2d", confirmed: "" },
        ],
      },
      { ref: "R02", reportSection: "", originalDue: null, revisedDue: [], links: [] },
    ],
    parts: [{ ref: "R01", letter: "b", state: "In progress", progress: "Two workshops\nheld." }],
    evidence: [
      {
        id: "E1",
        ref: "R01",
        part: "a",
        day: "2018-10-01",
        text: "=Twelve champions trained",
        source: "Training log",
      },
    ],
    tracking: [
      {
        ref: "R01",
        date: "2018-10-16",
        judgement: "Significant",
        anticipated: "2019-03-31",
        obstacle: false,
        allActionTaken: true,
        proposal: 3,
        proposalReason: "Due on 30 November 2018.",
        query: "Reads as done.",
        assessment: 2,
        assessedBy: "Cabinet Member for Examples",
        decision: 3,
        concluded: true,
        meetingDate: "2018-11-02",
        minute: "14b",
      },
    ],
    kpiYears: [
      {
        kpi: "1",
        year: "April 2018 to March 2019",
        start: "2018-04-01",
        definition: "Referrals from all bodies but the police",
        counting: "Discrete",
        baseline: "1,020",
        baselinePeriod: "April 2017 to March 2018",
        target: "1100",
        tolerance: "10%",
        comparator: "Region",
        comparatorValue: "12.5",
        comparatorDate: "2018-03-31",
        values: { q1: "280", q2: "[x]", q3: "", q4: "", year: "" },
        provider: "EXP",
        correctiveAction: "Ask again",
      },
    ],
    kpiLog: [
      {
        id: "3f9a Your KPIs 5",
        round: "2018-11-14",
        kpi: "1",
        year: "April 2018 to March 2019",
        period: "q1",
        value: "280",
        note: "=Final",
        partner: "exp",
        partnerWritten: "Ex Police",
        version: 1,
        state: "Merged",
        why: "",
        file: "exp.xlsx",
        sha256: "3f9a",
        sheet: "Your KPIs",
        cells: "Value G5",
        received: "2018-11-06T09:05:00",
      },
    ],
    datasets: [
      {
        id: "D1",
        name: "Emergency attendances",
        body: "Exampleton Hospital NHS Trust",
        askedOn: "2018-05-01",
        state: "Never sent",
        lastSent: null,
        lastPeriod: "",
        note: "Asked twice",
      },
    ],
    forwardPlan: [
      {
        id: "F1",
        item: "Workshop on data",
        aim: "Share data",
        target: "",
        linked: "1a",
        due: "2018-12-01",
        lead: "EXC",
        state: "Planned",
      },
    ],
    meetings: [
      {
        date: "2018-09-05",
        name: "Partnership board",
        present: ["Exampleton Council", "Exampleton Police"],
        apologies: ["Exampleton Women's Aid"],
      },
    ],
    meetingActions: [
      {
        id: "M1",
        meeting: "2018-09-05",
        action: "Ask the trust for data",
        owner: "Exampleton Council",
        due: "2018-10-31",
        state: "Open",
        note: "",
      },
    ],
    papers: [
      { pack: "board", part: "Brief update", order: 1, text: "One paragraph." },
      { pack: null, part: "Team", order: 1, text: "Example team" },
    ],
    abbreviations: [{ abbreviation: "DA", meaning: "domestic abuse" }],
    screening: [
      {
        id: "8c1f",
        state: "Decided",
        packs: "Scrutiny, Progress",
        place: "Evidence sheet, 12, column What shows progress",
        cell: "Evidence.text 12",
        about: "A small number of people",
        severity: "Ask",
        found: "… three young people …",
        decision: "Publish as it is",
        decidedBy: "A. Officer",
        role: "Information governance lead",
        decidedOn: "2018-11-10",
        reason: "They are staff",
      },
    ],
    approvals: [
      {
        id: "A1",
        pack: "scrutiny",
        date: "2018-11-14",
        contentSha256: "aa11",
        file: "scrutiny.docx",
        fileSha256: "bb22",
        approvedBy: "B. Officer",
        role: "Head of service",
        approvedOn: "2018-11-12",
      },
    ],
    published: [
      {
        kpi: "1",
        year: "April 2018 to March 2019",
        period: "q1",
        shown: "280",
        pack: "progress",
        publishedOn: "2018-09-01",
      },
    ],
    sensitive: ["2a"],
    ...given,
  };
}
