import json from "../../templates/birmingham-2018-2023/plan.json";
import type { Action } from "../../src/plan/plan.ts";
import { parsePlan } from "../../src/plan/schema/plan-schema.ts";
import { leadsOf, readPartner } from "../../src/plan/read-partner.ts";
import { readReference } from "../../src/plan/read-reference.ts";

const plan = parsePlan(json);
const CYRILLIC_TBC = "\u0422\u0412\u0421";
const CYRILLIC_BCT = "\u0412\u0421\u0422";

function refsWhere(test: (action: Action) => boolean): string[] {
  return plan.actions.filter(test).map(({ ref }) => ref);
}

function actionOf(ref: string): Action {
  const action = plan.actions.find((entry) => entry.ref === ref);
  if (!action) throw new Error(`No action ${ref}`);
  return action;
}

const isTbc = (text: string): boolean => text === "TBC" || text === CYRILLIC_TBC;

describe("the counts of the published plan", () => {
  test("8, 7, 12 and 11 actions, lettered without a gap", () => {
    const published = {
      1: "a b c d e f g h",
      2: "a b c d e f g",
      3: "a b c d e f g h i j k l",
      4: "a b c d e f g h i j k",
    };
    const refs = Object.entries(published).flatMap(([section, letters]) =>
      letters.split(" ").map((letter) => `${section}${letter}`),
    );
    expect(plan.actions.map(({ ref }) => ref)).toEqual(refs);
    expect(plan.actions.every(({ ref, section }) => ref.startsWith(section ?? "-"))).toBe(true);
  });

  test("13 actions without a lead, 2 with an unsettled one", () => {
    expect(refsWhere(({ lead }) => lead === "")).toEqual(
      "2c 2d 2e 2f 3b 3e 3i 4d 4e 4f 4h 4i 4k".split(" "),
    );
    expect(refsWhere(({ lead }) => isTbc(lead) || lead.endsWith("?"))).toEqual(["2b", "3j"]);
  });

  test("12 actions without a timescale, 5 with one to be confirmed", () => {
    expect(refsWhere(({ timescale }) => timescale === "")).toEqual(
      "2c 2d 2e 2f 2g 3e 4b 4d 4e 4f 4j 4k".split(" "),
    );
    expect(refsWhere(({ timescale }) => isTbc(timescale))).toEqual("1f 1h 2b 3j 3k".split(" "));
  });

  test("11 actions without a success measure, 4 with the placeholder KPIs", () => {
    expect(refsWhere(({ measure }) => measure === "")).toEqual(
      "1f 2c 2d 3f 3k 4b 4e 4f 4g 4j 4k".split(" "),
    );
    expect(refsWhere(({ measure }) => /\bKPIs\b/u.test(measure))).toEqual("2a 2b 3b 3l".split(" "));
  });

  test("15 actions are ready to monitor, 5 are empty on all three", () => {
    const known = (text: string): boolean => text !== "" && !isTbc(text) && !text.endsWith("?");
    expect(
      refsWhere(
        ({ lead, measure, timescale }) => known(lead) && known(measure) && known(timescale),
      ),
    ).toEqual("1a 1b 1c 1d 1e 1g 2a 3a 3c 3d 3g 3h 3l 4a 4c".split(" "));
    expect(
      refsWhere(({ lead, measure, timescale }) => `${lead}${measure}${timescale}` === ""),
    ).toEqual("2c 2d 4e 4f 4k".split(" "));
  });
});

describe("texts as published", () => {
  test.each([
    [
      "1a",
      "Engagement years 1-2, (2018/19- 2019/20)\nCapabilities of workforce years 3-4 (2020/21)",
    ],
    ["1b", "Years 1-5, (2018/19- 2022/23)"],
    ["1e", "Years 1-2 (2018/19- 2020/21)"],
    ["1f", CYRILLIC_TBC],
    ["1h", "TBC"],
    ["2a", "Years 1-2 (2018/19- 2020/21)"],
    ["2b", "TBC"],
    ["3a", "Establish data analytics working group year 1 2018/19"],
    ["3d", "Year 1, (Feb-March) 2018/19"],
    ["3j", CYRILLIC_TBC],
    ["3k", CYRILLIC_TBC],
    ["4g", "Year 3,"],
  ])("the timescale of %s", (ref, timescale) => {
    expect(actionOf(ref).timescale).toBe(timescale);
  });

  test.each([
    ["Years 1-5 (2018/19- 2022/23)", "1c 1d 1g 3l 4a"],
    ["Year 2, 2019/20", "3b 3c 3f 3h 4c 4h 4i"],
    ["Year 3, 2020/21", "3g 3i"],
  ])("the timescale %s", (timescale, refs) => {
    expect(refsWhere((action) => action.timescale === timescale)).toEqual(refs.split(" "));
  });

  test.each([
    ["1a", "BASB, VAWC SG", ["basb", "vawc-sg"]],
    [
      "1h",
      "BASB, HPB, BCC Housing Options Services (including Private Rented Sector Regulation & Enforcement",
      ["basb", "hpb", "bcc-housing-options"],
    ],
    ["2g", "WMCA, PHE", ["wmca", "phe"]],
    ["3a", "BCP, BCC Corporate Research", ["doubtful", "bcc-research"]],
    ["2b", CYRILLIC_TBC, ["to-be-confirmed"]],
    ["3f", "BCT Think Family", ["bct"]],
    ["3g", "BCC Commissioning, WMPCC", ["bcc-commissioning", "wmpcc"]],
    ["3h", "VAWC", ["vawc-sg"]],
    ["3j", "BCT?", ["doubtful"]],
    ["3k", CYRILLIC_BCT, ["bct"]],
    ["3l", "BSWA", ["bswa"]],
  ])("the lead of %s is %s", (ref, lead, leads) => {
    const action = actionOf(ref);
    expect(action.lead).toBe(lead);
    expect(
      leadsOf(action, plan.partners).map((reading) =>
        reading.kind === "known" ? reading.id : reading.kind,
      ),
    ).toEqual(leads);
  });

  test("the steering group leads or co-leads 12 actions", () => {
    expect(
      refsWhere((action) =>
        leadsOf(action, plan.partners).some(
          (lead) => lead.kind === "known" && lead.id === "vawc-sg",
        ),
      ),
    ).toHaveLength(12);
  });

  test("3l is printed 31", () => {
    expect(actionOf("3l").refAsPublished).toBe("31");
    expect(refsWhere(({ ref, refAsPublished }) => ref !== refAsPublished)).toEqual(["3l"]);
  });
});

describe("names", () => {
  test.each([
    [
      "vawc-sg",
      ["VAWC SG", "VAWC", "VAWCG", "VAWC Steering Group", "Violence Against Women Group"],
    ],
    ["vawc-sg", ["Violence against Women's and Children Steering Group"]],
    ["vawc-sg", ["Birmingham Violence and Against Women and Children Steering Group"]],
    ["vawc-sg", ["Violence against Women and Girls Steering group"]],
    [
      "basb",
      ["BASB", "Birmingham Adult Safeguarding Board", "Birmingham Safeguarding Adults Board"],
    ],
    ["bscb", ["Birmingham Safeguarding Children Board"]],
    ["bcsp", ["BCSP", "Community safety partnership"]],
    ["bcspcb", ["BCSPCB", "Executive Board"]],
    ["bct", ["BCT", CYRILLIC_BCT, "BCT Think Family", "Birmingham Children’s Trust"]],
    ["bswa", ["BSWA", "BSWAID", "Birmingham Solihull Women's Aid"]],
    ["bswa", ["Birmingham & Solihull Women’s Aid"]],
    ["bwc", ["BWC NHS FT", "BWCHFT", "BCH", "BWH"]],
    ["bwc", ["Birmingham Women's and Children's Hospital NHS Foundation Trust"]],
    ["bcc-commissioning", ["BCC Commissioning", "Commissioning"]],
    ["bcc-housing-options", ["BCC Housing Options"]],
    ["bcc-landlord", ["BCC Landlord Services", "Housing Management"]],
    ["bcc-research", ["BCC Corporate Research"]],
    ["hpb", ["HPB", "Homelessness Partnership Board"]],
    ["wmp", ["WMP", "West Midlands Police"]],
    ["wmpcc", ["WMPCC", "PCC"]],
    ["wmca", ["WMCA"]],
    ["phe", ["PHE"]],
    ["cgl", ["Change Grow Live", "CGL", "CLGS's"]],
    ["dwp", ["DWP", "JCP", "job centre plus"]],
    ["lcsp-east", ["Birmingham East Local Community safety Partnership (LCSP)"]],
    ["lcsp-south", ["Birmingham South LCSP"]],
    ["ppu", ["PPU", "Public Protection Unit"]],
    ["mhclg", ["MHCLG"]],
    ["waits", ["WAITS"]],
  ])("%s is known as %j", (id, names) => {
    expect(names.map((name) => readPartner(name, plan.partners))).toEqual(
      names.map((written) => ({ kind: "known", written, id })),
    );
  });

  test.each([
    ["BCP", "bcsp"],
    ["Women's Aid", "bswa"],
    ["BCT?", "bct"],
    ["BW", "bwc"],
    ["BCC", "bcc-commissioning"],
  ])("%s is asked about", (written, id) => {
    expect(readPartner(written, plan.partners)).toEqual({ kind: "doubtful", written, id });
  });

  test.each([["LCSP"], ["Trust"], ["Safeguarding"]])("%s is nobody's name", (written) => {
    expect(readPartner(written, plan.partners).kind).toBe("unknown");
  });

  test.each([
    ["Whole System Actions", "1"],
    ["Domestic Abuse Prevention Strategy 2018-23, Action Plan: Whole Systems Actions", "1"],
    ["Changing Attitudes Actions", "2"],
    ["Primary Prevention - Changing Attitudes", "2"],
    ["Early Identification and Early Help Actions", "3"],
    ["Secondary Prevention - Early Identification & Early Help (continued)", "3"],
    ["Crisis Prevention and Relief - Supporting Actions", "4"],
    ["4", "4"],
  ])("%s is section %s", (written, section) => {
    expect(readReference(written, plan)).toEqual({ kind: "section", written, section });
  });
});

test("contributors are those who reported in the two published rounds", () => {
  const reported = plan.actions.filter(({ contributors }) => contributors.length > 0);
  expect(reported.map(({ ref, contributors }) => [ref, contributors.length])).toEqual([
    ["1a", 4],
    ["1b", 2],
    ["3d", 1],
    ["3g", 3],
    ["4a", 2],
  ]);
});

test("the third prevention level has its own name in the plan", () => {
  expect(plan.sections.map((section) => section.preventionLevel)).toEqual([
    null,
    "Primary",
    "Secondary",
    "Tertiary",
  ]);
  expect(plan.sections[3]?.preventionLevelInPlan).toBe("Crisis Prevention and Relief");
});

test("statuses stand on a scale from good to bad", () => {
  expect(plan.statuses.map(({ id, step }) => [id, step])).toEqual([
    ["not-started", 2],
    ["on-track", 1],
    ["at-risk", 2],
    ["off-track", 3],
    ["blocked", 3],
    ["complete", 0],
    ["withdrawn", 5],
  ]);
});

test("eight KPIs, of which five count people", () => {
  expect(plan.kpis.map(({ number, unit, polarity }) => `${number} ${unit} ${polarity}`)).toEqual([
    "1 count context",
    "2 count context",
    "3 % context",
    "4 count higher",
    "5 count higher",
    "6 count context",
    "7 % context",
    "8 count higher",
  ]);
  expect(plan.kpis.filter(({ countsPeople }) => countsPeople).map(({ number }) => number)).toEqual([
    "1",
    "2",
    "4",
    "6",
    "8",
  ]);
});
