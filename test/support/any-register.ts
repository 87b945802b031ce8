import fc from "fast-check";
import type { Plan } from "../../src/plan/plan.ts";
import { planYears } from "../../src/plan/plan-years.ts";
import { KPI_COUNTING } from "../../src/plan/master/kpi-words.ts";
import { KPI_PERIODS } from "../../src/plan/register/kpi-periods.ts";
import { PACKS } from "../../src/plan/register/packs.ts";
import { PAPER_PARTS } from "../../src/plan/register/papers.ts";
import { DATASET_STATES } from "../../src/plan/register/datasets.ts";
import { MEETING_ACTION_STATES } from "../../src/plan/register/meeting-actions.ts";
import { PART_STATES } from "../../src/plan/register/recommendation-parts.ts";
import { PROGRESS_JUDGEMENTS } from "../../src/plan/register/tracking.ts";

const day = fc
  .date({
    min: new Date("1950-01-01"),
    max: new Date("2099-12-31"),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));
const dayOrNull = fc.option(day);
const yesOrNo = fc.boolean();
const category = fc.option(fc.integer({ min: 1, max: 6 }));
/** What a cell can hold in XML; some of it looks like a formula, an escape or a list. */
const character = fc.oneof(
  fc.constantFrom(...Array.from("=+@,;'\"<>&é€_x0D 1aZ")),
  fc.string({ minLength: 1, maxLength: 1, unit: "grapheme-ascii" }),
);
const words = fc.array(character, { maxLength: 12 }).map((characters) => characters.join(""));
const text = fc.oneof(
  words,
  fc.tuple(words, words).map(([a, b]) => `${a}\n${b}`),
);
const filled = text.map((value) => `A${value}`);
const oneLine = words.map((value) => value.replaceAll("|", ""));
const name = oneLine.map((value) => `n${value}`);
const figure = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0)),
  fc.constantFrom("", "[c]", "[x]", "10%", "90 to 100", "1,234", "007", "1e3"),
);

function some<T>(entry: Readonly<Record<string, fc.Arbitrary<T>>>, keys: readonly string[]) {
  const told = (value: unknown): unknown =>
    typeof value === "string" ? value.trim().toLowerCase() : value;
  return fc.uniqueArray(fc.record(entry), {
    maxLength: 4,
    selector: (one) => JSON.stringify(keys.map((key) => told(one[key]))),
  });
}

/** Any `register.json` that `parseRegister` takes for this plan, its keys all different. */
export function anyRegisterJson(plan: Plan): fc.Arbitrary<Record<string, unknown>> {
  const recommendations = plan.actions.filter(({ ref }) => ref.startsWith("R"));
  const ref = fc.constantFrom(...recommendations.map((action) => action.ref));
  const actionRef = fc.constantFrom(...plan.actions.map((action) => action.ref));
  const partOf = fc.constantFrom(
    ...recommendations.flatMap((action) =>
      action.parts.map(({ letter }) => ({ ref: action.ref, letter })),
    ),
  );
  const kpi = fc.constantFrom(...plan.kpis.map(({ number }) => number));
  const year = fc.constantFrom(...planYears(plan).map((one) => one.name));
  const provider = fc.constantFrom("", ...plan.partners.map(({ shortName }) => shortName));
  const pack = fc.constantFrom(...PACKS.map(({ id }) => id));
  const link = fc.oneof(
    fc.record({ plan: fc.constant(""), ref: actionRef, confirmed: oneLine }),
    fc.record({ plan: name, ref: name, confirmed: oneLine }),
  );
  return fc.record({
    recommendations: some<unknown>(
      {
        ref,
        reportSection: oneLine,
        originalDue: dayOrNull,
        revisedDue: fc.array(fc.record({ day, agreed: oneLine }), { maxLength: 3 }),
        links: fc.array(link, { maxLength: 3 }),
      },
      ["ref"],
    ),
    parts: fc
      .uniqueArray(fc.tuple(partOf, fc.option(fc.constantFrom(...PART_STATES)), text), {
        selector: ([of]) => JSON.stringify(of),
      })
      .map((parts) => parts.map(([of, state, progress]) => ({ ...of, state, progress }))),
    evidence: some<unknown>({ id: name, ref, day: dayOrNull, text: filled, source: text }, ["id"]),
    tracking: some<unknown>(
      {
        ref,
        date: day,
        judgement: fc.option(fc.constantFrom(...PROGRESS_JUDGEMENTS)),
        anticipated: dayOrNull,
        obstacle: yesOrNo,
        allActionTaken: yesOrNo,
        assessment: category,
        assessedBy: oneLine,
        decision: category,
        concluded: yesOrNo,
        meetingDate: dayOrNull,
        minute: oneLine,
      },
      ["ref", "date"],
    ),
    kpiYears: some<unknown>(
      {
        kpi,
        year,
        definition: text,
        counting: fc.option(fc.constantFrom(...KPI_COUNTING)),
        baseline: figure,
        baselinePeriod: oneLine,
        target: figure,
        tolerance: figure,
        comparator: oneLine,
        comparatorValue: figure,
        comparatorDate: dayOrNull,
        values: fc.record({ q1: figure, q2: figure, q3: figure, q4: figure, year: figure }),
        provider,
        correctiveAction: text,
      },
      ["kpi", "year"],
    ),
    datasets: some<unknown>(
      {
        id: name,
        name: filled,
        body: oneLine,
        askedOn: dayOrNull,
        state: fc.option(fc.constantFrom(...DATASET_STATES)),
        lastSent: dayOrNull,
        lastPeriod: oneLine,
        note: text,
      },
      ["id"],
    ),
    forwardPlan: some<unknown>(
      { id: name, item: filled, aim: text, target: text, linked: oneLine, due: dayOrNull },
      ["id"],
    ),
    meetings: some<unknown>(
      { date: day, name: oneLine, present: fc.array(name), apologies: fc.array(name) },
      ["date"],
    ),
    meetingActions: some<unknown>(
      {
        id: name,
        meeting: dayOrNull,
        action: filled,
        owner: oneLine,
        state: fc.option(fc.constantFrom(...MEETING_ACTION_STATES)),
      },
      ["id"],
    ),
    papers: some<unknown>(
      {
        pack: fc.option(pack),
        part: fc.constantFrom(...PAPER_PARTS),
        order: fc.integer({ min: 1, max: 999 }),
        text: filled,
      },
      ["pack", "part", "order"],
    ),
    abbreviations: some<unknown>({ abbreviation: name, meaning: filled }, ["abbreviation"]),
    published: some<unknown>(
      {
        kpi,
        year,
        period: fc.constantFrom(...KPI_PERIODS),
        shown: figure,
        pack,
        publishedOn: day,
      },
      ["kpi", "year", "period", "publishedOn", "pack"],
    ),
    sensitive: fc.uniqueArray(actionRef),
  });
}
