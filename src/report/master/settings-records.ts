import { longDay } from "../../calendar/iso-day.ts";
import { COLUMN_FIELDS } from "../../plan/column-fields.ts";
import {
  HEADING_SETTING,
  PLAN_SETTINGS,
  POLICY_SETTINGS,
  PUBLICATION_SETTINGS,
  RATING_SETTINGS,
  ROUND_SETTING,
  SECTION_SETTINGS,
  SETTING_GROUPS,
  STATUS_MEANINGS,
  STATUS_SETTINGS,
} from "../../plan/master/master-settings.ts";
import type { Settings, SettingValues } from "../../plan/master/setting.ts";
import { SETTINGS } from "../../plan/master/settings.ts";
import { NO_NAMES } from "../../plan/master/table-names.ts";
import type { Plan, Status } from "../../plan/plan.ts";
import { TEMPLATE_COLUMNS } from "../../plan/return-template.ts";
import type { RecordOf, Written } from "../../plan/table/define-table.ts";
import { recordsOf } from "./records-of.ts";

type Row = Written<typeof SETTINGS>;

/** One row for each setting of a group. `subject` is the section or status: `3` in `3: Name`. */
function groupRows<S extends Settings>(
  group: string,
  settings: S,
  values: SettingValues<S>,
  subject: string | null = null,
): Row[] {
  const given: Readonly<Record<string, unknown>> = values;
  return Object.entries(settings).map(([key, { name, meaning, form }]) => ({
    group,
    name: subject === null ? name : `${subject}: ${name}`,
    value: form.write(given[key], NO_NAMES),
    meaning,
  }));
}

function roundRows({ rounds }: Plan): Row[] {
  const { form, meaning } = ROUND_SETTING;
  return rounds.map(({ date, returnsDue }) => ({
    group: SETTING_GROUPS.round,
    name: longDay(date),
    value: form.write(returnsDue, NO_NAMES),
    meaning,
  }));
}

function labelOf({ id }: Status): string {
  return STATUS_MEANINGS.find((meaning) => meaning.id === id)?.label ?? id;
}

/** One row for each column of a return, so that the team sees where another spelling goes. */
function headingRows({ headings }: Plan): Row[] {
  const { form, meaning } = HEADING_SETTING;
  const fields = [...TEMPLATE_COLUMNS.map(({ field }) => field), "partner" as const];
  const spelt = COLUMN_FIELDS.filter((field) => headings[field] !== undefined);
  return [...new Set([...fields, ...spelt])].map((name) => ({
    group: SETTING_GROUPS.heading,
    name,
    value: form.write(headings[name] ?? [], NO_NAMES),
    meaning,
  }));
}

/** The rows of the Settings table: everything of a plan that is no action, partner or KPI. */
export function settingsRecords(plan: Plan): RecordOf<typeof SETTINGS>[] {
  const order = plan.actions.map(({ ref }) => ref);
  const { plan: own, rating, publication, section, status } = SETTING_GROUPS;
  const rows = [
    ...groupRows(own, PLAN_SETTINGS, { ...plan, order }),
    ...roundRows(plan),
    ...groupRows(rating, POLICY_SETTINGS, plan.policy),
    ...groupRows(rating, RATING_SETTINGS, plan.policy),
    ...groupRows(publication, PUBLICATION_SETTINGS, plan.policy),
    ...plan.sections.flatMap((entry) => groupRows(section, SECTION_SETTINGS, entry, entry.number)),
    ...plan.statuses.flatMap((entry) => groupRows(status, STATUS_SETTINGS, entry, labelOf(entry))),
    ...headingRows(plan),
  ];
  return recordsOf(SETTINGS, rows, NO_NAMES);
}
