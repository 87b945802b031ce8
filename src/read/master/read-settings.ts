import { columnFieldNamed } from "../../plan/column-fields.ts";
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
import type { HeadingSpellings, Plan, Round, Section, Status, StatusId } from "../../plan/plan.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import { MasterNotRead } from "./master-not-read.ts";
import {
  isSameName,
  readGroup,
  settingRows,
  type SettingRow,
  type SettingRows,
} from "./setting-rows.ts";

/** What the Settings sheet says of a plan; `order` lists references in the plan's order. */
export type PlanSettings = Omit<Plan, "actions" | "partners" | "kpis"> & {
  readonly order: readonly string[];
};

/** `3: Name` → `3`, in the order of the sheet, each once. */
function subjectsOf(rows: readonly SettingRow[]): string[] {
  const subjects = rows.map((row) => {
    const name = row.get("name").trim();
    const at = name.lastIndexOf(": ");
    if (at < 1) throw row.wrong("name", 'a number or status, a colon and a word: "3: Name"');
    return name.slice(0, at);
  });
  return [...new Set(subjects)];
}

function readSections(rows: SettingRows): Section[] {
  const { section: group } = SETTING_GROUPS;
  return subjectsOf(rows.of(group)).map((number) => ({
    number,
    ...readGroup(rows, group, SECTION_SETTINGS, number),
  }));
}

function statusIdOf(label: string, rows: readonly SettingRow[]): StatusId {
  const meaning = STATUS_MEANINGS.find((entry) => isSameName(label, entry.label));
  if (meaning) return meaning.id;
  const row = rows.find((entry) => entry.get("name").trim().startsWith(label));
  const labels = STATUS_MEANINGS.map((entry) => entry.label).join(", ");
  throw row
    ? row.wrong("name", `one of the statuses ${labels}`)
    : new MasterNotRead(`The status "${label}" must be one of ${labels}.`);
}

function readStatuses(rows: SettingRows): Status[] {
  const { status: group } = SETTING_GROUPS;
  return subjectsOf(rows.of(group)).map((label) => ({
    id: statusIdOf(label, rows.of(group)),
    ...readGroup(rows, group, STATUS_SETTINGS, label),
  }));
}

function readRounds({ of }: SettingRows): Round[] {
  return of(SETTING_GROUPS.round)
    .map((row) => ({
      date: row.as("name", ROUND_SETTING.form),
      returnsDue: row.as("value", ROUND_SETTING.form),
    }))
    .sort((a, b) => a.date.localeCompare(b.date));
}

function readHeadings({ of }: SettingRows): HeadingSpellings {
  return Object.fromEntries(
    of(SETTING_GROUPS.heading).flatMap((row) => {
      const field = columnFieldNamed(row.get("name"));
      const spellings = row.as("value", HEADING_SETTING.form);
      return field && spellings.length > 0 ? [[field, spellings] as const] : [];
    }),
  );
}

/**
 * Reads the Settings sheet: title, plan years, sections, statuses, thresholds, rounds and spellings. What
 * a later version added is at its usual value where it is not there. Throws MasterNotRead with the cell
 * where a setting cannot be used.
 */
export function readSettings(workbook: Workbook): PlanSettings {
  const rows = settingRows(workbook);
  return {
    ...readGroup(rows, SETTING_GROUPS.plan, PLAN_SETTINGS),
    sections: readSections(rows),
    statuses: readStatuses(rows),
    policy: {
      ...readGroup(rows, SETTING_GROUPS.rating, POLICY_SETTINGS),
      ...readGroup(rows, SETTING_GROUPS.rating, RATING_SETTINGS),
      ...readGroup(rows, SETTING_GROUPS.publication, PUBLICATION_SETTINGS),
    },
    rounds: readRounds(rows),
    headings: readHeadings(rows),
  };
}
