import { parsePlan } from "../../../src/plan/schema/plan-schema.ts";
import { PlanNotRead } from "../../../src/plan/plan-not-read.ts";
import { sampleAction, samplePartner, samplePlan } from "../../support/sample-plan.ts";

/** The sample plan as it would stand in a file. */
function asFile(): Record<string | number, unknown> {
  return JSON.parse(JSON.stringify(samplePlan())) as Record<string | number, unknown>;
}

function problemsOf(json: unknown): readonly string[] {
  try {
    parsePlan(json);
    return [];
  } catch (error) {
    if (error instanceof PlanNotRead) return error.problems;
    throw error;
  }
}

function withPlace(path: readonly (string | number)[], value: unknown): unknown {
  const plan = asFile();
  let place = plan;
  for (const key of path.slice(0, -1)) place = place[key] as Record<string | number, unknown>;
  place[path.at(-1) ?? ""] = value;
  return plan;
}

describe("a sound plan", () => {
  test("comes back as it is", () => {
    expect(parsePlan(asFile())).toEqual(samplePlan());
  });

  test("may leave out what is empty", () => {
    const { policy, statuses } = samplePlan();
    const plan = parsePlan({
      id: "small",
      title: "Small plan",
      start: "2020-04-01",
      years: 1,
      actions: [{ ref: "R01", title: "Report back" }],
      partners: [{ id: "exc", name: "Exampleton Council", type: "Council", reports: true }],
      statuses,
      policy,
    });
    expect(plan.actions).toEqual([sampleAction("R01", { section: null, title: "Report back" })]);
    expect(plan.partners[0]).toEqual(
      samplePartner("EXC", { name: "Exampleton Council", shortName: "Exampleton Council" }),
    );
    expect([plan.sections, plan.kpis, plan.rounds, plan.headings]).toEqual([[], [], [], {}]);
  });

  test("may repeat a name of one partner in look-alike letters", () => {
    const json = withPlace(["partners", 0, "aliases"], ["ЕХС", "Exc"]);
    expect(problemsOf(json)).toEqual([]);
  });
});

describe("the shape", () => {
  test.each([
    [["actions", 2, "timescale"], 5, "actions, 3rd entry (1c), timescale: wanted a text, found 5"],
    [
      ["actions", 0, "title"],
      undefined,
      "actions, 1st entry (1a), title: wanted a text, found nothing",
    ],
    [
      ["actions", 1, "title"],
      " ",
      'actions, 2nd entry (1b), title: wanted a text that is not empty, found " "',
    ],
    [["actions", 3, "leed"], "EXC", "actions, 4th entry (2a): wanted only known keys, found leed"],
    [["start"], "1/4/2018", 'start: wanted a day such as 2018-04-01, found "1/4/2018"'],
    [["start"], "2018-02-30", 'start: wanted a day such as 2018-04-01, found "2018-02-30"'],
    [["years"], 2.5, "years: wanted a whole number from 1 to 50, found 2.5"],
    [["years"], 0, "years: wanted a whole number from 1 to 50, found 0"],
    [
      ["policy", "noReturnShare"],
      50,
      "policy, noReturnShare: wanted a share between 0 and 1, such as 0.5 for half, found 50",
    ],
    [
      ["policy", "redAfterDays"],
      -1,
      "policy, redAfterDays: wanted a whole number of days, 0 or more, found -1",
    ],
    [
      ["policy", "kpiTolerancePercent"],
      -1,
      "policy, kpiTolerancePercent: wanted a number of per cent, 0 or more, found -1",
    ],
    [
      ["policy", "smallNumbers"],
      "few",
      'policy, smallNumbers: wanted one of nhs, under5, under10, none, found "few"',
    ],
    [
      ["partners", 1, "id"],
      "Ex P",
      'partners, 2nd entry (Ex P), id: wanted an id of small letters, digits and hyphens, found "Ex P"',
    ],
    [
      ["partners", 1, "reports"],
      "yes",
      'partners, 2nd entry (exp), reports: wanted true or false, found "yes"',
    ],
    [
      ["statuses", 0, "id"],
      "late",
      'statuses, 1st entry (late), id: wanted one of not-started, on-track, at-risk, off-track, blocked, complete, withdrawn, found "late"',
    ],
    [
      ["sections", 1, "preventionLevel"],
      2,
      "sections, 2nd entry (2), preventionLevel: wanted a text or null, found 2",
    ],
    [["partners"], {}, "partners: wanted a list, found an entry with keys of its own"],
    [
      ["headings"],
      ["due"],
      "headings: wanted lists of headings, each under its field, found a list",
    ],
    [
      ["headings"],
      { Progress: ["What we did"], lead: ["Led by"], "due date": ["By when"] },
      "headings: wanted only the names of fields, which are reference, partner, action-taken, responsible, start, finish, status, forecast, completed, evidence, obstacle, percent, action, lead, measure, due, history, section, recommendation, supporting, original-due, milestones, update, priority, other, found Progress, due date",
    ],
    [["headings", "lead"], "Led by", 'headings, lead: wanted a list, found "Led by"'],
    [
      ["rounds", 0],
      "2018-10-16",
      'rounds, 1st entry: wanted an entry with keys of its own, found "2018-10-16"',
    ],
  ])("%j as %j is a problem", (path, value, problem) => {
    expect(problemsOf(withPlace(path, value))).toEqual([problem]);
  });

  test.each([[null], [[]], ["plan"], [undefined]])("%j is no plan", (json) => {
    expect(problemsOf(json)).toHaveLength(1);
    expect(problemsOf(json)[0]).toMatch(/^the whole file: wanted an entry with keys of its own/u);
  });

  test("every problem is listed at once", () => {
    const json = withPlace(["actions", 0], { ref: "", title: 4 });
    expect(problemsOf(json)).toEqual([
      'actions, 1st entry, ref: wanted a text that is not empty, found ""',
      "actions, 1st entry, title: wanted a text, found 4",
    ]);
    expect(() => parsePlan(json)).toThrow(
      /^The plan holds 2 problems:\n- actions, 1st entry, ref/u,
    );
  });
});

describe("contradictions", () => {
  test.each([
    [
      ["actions", 1, "ref"],
      "1A",
      'actions, 2nd entry (1A), ref: wanted a ref of its own, found "1A", which is also at actions, 1st entry (1a), ref',
    ],
    [["actions", 3, "section"], "9", "actions, 4th entry (2a), section: wanted 1, 2, found 9"],
    [["actions", 3, "section"], null, "actions, 4th entry (2a), section: wanted 1, 2, found null"],
    [
      ["actions", 0, "contributors", 1],
      "police",
      'actions, 1st entry (1a), contributors, 2nd entry: wanted the id of a partner, found "police"',
    ],
    [
      ["partners", 1, "aliases"],
      ["EX  COUNCIL"],
      'partners, 2nd entry (exp), aliases, 1st entry: wanted a name of its own, found "EX  COUNCIL", which is also at partners, 1st entry (exc), aliases, 2nd entry',
    ],
    [
      ["partners", 1, "doubtfulAliases"],
      ["Ex Police"],
      'partners, 2nd entry (exp), doubtfulAliases, 1st entry: wanted a name of its own, found "Ex Police", which is also at partners, 2nd entry (exp), aliases, 1st entry',
    ],
    [
      ["sections", 1, "alsoCalled"],
      ["Whole-system"],
      'sections, 2nd entry (2), alsoCalled, 1st entry: wanted a name of its own, found "Whole-system", which is also at sections, 1st entry (1), alsoCalled, 1st entry',
    ],
    [
      ["statuses", 0, "alsoCalled"],
      ["Done"],
      'statuses, 6th entry (complete), alsoCalled, 2nd entry: wanted a name of its own, found "done", which is also at statuses, 1st entry (not-started), alsoCalled, 1st entry',
    ],
    [
      ["statuses", 1, "id"],
      "complete",
      'statuses, 6th entry (complete), id: wanted an id of its own, found "complete", which is also at statuses, 2nd entry (complete), id',
    ],
    [
      ["rounds", 1, "returnsDue"],
      "2018-11-15",
      "rounds, 2nd entry (2018-11-14), returnsDue: wanted a day up to 2018-11-14, found 2018-11-15",
    ],
    [
      ["actions", 0, "parts"],
      [
        { letter: "a", title: "One" },
        { letter: "a", title: "Two" },
      ],
      'actions, 1st entry (1a), parts, 2nd entry (a), letter: wanted a letter of its own, found "a", which is also at actions, 1st entry (1a), parts, 1st entry (a), letter',
    ],
  ])("%j as %j", (path, value, problem) => {
    expect(problemsOf(withPlace(path, value))).toEqual([problem]);
  });
});
