import type { IsoDay } from "../../calendar/iso-day.ts";
import type { KeptColumn } from "../../plan/kept-column.ts";
import type { Plan } from "../../plan/plan.ts";
import type { KpiYear } from "../../plan/register/kpi-year.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import type { FormReading, LeftText } from "../form/form-reading.ts";
import { readForm } from "../form/read-form.ts";
import { isFixedText } from "../words/fixed-text.ts";
import { partBesideActions } from "./beside-actions.ts";
import { answeredHeadings, toldField, type ColumnAnswer } from "./column-answers.ts";
import { isOfRound } from "./first-round.ts";
import { keptColumns } from "./kept-columns.ts";
import { leftLines } from "./left-lines.ts";
import { answeredNames } from "./name-answers.ts";
import { planKpiYears } from "./plan-kpi-years.ts";
import { planAction, withFreeParts } from "./plan-actions.ts";
import { readPlanPartners } from "./plan-partners.ts";
import { planSections } from "./plan-sections.ts";
import { readPlanKpis } from "./read-plan-kpis.ts";
import { answeredActions, openQuestions, toldRow, toldStart } from "./row-answers.ts";
import { isSectionLine } from "./section-names.ts";

/** What a form does not say itself. */
export interface PlanFormContext {
  /** Statuses, policy, rounds and headings; partners that are known beforehand. */
  readonly defaults: Plan;
  readonly answers: readonly ColumnAnswer[];
  /** First day of plan year 1, where a person said so. */
  readonly start: IsoDay | null;
  readonly fileName: string;
  /** For a plan that nothing dates. */
  readonly today: IsoDay;
}

/** A plan as any partnership's form gives it. */
export interface PlanForm {
  readonly plan: Plan;
  /** How the form was read, sections called as in the plan. */
  readonly form: FormReading;
  /** What of the text outside its actions is no title, section, list or table of KPIs. */
  readonly unexplained: readonly LeftText[];
  readonly kept: readonly KeptColumn[];
  /** Baselines and targets of the plan's KPIs. */
  readonly kpiYears: readonly KpiYear[];
  /** The same without what a first round takes over. */
  readonly keptBesideRound: readonly KeptColumn[];
  /** Names in doubt, which are no partners until somebody says so. */
  readonly doubtfulNames: readonly string[];
}

function unexplained(
  left: readonly LeftText[],
  names: readonly string[],
  title: string,
): LeftText[] {
  return left.filter(({ text }) => {
    const lines = text.split("\n");
    return !lines.every((line) => isSectionLine(line, names) || isFixedText(line, title));
  });
}

/**
 * Reads a plan from a workbook in any partnership's form: actions, sections, partners, KPIs and years; what
 * has no place in the master is kept in columns of its own, and what is not sure is asked. A plan without
 * actions is one of which nothing could be made: `form.nearest` says what came nearest.
 */
export function readPlanForm(workbook: Workbook, context: PlanFormContext): PlanForm {
  const { defaults, answers } = context;
  const parted = partBesideActions(workbook);
  const read = readForm(parted.workbook, {
    told: toldField(answers, defaults.headings),
    toldRow: toldRow(answers),
    knownNames: [
      ...defaults.partners.flatMap(({ name, shortName, aliases }) => [name, shortName, ...aliases]),
      ...answeredNames(answers, workbook),
    ],
    start: context.start ?? toldStart(answers),
    fileName: context.fileName,
    today: context.today,
  });
  const form = {
    ...read,
    actions: answeredActions(read.actions, answers, read.questions),
    questions: openQuestions(read.questions, answers),
  };
  const { sections, numbers, unnamed } = planSections(form, leftLines(form.left, parted.workbook));
  const { partners, doubtful } = readPlanPartners(form.actions, parted.names, defaults.partners);
  const actions = withFreeParts(
    form.actions.map((action, at) => planAction(action, numbers[at] ?? null, partners)),
  );
  const measured = parted.kpiLines.map((lines) =>
    readPlanKpis(lines, sections, workbook.dateSystem),
  );
  const kpis = measured.flatMap((one) => one.kpis);
  const { kpiYears, notes } = planKpiYears(
    measured.flatMap((one) => one.figures),
    form.period,
  );
  const left = [...form.left, ...parted.texts];
  const nameOf = new Map(sections.map(({ number, name }) => [number, name]));
  const isLeadAsWritten = form.actions.every(
    ({ leadWritten }, at) => leadWritten === actions[at]?.lead,
  );
  return {
    plan: {
      ...defaults,
      title: form.title ?? defaults.title,
      start: form.period.start,
      years: form.period.years,
      sections: sections.length > 0 ? sections : defaults.sections,
      actions,
      partners,
      kpis: kpis.length > 0 ? kpis : defaults.kpis,
      headings: answeredHeadings(form.tables, answers, defaults.headings),
    },
    form: {
      ...form,
      actions: form.actions.map((action, at) => {
        const number = numbers[at] ?? null;
        const section =
          number === null || unnamed.has(number) ? null : (nameOf.get(number) ?? null);
        return { ...action, section };
      }),
      left,
      notes: [...form.notes, ...notes],
    },
    kpiYears,
    unexplained: unexplained(
      form.left,
      sections.flatMap(({ name, alsoCalled }) => [name, ...alsoCalled]),
      form.title ?? "",
    ),
    kept: keptColumns(form, parted.workbook, (field) => field === "lead" && isLeadAsWritten),
    keptBesideRound: keptColumns(
      form,
      parted.workbook,
      (field) => (field === "lead" && isLeadAsWritten) || isOfRound(field),
    ),
    doubtfulNames: doubtful,
  };
}
