import { COLUMN_FIELDS } from "../../plan/column-fields.ts";
import { longDay } from "../../calendar/iso-day.ts";
import {
  HEADING_MEANING,
  PLAN_SETTINGS,
  ROUND_MEANING,
  SECTION_SETTINGS,
  SETTING_GROUPS,
  SMALL_NUMBERS_SETTING,
  STATUS_MEANINGS,
  STATUS_SETTINGS,
  THRESHOLD_SETTINGS,
} from "../../plan/master/master-settings.ts";
import { SMALL_NUMBERS } from "../../plan/small-numbers.ts";
import type { MasterRecord } from "../../plan/master/master-table.ts";
import { TEMPLATE_COLUMNS } from "../../plan/return-template.ts";
import type { Plan, Policy, Section, Status } from "../../plan/plan.ts";
import type { EditValue } from "../../workbook/edit.ts";

interface Setting {
  readonly name: string;
  readonly meaning: string;
}

function record(group: string, setting: Setting, value: EditValue, subject = ""): MasterRecord {
  const name = subject === "" ? setting.name : `${subject}: ${setting.name}`;
  return { group, name, value, meaning: setting.meaning };
}

function planRecords(plan: Plan): MasterRecord[] {
  const group = SETTING_GROUPS.plan;
  return [
    record(group, PLAN_SETTINGS.id, plan.id),
    record(group, PLAN_SETTINGS.title, plan.title),
    record(group, PLAN_SETTINGS.start, longDay(plan.start)),
    record(group, PLAN_SETTINGS.years, plan.years),
    record(group, PLAN_SETTINGS.order, plan.actions.map(({ ref }) => ref).join(", ")),
  ];
}

function sectionRecords(section: Section): MasterRecord[] {
  const { number } = section;
  const group = SETTING_GROUPS.section;
  const { name, alsoCalled, level, levelInPlan, aim } = SECTION_SETTINGS;
  return [
    record(group, name, section.name, number),
    record(group, alsoCalled, section.alsoCalled.join("\n"), number),
    record(group, level, section.preventionLevel, number),
    record(group, levelInPlan, section.preventionLevelInPlan, number),
    record(group, aim, section.aim, number),
  ];
}

function statusRecords(status: Status): MasterRecord[] {
  const group = SETTING_GROUPS.status;
  const label = STATUS_MEANINGS.find(({ id }) => id === status.id)?.label ?? status.id;
  return [
    record(group, STATUS_SETTINGS.name, status.name, label),
    record(group, STATUS_SETTINGS.alsoCalled, status.alsoCalled.join("\n"), label),
    record(group, STATUS_SETTINGS.step, status.step, label),
  ];
}

function policyRecords(policy: Policy): MasterRecord[] {
  const preset = SMALL_NUMBERS.find(({ id }) => id === policy.smallNumbers);
  return [
    ...THRESHOLD_SETTINGS.map((setting) =>
      record(SETTING_GROUPS.rating, setting, policy[setting.key]),
    ),
    record(SETTING_GROUPS.publication, SMALL_NUMBERS_SETTING, preset?.label ?? null),
  ];
}

/** One row for each column of a return, so that the team sees where another spelling goes. */
function headingRecords({ headings }: Plan): MasterRecord[] {
  const fields = [...TEMPLATE_COLUMNS.map(({ field }) => field), "partner" as const];
  const spelt = COLUMN_FIELDS.filter((field) => headings[field] !== undefined);
  return [...new Set([...fields, ...spelt])].map((name) =>
    record(
      SETTING_GROUPS.heading,
      { name, meaning: HEADING_MEANING },
      (headings[name] ?? []).join("\n"),
    ),
  );
}

/** The rows of the Settings table: everything of a plan that is no action, partner or KPI. */
export function settingsRecords(plan: Plan): MasterRecord[] {
  return [
    ...planRecords(plan),
    ...plan.rounds.map(({ date, returnsDue }) =>
      record(
        SETTING_GROUPS.round,
        { name: longDay(date), meaning: ROUND_MEANING },
        longDay(returnsDue),
      ),
    ),
    ...policyRecords(plan.policy),
    ...plan.sections.flatMap(sectionRecords),
    ...plan.statuses.flatMap(statusRecords),
    ...headingRecords(plan),
  ];
}
