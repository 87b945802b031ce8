import { addDays } from "../../../src/calendar/iso-day.ts";
import type { Action, Kpi, Partner, Plan, Round, Section } from "../../../src/plan/plan.ts";
import { sampleKpi } from "../../support/sample-kpis.ts";
import { sampleAction, samplePartner, samplePlan } from "../../support/sample-plan.ts";
import { numbersFrom, sentence, type NextNumber } from "./words.ts";

const TIMESCALES = [
  "Year 1, 2018/19",
  "Years 1-2 (2018/19- 2020/21)",
  "Years 1-5 (2018/19- 2022/23)",
  "Ongoing",
  "TBC",
  "",
];
/** The plan of 38 actions that comes with the tool has 4 sections and 12 partners who report. */
const PER_SECTION = 10;
const MOST_SECTIONS = 40;
const FIRST_ROUND = "2018-10-17";

/** How large a generated plan is; left out, partners grow with the actions, and there are two rounds. */
export interface PlanSize {
  readonly actions: number;
  readonly partners?: number;
  readonly rounds?: number;
}

function letters(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}

function partnersOf(size: number): Partner[] {
  return Array.from({ length: size }, (_, index) =>
    samplePartner(`P${index}`, {
      name: `Partner ${index} of Exampleton`,
      aliases: [`Exampleton Partner ${index}`],
    }),
  );
}

/** One every four weeks. */
function roundsOf(size: number): Round[] {
  return Array.from({ length: size }, (_, index) => {
    const date = addDays(FIRST_ROUND, index * 28);
    return { date, returnsDue: addDays(date, -7) };
  });
}

function sectionsOf(count: number, next: NextNumber): Section[] {
  const size = Math.min(MOST_SECTIONS, Math.ceil(count / PER_SECTION));
  return Array.from({ length: size }, (_, index) => ({
    number: String(index + 1),
    name: sentence(next, 4),
    alsoCalled: [],
    preventionLevel: null,
    preventionLevelInPlan: null,
    aim: null,
  }));
}

interface Among {
  readonly sections: readonly Section[];
  readonly partners: number;
}

function actionOf(index: number, { sections, partners }: Among, next: NextNumber): Action {
  const section = sections[index % sections.length]?.number ?? "1";
  return sampleAction(`${section}${letters(Math.floor(index / sections.length))}`, {
    section,
    title: sentence(next, 8 + next(12)),
    lead: `P${index % partners}`,
    contributors: [`p${(index + 1) % partners}`, `p${(index + 2) % partners}`],
    measure: sentence(next, 6),
    timescale: TIMESCALES[next(TIMESCALES.length)] ?? "",
  });
}

function recommendationOf(index: number, { sections }: Among, next: NextNumber): Action {
  return sampleAction(`R${String(index + 1).padStart(2, "0")}`, {
    section: sections[0]?.number ?? null,
    title: sentence(next, 20),
    parts: ["a", "b"].map((letter) => ({ letter, title: sentence(next, 10) })),
    lead: "P0\nP1",
    timescale: "November 2018",
  });
}

function kpiOf(index: number, next: NextNumber): Kpi {
  const countsPeople = index % 2 === 0;
  return sampleKpi(String(index + 1), {
    measure: sentence(next, 8),
    unit: countsPeople ? "count" : "%",
    countsPeople,
  });
}

/** A plan in sections, with a recommendation and a KPI for every ten actions; the same one each time. */
export function generatePlan(size: PlanSize): Plan {
  const { actions: count, rounds = 2 } = size;
  const next = numbersFrom(count);
  const partners = partnersOf(size.partners ?? 12 + Math.floor(count / 50));
  const sections = sectionsOf(count, next);
  const among = { sections, partners: partners.length };
  const tenth = Math.ceil(count / 10);
  return samplePlan({
    partners,
    sections,
    actions: [
      ...Array.from({ length: count }, (_, index) => actionOf(index, among, next)),
      ...Array.from({ length: tenth }, (_, index) => recommendationOf(index, among, next)),
    ],
    kpis: Array.from({ length: tenth }, (_, index) => kpiOf(index, next)),
    rounds: roundsOf(rounds),
  });
}
