import { columnFieldNamed } from "../../plan/column-fields.ts";
import type { HeadingSpellings, Plan, Round, Section, Status, StatusId } from "../../plan/plan.ts";
import {
  PLAN_SETTINGS,
  SECTION_SETTINGS,
  SETTING_GROUPS,
  STATUS_MEANINGS,
  STATUS_SETTINGS,
} from "../../plan/master/master-settings.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import { MasterNotRead } from "./master-not-read.ts";
import { readPolicy } from "./read-policy.ts";
import { isSameName, settingRows, type SettingRows } from "./setting-rows.ts";
import {
  dayOf,
  linesOf,
  numberOf,
  requiredDayOf,
  textOf,
  unusable,
  type TableRow,
} from "./table-row.ts";

/** What the Settings sheet says of a plan; `order` lists references in the plan's order. */
export type PlanSettings = Omit<Plan, "actions" | "partners" | "kpis"> & {
  readonly order: readonly string[];
};

/** `3: Name` → `3`, in the order of the sheet, each once. */
function subjectsOf(rows: readonly TableRow[]): string[] {
  const subjects = rows.map((row) => {
    const name = textOf(row, "name").trim();
    const at = name.lastIndexOf(": ");
    if (at < 1) throw unusable(row, "name", 'a number or status, a colon and a word: "3: Name"');
    return name.slice(0, at);
  });
  return [...new Set(subjects)];
}

function textOrNull(row: TableRow): string | null {
  return textOf(row, "value") === "" ? null : textOf(row, "value");
}

function readSections({ of, need }: SettingRows): Section[] {
  const group = SETTING_GROUPS.section;
  return subjectsOf(of(group)).map((number) => {
    const row = (setting: { readonly name: string }): TableRow =>
      need(group, `${number}: ${setting.name}`);
    return {
      number,
      name: textOf(row(SECTION_SETTINGS.name), "value"),
      alsoCalled: linesOf(row(SECTION_SETTINGS.alsoCalled), "value"),
      preventionLevel: textOrNull(row(SECTION_SETTINGS.level)),
      preventionLevelInPlan: textOrNull(row(SECTION_SETTINGS.levelInPlan)),
      aim: textOrNull(row(SECTION_SETTINGS.aim)),
    };
  });
}

function statusIdOf(label: string, rows: readonly TableRow[]): StatusId {
  const meaning = STATUS_MEANINGS.find((entry) => isSameName(label, entry.label));
  if (meaning) return meaning.id;
  const row = rows.find((entry) => textOf(entry, "name").trim().startsWith(label));
  const labels = STATUS_MEANINGS.map((entry) => entry.label).join(", ");
  throw row
    ? unusable(row, "name", `one of the statuses ${labels}`)
    : new MasterNotRead(`The status "${label}" must be one of ${labels}.`);
}

function readStatuses({ of, need }: SettingRows): Status[] {
  const group = SETTING_GROUPS.status;
  return subjectsOf(of(group)).map((label) => {
    const row = (setting: { readonly name: string }): TableRow =>
      need(group, `${label}: ${setting.name}`);
    return {
      id: statusIdOf(label, of(group)),
      name: textOf(row(STATUS_SETTINGS.name), "value"),
      alsoCalled: linesOf(row(STATUS_SETTINGS.alsoCalled), "value"),
      step: numberOf(row(STATUS_SETTINGS.step), "value"),
    };
  });
}

function readRounds({ of }: SettingRows): Round[] {
  return of(SETTING_GROUPS.round)
    .map((row) => ({ date: requiredDayOf(row, "name"), returnsDue: requiredDayOf(row, "value") }))
    .sort((a, b) => a.date.localeCompare(b.date));
}

function readHeadings({ of }: SettingRows): HeadingSpellings {
  return Object.fromEntries(
    of(SETTING_GROUPS.heading).flatMap((row) => {
      const field = columnFieldNamed(textOf(row, "name"));
      const spellings = linesOf(row, "value");
      return field && spellings.length > 0 ? [[field, spellings] as const] : [];
    }),
  );
}

function readYears(row: TableRow): number {
  const wanted = "a whole number from 1 to 50";
  const years = numberOf(row, "value", wanted);
  if (!Number.isInteger(years) || years < 1 || years > 50) throw unusable(row, "value", wanted);
  return years;
}

/**
 * Reads the Settings sheet: title, plan years, sections, statuses, thresholds, rounds and spellings.
 * Throws MasterNotRead with the cell where a setting cannot be used.
 */
export function readSettings(workbook: Workbook): PlanSettings {
  const rows = settingRows(workbook);
  const planRow = (setting: { readonly name: string }): TableRow =>
    rows.need(SETTING_GROUPS.plan, setting.name);
  const start = dayOf(planRow(PLAN_SETTINGS.start), "value");
  if (start === null) throw unusable(planRow(PLAN_SETTINGS.start), "value", "the plan's first day");
  return {
    id: textOf(planRow(PLAN_SETTINGS.id), "value"),
    title: textOf(planRow(PLAN_SETTINGS.title), "value"),
    start,
    years: readYears(planRow(PLAN_SETTINGS.years)),
    order: textOf(planRow(PLAN_SETTINGS.order), "value")
      .split(/[,;\n]/u)
      .map((ref) => ref.trim())
      .filter((ref) => ref !== ""),
    sections: readSections(rows),
    statuses: readStatuses(rows),
    policy: readPolicy(rows),
    rounds: readRounds(rows),
    headings: readHeadings(rows),
  };
}
