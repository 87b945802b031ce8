import type { Action, Partner, Plan } from "../../src/plan/plan.ts";

/** An action with everything blank but what is given. */
export function sampleAction(ref: string, given: Partial<Action> = {}): Action {
  return {
    ref,
    refAsPublished: ref,
    section: ref.slice(0, 1),
    title: `Title of ${ref}`,
    parts: [],
    lead: "",
    contributors: [],
    measure: "",
    timescale: "",
    timescaleHeading: "",
    ...given,
  };
}

/** A reporting partner whose id is its short name in lower case. */
export function samplePartner(shortName: string, given: Partial<Partner> = {}): Partner {
  return {
    id: shortName.toLowerCase(),
    name: shortName,
    shortName,
    aliases: [],
    doubtfulAliases: [],
    earlierNames: [],
    type: "Council",
    reports: true,
    ...given,
  };
}

/** A small plan of an invented place: two sections, six actions, four partners. */
export function samplePlan(given: Partial<Plan> = {}): Plan {
  return {
    id: "exampleton-2018-2023",
    title: "Exampleton action plan 2018 to 2023",
    start: "2018-04-01",
    years: 5,
    sections: [
      {
        number: "1",
        name: "Whole systems actions",
        alsoCalled: ["Whole System"],
        preventionLevel: null,
        preventionLevelInPlan: null,
        aim: null,
      },
      {
        number: "2",
        name: "Early help",
        alsoCalled: [],
        preventionLevel: "Secondary",
        preventionLevelInPlan: "Secondary Prevention",
        aim: "Notice early",
      },
    ],
    actions: [
      sampleAction("1a", {
        title: "Train the workforce",
        lead: "EXC",
        contributors: ["exw", "exp"],
        measure: "Staff trained",
        timescale: "Years 1-5 (2018/19- 2022/23)",
      }),
      sampleAction("1b", {
        title: "Agree quality standards",
        lead: "EXC, EXP",
        measure: "Standards agreed",
        timescale: "Years 1-2 (2018/19- 2020/21)",
      }),
      sampleAction("1c", { title: "Share evidence", lead: "TBC", timescale: "TBC" }),
      sampleAction("2a", {
        title: "Open a hub",
        lead: "EXW",
        measure: "Hub open",
        timescale: "Year 2, 2019/20",
      }),
      sampleAction("2b", { title: "Extend the helpline", lead: "EXW", timescale: "" }),
      sampleAction("2l", {
        title: "Ask in safe places",
        refAsPublished: "21",
        lead: "",
        timescale: "Year 3,",
      }),
    ],
    partners: [
      samplePartner("EXC", {
        name: "Exampleton Council",
        aliases: ["Exampleton City Council", "Ex Council"],
      }),
      samplePartner("EXP", {
        name: "Exampleton Police",
        aliases: ["Ex Police"],
        doubtfulAliases: ["EP"],
        type: "Police",
      }),
      samplePartner("EXW", {
        name: "Exampleton Women's Aid",
        aliases: ["EXWAID"],
        type: "Charity",
      }),
      samplePartner("EXH", { name: "Exampleton Hospital NHS Trust", type: "NHS" }),
    ],
    statuses: [
      { id: "not-started", name: "Not started", alsoCalled: ["not yet started"], step: 2 },
      {
        id: "on-track",
        name: "In progress – on track",
        alsoCalled: ["on track", "in progress"],
        step: 1,
      },
      { id: "at-risk", name: "In progress – at risk", alsoCalled: ["at risk"], step: 2 },
      { id: "off-track", name: "In progress – off track", alsoCalled: ["off track"], step: 3 },
      { id: "blocked", name: "Blocked", alsoCalled: [], step: 3 },
      { id: "complete", name: "Complete", alsoCalled: ["completed", "done"], step: 0 },
      { id: "withdrawn", name: "Withdrawn", alsoCalled: [], step: 5 },
    ],
    kpis: [
      {
        number: "1",
        theme: "Early help",
        measure: "Referrals",
        unit: "count",
        polarity: "higher",
        countsPeople: true,
        note: "",
      },
    ],
    policy: {
      redAfterDays: 31,
      undatedGraceDays: 183,
      noReturnShare: 0.5,
      notStartedAmberShare: 0.25,
      notStartedRedShare: 0.75,
      staleAfterDays: 184,
      kpiTolerancePercent: 10,
      percentRedUpTo: 25,
      percentAmberUpTo: 75,
      percentLateRedBelow: 50,
      kpiDeadBandPercent: 2,
      rating: "dates-and-statuses",
      smallNumbers: "nhs",
      subject: "people",
    },
    rounds: [
      { date: "2018-10-16", returnsDue: "2018-10-09" },
      { date: "2018-11-14", returnsDue: "2018-11-07" },
    ],
    headings: {},
    ...given,
  };
}
