import fc from "fast-check";
import { ownActions } from "../../../src/plan/own-actions.ts";
import type { Plan } from "../../../src/plan/plan.ts";
import { listName, type ListKey } from "../../../src/plan/template-plan.ts";
import { readReturn } from "../../../src/read/read-return.ts";
import { readTemplatePlan } from "../../../src/read/template-plan/read-template-plan.ts";
import { namedArea } from "../../../src/workbook/lookup.ts";
import type { Cell, CellValue, Sheet, Workbook } from "../../../src/workbook/workbook.ts";
import { builtTemplate, PLANS } from "../../support/built-template.ts";
import { sampleAction, samplePartner, samplePlan } from "../../support/sample-plan.ts";
import { workbookOf } from "../../support/workbook-of.ts";

/** A plan without what no check needs, as the return of a partner carries it. */
function carried(plan: Plan, partnerId: string): Plan {
  const own = new Set(ownActions(plan, partnerId).map(({ action }) => action.ref));
  const level = { preventionLevel: null, preventionLevelInPlan: null, aim: null };
  return {
    ...plan,
    kpis: [],
    sections: plan.sections.map((section) => ({ ...section, ...level })),
    actions: plan.actions.map((action) => ({
      ...action,
      parts: action.parts.map(({ letter }) => ({ letter, title: "" })),
      measure: own.has(action.ref) ? action.measure : "",
    })),
    partners: plan.partners.map((partner) => ({
      ...partner,
      type: "",
      reports: partner.reports || partner.id === partnerId,
      earlierNames: partner.earlierNames.map(({ name }) => ({ name, from: null, to: null })),
    })),
  };
}

const CASES = PLANS.flatMap((plan) =>
  plan.partners
    .filter((_, index) => index % 5 === 0)
    .map((partner) => [plan.id, partner.id, plan, partner] as const),
);

test.each(CASES)("a return of %s from %s carries its plan", async (_, id, plan, partner) => {
  const workbook = await builtTemplate(plan, partner);
  expect(readTemplatePlan(workbook)).toEqual(carried(plan, id));
});

test.each(PLANS.map((plan) => [plan.id, plan] as const))(
  "the headings of %s serve where the names were lost",
  async (_, plan) => {
    const workbook = await builtTemplate(plan);
    const found = readTemplatePlan({ ...workbook, names: [] });
    expect(found).not.toBeNull();
    expect(found).toEqual(readTemplatePlan(workbook));
  },
);

const word = fc.stringMatching(/^[A-Za-z0-9 '&;,–-]{1,12}$/u).map((text) => `x${text.trim()}`);
const words = fc.uniqueArray(word, { maxLength: 4 });
const ref = fc.stringMatching(/^[1-9][a-z]$/u);

/** Plans with awkward words: semicolons, commas and dashes, references and names of any kind. */
const awkwardPlan = fc
  .record({
    refs: fc.uniqueArray(ref, { minLength: 1, maxLength: 6 }),
    title: word,
    lead: fc.constantFrom("", "EXC", "EXC; EXP\nEXW?", "A, B", " TBC"),
    timescale: fc.constantFrom("", "Year 2,\n2019/20", "TBC", "= Year 1"),
    names: words,
    doubtful: words,
    letters: fc.uniqueArray(fc.constantFrom("a", "b", "c")),
    spellings: words,
  })
  .map(({ refs, title, lead, timescale, names, doubtful, letters, spellings }) =>
    samplePlan({
      title,
      sections: [],
      headings: spellings.length > 0 ? { status: spellings } : {},
      actions: refs.map((entry) =>
        sampleAction(entry, {
          section: null,
          lead,
          timescale,
          parts: letters.map((letter) => ({ letter, title: "" })),
        }),
      ),
      partners: [
        samplePartner("EXC", { aliases: names, doubtfulAliases: doubtful, type: "" }),
        samplePartner("EXP", { reports: false, type: "" }),
        samplePartner("EXW", {
          earlierNames: names.map((name) => ({ name, from: null, to: null })),
        }),
      ],
    }),
  );

test("a lead of spaces alone is no lead", async () => {
  const plan = samplePlan({ actions: [sampleAction("1a", { lead: " \n " })] });
  const found = readTemplatePlan(await builtTemplate(plan));
  expect(found?.actions.map(({ lead }) => lead)).toEqual([""]);
});

test("whatever its words, a plan comes back", async () => {
  await fc.assert(
    fc.asyncProperty(awkwardPlan, async (plan) => {
      const workbook = await builtTemplate(plan);
      expect(readTemplatePlan(workbook)).toEqual(carried(plan, "exw"));
    }),
    { numRuns: 25 },
  );
});

describe("what was said in the last round", () => {
  test("comes with who said it", async () => {
    const [plan = samplePlan()] = PLANS;
    const { shown } = readReturn(await builtTemplate(plan), plan);
    const said = (ref: string, partner: string) => ({
      ref,
      partner,
      text: `The work on ${ref} went on as agreed in the spring.`,
    });
    expect(shown).toEqual([said("1a", "exw"), said("2a", "exc"), said("2b", "exw")]);
  });

  test("is left out where it is older than the last round", async () => {
    const plan = samplePlan({
      rounds: [
        { date: "2018-10-16", returnsDue: "2018-10-09" },
        { date: "2018-11-01", returnsDue: "2018-10-25" },
        { date: "2018-11-14", returnsDue: "2018-11-07" },
      ],
    });
    const workbook = await builtTemplate(plan);
    const later = setCell(workbook, "Start here", 6, 1, 43_435);
    expect(readReturn(workbook, plan).shown).toHaveLength(3);
    expect(readReturn(later, plan).shown).toEqual([]);
  });
});

function mapSheet(workbook: Workbook, name: string, change: (sheet: Sheet) => Sheet): Workbook {
  const sheets = workbook.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet));
  return { ...workbook, sheets };
}

/** The workbook with one cell changed; null empties it. Row and column are counted from 0. */
function setCell(
  workbook: Workbook,
  name: string,
  row: number,
  column: number,
  value: CellValue,
): Workbook {
  const changed = (cell: Cell): Cell[] => {
    if (cell.column !== column) return [cell];
    return value === null ? [] : [{ ...cell, value }];
  };
  return mapSheet(workbook, name, (sheet) => ({
    ...sheet,
    rows: sheet.rows.map((entry) =>
      entry.index === row ? { ...entry, cells: entry.cells.flatMap(changed) } : entry,
    ),
  }));
}

/** The workbook with the nth entry of a list changed. */
function setEntry(workbook: Workbook, key: ListKey, nth: number, value: CellValue): Workbook {
  const place = namedArea(workbook, listName(key));
  if (!place) throw new Error(`No list ${key}`);
  return setCell(workbook, "Lists", place.area.top + nth, place.area.left, value);
}

const withoutNames = (workbook: Workbook): Workbook => ({ ...workbook, names: [] });
const withoutLists = (workbook: Workbook): Workbook => ({
  ...workbook,
  sheets: workbook.sheets.filter(({ name }) => name !== "Lists"),
});
const withoutRow = (index: number) => (workbook: Workbook) =>
  withoutNames(
    mapSheet(workbook, "Lists", (sheet) => ({
      ...sheet,
      rows: sheet.rows.filter((row) => row.index < index),
    })),
  );
const shorter = (workbook: Workbook): Workbook => ({
  ...workbook,
  names: workbook.names.map((entry) => ({
    ...entry,
    refersTo: entry.refersTo.replace("Lists!$A$4:$A$11", "Lists!$A$4:$A$10"),
  })),
});

describe("no plan rather than half a plan", () => {
  let workbook: Workbook;
  beforeAll(async () => {
    workbook = await builtTemplate(samplePlan());
  });

  test("the workbook as it was sent has one", () => {
    expect(readTemplatePlan(workbook)).not.toBeNull();
  });

  const entry = (key: ListKey, nth: number, value: CellValue) => (book: Workbook) =>
    setEntry(book, key, nth, value);
  test.each<[string, (workbook: Workbook) => Workbook]>([
    ["the sheet Lists is gone", withoutLists],
    ["the sheet Lists is gone, and the names with it", (book) => withoutNames(withoutLists(book))],
    ["a list is cut short of those beside it", shorter],
    ["the lists lost their last rows, and the names", withoutRow(10)],
    ["a reference stands twice", entry("references", 1, "1a")],
    ["a reference was emptied", entry("references", 1, null)],
    ["a reference became a number", entry("references", 1, 1.1)],
    ["a whole section is gone", entry("references", 7, "Whole section 9")],
    ["a lead was emptied", entry("referenceLeads", 2, null)],
    ["a contributor is no partner", entry("referenceContributors", 0, "exw; nobody")],
    ["a status has an unknown meaning", entry("statusMeanings", 3, "delayed")],
    ["a status meaning stands twice", entry("statusMeanings", 3, "on-track")],
    ["a step is a text", entry("statusSteps", 0, "high")],
    ["a partner id stands twice", entry("partnerIds", 0, "exw")],
    ["a name of a partner was emptied", entry("partnerNames", 0, null)],
    ["a round is a text", entry("rounds", 0, "16 October 2018")],
    ["a round holds an error", entry("rounds", 0, { error: "#REF!" })],
    ["the first plan year is a text", entry("planYearStarts", 0, "April")],
    ["the plan's id is gone", entry("settingValues", 0, "–")],
    ["small numbers are protected by an unknown rule", entry("settingValues", 2, "Under 7")],
    ["a threshold is a text", entry("settingValues", 3, "a month")],
    ["a threshold was emptied", entry("settingValues", 3, "–")],
    ["a setting stands twice", entry("settings", 3, "Plan id")],
    ["the number of partners does not agree", entry("settingValues", 18, 5)],
  ])("where %s", (_, damage) => {
    expect(readTemplatePlan(damage(workbook))).toBeNull();
  });

  test.each<[string, Workbook]>([
    ["an empty workbook", workbookOf({})],
    ["a tracking form", workbookOf({ Form: [["Strategy Action Plan Ref", "Action Taken"]] })],
    [
      "sheets of the same names",
      workbookOf({ "Start here": [], Updates: [], Lists: [["Status"]] }),
    ],
  ])("where it is %s", (_, other) => {
    expect(readTemplatePlan(other)).toBeNull();
  });
});
