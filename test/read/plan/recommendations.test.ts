import fc from "fast-check";
import { readReference } from "../../../src/plan/read-reference.ts";
import { letteredParts } from "../../../src/read/plan/lettered-parts.ts";
import { readGrid } from "./read-grid.ts";

test.each([
  [
    "Enable:\na) pathways for victims;\nb) work with schools.",
    ["a pathways for victims", "b work with schools"],
  ],
  [
    "Enable: a) pathways for victims; and b) work with schools.",
    ["a pathways for victims", "b work with schools"],
  ],
  [
    "Enable\n(a) pathways\n(b) schools\n(c) youth work",
    ["a pathways", "b schools", "c youth work"],
  ],
  ["Train staff (see annex b) and report", []],
  ["Plan a. Plan b.", []],
  ["One: a) the only part", []],
])("the parts of %j are %j", (wording, parts) => {
  expect(letteredParts(wording).map(({ letter, title }) => `${letter} ${title}`)).toEqual(parts);
});

test("parts are lettered from a on, whatever the wording", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (wording) => {
      const letters = letteredParts(wording).map(({ letter }) => letter);
      expect(letters.join("")).toBe("abcdefghijklmnopqrstuvwxyz".slice(0, letters.length));
      expect(letters).not.toHaveLength(1);
    }),
  );
});

describe("a register of recommendations in Excel", () => {
  const { plan } = readGrid([
    ["Report section", "Ref", "Recommendation", "Responsibility", "Completion Date"],
    [
      "Prevention",
      "R01",
      "Encourage community-led work:\na) with faith groups;\nb) with champions;\nc) on attitudes.",
      "Portfolio for Community Safety",
      "November 2025",
    ],
    [
      "Strategy",
      "R02",
      "Strengthen leadership:\na) pathways;\nb) schools;\nc) services;\nd) youth work.",
      "Portfolio for Children\nPortfolio for Community Safety\nPortfolio for Health",
      "November 2025",
    ],
    ["Strategy", "R03", "Report progress to the committee", "Portfolio for Health", "April 2026"],
  ]);

  test("keeps sections and lettered parts, and each portfolio is a body of its own", () => {
    expect(plan.actions.map(({ ref, section, parts }) => [ref, section, parts.length])).toEqual([
      ["R01", "1", 3],
      ["R02", "2", 4],
      ["R03", "2", 0],
    ]);
    expect(plan.sections.map(({ name }) => name)).toEqual(["Prevention", "Strategy"]);
    expect(plan.partners.map(({ name }) => name)).toEqual([
      "Portfolio for Community Safety",
      "Portfolio for Children",
      "Portfolio for Health",
    ]);
  });

  test("a return for R02a reaches that part", () => {
    expect(readReference("R02a", plan)).toMatchObject({ kind: "action", ref: "R02", part: "a" });
  });
});

test("comments of a panel are kept apart and are no update", () => {
  const { form, kept } = readGrid([
    ["Ref", "Action", "Lead", "Deadline", "Panel comments", "Progress update"],
    [
      "1.1",
      "Train staff in early help",
      "Police",
      "March 2027",
      "Residents like it.",
      "60 trained.",
    ],
    ["1.2", "Open a hub in the town", "Housing", "March 2027", "Open it longer.", "Lease signed."],
  ]);
  expect(form.actions.map(({ update }) => update)).toEqual(["60 trained.", "Lease signed."]);
  expect(kept.map(({ heading }) => heading)).toContain("Panel comments");
});

test.each([
  ["Arrests for domestic abuse", true],
  ["Number of deaths", true],
  ["Offences recorded", true],
  ["Referrals to the service", true],
  ["% of victims supported", false],
  ["Days until a first visit", false],
])("the measure %s counts people: %s", (measure, countsPeople) => {
  const { plan } = readGrid([
    ["KPI Measure", "Baseline", "Q1", "Q2", "Q3", "Q4"],
    [measure, 12, 3],
    [],
    ["Ref", "Action", "Lead", "Deadline"],
    ["1.1", "Train staff in early help", "Police", "March 2027"],
    ["1.2", "Open a hub in the town", "Housing", "March 2027"],
  ]);
  expect(plan.kpis.map((kpi) => [kpi.measure, kpi.countsPeople])).toEqual([
    [measure, countsPeople],
  ]);
});

test("baselines and targets go into the KPIs sheet, and quarters without a year are named", () => {
  const { kpiYears, form, plan } = readGrid([
    ["Safer Places Plan 2021-2026"],
    [],
    ["KPI Measure", "Baseline", "Target", "Q1", "Q2"],
    ["Referrals to the service", 120, 150, 30, 28],
    [],
    ["Ref", "Action", "Lead", "Deadline"],
    ["1.1", "Train staff in early help", "Police", "March 2027"],
    ["1.2", "Open a hub in the town", "Housing", "March 2027"],
  ]);
  expect([plan.start, plan.years]).toEqual(["2021-04-01", 5]);
  expect(kpiYears.map(({ kpi, year, baseline, target }) => [kpi, year, baseline, target])).toEqual([
    ["1", "April 2021 to March 2022", "120", "150"],
  ]);
  expect(form.notes).toContain(
    "KPI 1: Q1 30, Q2 28 stand in the plan without their year, so they are not in the KPIs sheet. Type them there.",
  );
});
