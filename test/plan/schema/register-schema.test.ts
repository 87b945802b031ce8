import { PlanNotRead } from "../../../src/plan/plan-not-read.ts";
import type { Plan } from "../../../src/plan/plan.ts";
import { EMPTY_REGISTER } from "../../../src/plan/register/register.ts";
import { parseRegister } from "../../../src/plan/schema/register-schema.ts";
import { sampleAction, samplePlan } from "../../support/sample-plan.ts";

const RECOMMENDATION = sampleAction("R01", {
  section: "1",
  parts: [
    { letter: "a", title: "First part" },
    { letter: "b", title: "Second part" },
  ],
});
const PLAN: Plan = samplePlan({ actions: [...samplePlan().actions, RECOMMENDATION] });

function problemsOf(json: unknown): readonly string[] {
  try {
    parseRegister(json, PLAN);
    return [];
  } catch (error) {
    if (error instanceof PlanNotRead) return error.problems;
    throw error;
  }
}

describe("a register.json", () => {
  test("may leave out everything", () => {
    expect(parseRegister({}, PLAN)).toEqual(EMPTY_REGISTER);
  });

  test("has ids, places and plan years filled in", () => {
    const register = parseRegister(
      {
        evidence: [
          { ref: "R01", text: " Shown \r\n twice " },
          { ref: "R01", text: "B", id: "E7" },
        ],
        kpiYears: [{ kpi: "1", year: "2019-04-01", target: 12.5, values: { q2: "[c]", year: 0 } }],
        papers: [
          { part: "Brief update", text: "One", pack: "board" },
          { part: "Brief update", text: "Two", pack: "board" },
          { part: "Team", text: "Example team" },
        ],
        tracking: [{ ref: "R01", date: "2018-11-14", assessment: 3 }],
        published: [
          {
            kpi: "1",
            year: "april 2018 TO march 2019",
            period: "q1",
            shown: 41,
            pack: "board",
            publishedOn: "2018-09-01",
          },
        ],
      },
      PLAN,
    );
    expect(register.evidence.map(({ id, text, day }) => [id, text, day])).toEqual([
      ["1", "Shown \n twice", null],
      ["E7", "B", null],
    ]);
    expect(register.kpiYears[0]).toMatchObject({
      year: "April 2019 to March 2020",
      start: "2019-04-01",
      target: "12.5",
      values: { q1: "", q2: "[c]", q3: "", q4: "", year: "0" },
    });
    expect(register.papers.map(({ pack, order }) => [pack, order])).toEqual([
      ["board", 1],
      ["board", 2],
      [null, 1],
    ]);
    expect(register.tracking[0]).toMatchObject({ proposal: null, concluded: false, assessment: 3 });
    expect(register.published[0]).toMatchObject({ year: "April 2018 to March 2019", shown: "41" });
  });

  test.each([
    ["no entry", [], "the whole file: wanted an entry with keys of its own, found a list"],
    [
      "an unknown key",
      { screening: [] },
      "the whole file: wanted only known keys, found screening",
    ],
    [
      "an unknown key of an entry",
      { evidence: [{ ref: "R01", text: "A", colour: "Red" }] },
      "evidence, 1st entry (R01): wanted only known keys, found colour",
    ],
    [
      "a proposal, which is the tool's",
      { tracking: [{ ref: "R01", date: "2018-11-14", proposal: 1 }] },
      "tracking, 1st entry (R01): wanted only known keys, found proposal",
    ],
    [
      "a day in words",
      { meetings: [{ date: "1 April 2018" }] },
      'meetings, 1st entry (1 April 2018), date: wanted a day such as 2018-04-01, found "1 April 2018"',
    ],
    [
      "a seventh category",
      { tracking: [{ ref: "R01", date: "2018-11-14", decision: 7 }] },
      "tracking, 1st entry (R01), decision: wanted a category from 1 to 6, or null, found 7",
    ],
    [
      "a bar within an entry of a line",
      { recommendations: [{ ref: "R01", revisedDue: [{ day: "2017-03-31", agreed: "a | b" }] }] },
      'recommendations, 1st entry (R01), revisedDue, 1st entry, agreed: wanted a text on one line, without a bar |, found "a | b"',
    ],
    [
      "a figure that is a list",
      { kpiYears: [{ kpi: "1", year: "2018-04-01", target: [] }] },
      "kpiYears, 1st entry, target: wanted a number or a short text on one line, found a list",
    ],
    [
      "a part of a paper that is none",
      { papers: [{ part: "Footnote", text: "A" }] },
      /^papers, 1st entry, part: wanted one of Subject, .*, found "Footnote"$/u,
    ],
  ])("with %s is refused", (_what, json, problem) => {
    const [found = "", ...more] = problemsOf(json);
    expect(more).toEqual([]);
    const wanted = typeof problem === "string" ? found === problem : problem.test(found);
    expect([found, wanted]).toEqual([found, true]);
  });

  test.each([
    [
      { recommendations: [{ ref: "R02" }] },
      'recommendations, 1st entry (R02), ref: wanted an action of the plan, found "R02"',
    ],
    [
      { evidence: [{ ref: "1a", text: "A" }] },
      'evidence, 1st entry (1a), ref: wanted an item on the list of recommendations, found "1a"',
    ],
    [
      { parts: [{ ref: "R01", letter: "c" }] },
      'parts, 1st entry (R01), letter: wanted the letter of one of its parts, found "c"',
    ],
    [
      { evidence: [{ ref: "R01", text: "A", part: "c" }] },
      'evidence, 1st entry (R01), part: wanted the letter of one of its parts, found "c"',
    ],
    [
      { recommendations: [{ ref: "R01", links: [{ ref: "9z" }] }] },
      'recommendations, 1st entry (R01), links, 1st entry (9z), ref: wanted an action of the plan, found "9z"',
    ],
    [{ sensitive: ["9z"] }, 'sensitive, 1st entry: wanted an action of the plan, found "9z"'],
    [
      { kpiYears: [{ kpi: "2", year: "2018-04-01" }] },
      'kpiYears, 1st entry, kpi: wanted the number of a KPI of the plan, found "2"',
    ],
    [
      { kpiYears: [{ kpi: "1", year: "2018" }] },
      'kpiYears, 1st entry, year: wanted a year of the plan, such as April 2018 to March 2019, found "2018"',
    ],
    [
      { kpiYears: [{ kpi: "1", year: "2018-04-01", provider: "NOBODY" }] },
      'kpiYears, 1st entry, provider: wanted the short name of a partner, found "NOBODY"',
    ],
    [
      { meetings: [{ date: "2018-04-01" }, { date: "2018-04-01" }] },
      "meetings, 2nd entry (2018-04-01): wanted date of its own, found the same as in the meetings, 1st entry (2018-04-01)",
    ],
    [
      {
        abbreviations: [
          { abbreviation: "DA", meaning: "A" },
          { abbreviation: "da", meaning: "B" },
        ],
      },
      "abbreviations, 2nd entry: wanted abbreviation of its own, found the same as in the abbreviations, 1st entry",
    ],
  ])("that contradicts its plan or itself is refused: %j", (json, problem) => {
    expect(problemsOf(json)).toEqual([problem]);
  });

  test("may link to a recommendation of another plan", () => {
    const links = [{ plan: "Exampleton strategy", ref: "9z", confirmed: "" }];
    expect(problemsOf({ recommendations: [{ ref: "R01", links }] })).toEqual([]);
  });
});
