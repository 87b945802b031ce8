import { longDay, type IsoDay } from "../../calendar/iso-day.ts";
import type { StatusId } from "../plan.ts";
import { Wanted, type CellForm } from "../table/cell-form.ts";
import { DAY, SOME_DAY } from "../table/day-forms.ts";
import { labelled } from "../table/choice-forms.ts";
import { NUMBER, numberThat } from "../table/number-forms.ts";
import { LINES, TEXT } from "../table/text-forms.ts";
import { RATING_POLICIES } from "../rating-policies.ts";
import { USUAL_SUBJECT } from "../subjects.ts";
import { ofEachThreshold, THRESHOLD_UNITS } from "../thresholds.ts";
import { setting } from "./setting.ts";
import { SMALL_NUMBERS_PRESET } from "./small-numbers-form.ts";
import { SUBJECT_CHOICE } from "./subject-form.ts";

/** The groups of the Settings table, in their order. */
export const SETTING_GROUPS = {
  plan: "Plan",
  section: "Section",
  status: "Status",
  rating: "Rating rules",
  publication: "Publication",
  round: "Round",
  heading: "Heading",
} as const;

const FIRST_DAY = new Wanted("the plan's first day");

/** A day that is written out, as the sheet shows it to people who type over it. */
const DAY_IN_WORDS: CellForm<IsoDay> = { read: SOME_DAY.read, write: longDay };

const PLAN_START: CellForm<IsoDay> = {
  read: (cell, names) => DAY.read(cell, names) ?? FIRST_DAY,
  write: longDay,
};

const PLAN_YEARS = numberThat(
  (years) => Number.isInteger(years) && years >= 1 && years <= 50,
  "a whole number from 1 to 50",
);

/** References in one cell, parted by commas. */
const REFERENCES: CellForm<readonly string[]> = {
  read: ({ text }) =>
    text
      .split(/[,;\n]/u)
      .map((ref) => ref.trim())
      .filter((ref) => ref !== ""),
  write: (refs) => refs.join(", "),
};

const TEXT_OR_NULL: CellForm<string | null> = {
  read: ({ text }) => (text === "" ? null : text),
  write: (text) => text,
};

/** Settings of the plan as a whole. */
export const PLAN_SETTINGS = {
  id: setting("Id", "Short name of the plan that its returns carry. Leave it as it is.", TEXT),
  title: setting("Title", "The plan's title on every table and return.", TEXT),
  start: setting(
    "First day of plan year 1",
    "A day such as 1 April 2018. Every plan year is counted from it.",
    PLAN_START,
  ),
  years: setting("Number of plan years", "How many years the plan runs.", PLAN_YEARS),
  order: setting(
    "Order of actions",
    "References in the plan's order, so that sorting the Master plan sheet changes nothing.",
    REFERENCES,
  ),
};

/** What can be set for a section. The setting's name is the section's number and this: `3: Name`. */
export const SECTION_SETTINGS = {
  name: setting("Name", "The section's name.", TEXT),
  alsoCalled: setting("Also called", "Other spellings in returns, one a line.", LINES),
  preventionLevel: setting("Prevention level", "Empty for whole systems actions.", TEXT_OR_NULL),
  preventionLevelInPlan: setting(
    "Prevention level in the plan",
    "The level's name in the plan, where it differs.",
    TEXT_OR_NULL,
  ),
  aim: setting("Aim", "What the section is for.", TEXT_OR_NULL),
};

/** What can be set for a status. The setting's name is the meaning and this: `On track: Wording`. */
export const STATUS_SETTINGS = {
  name: setting(
    "Wording",
    "What the drop-down list shows. If you change it, add the old wording to Also called.",
    TEXT,
  ),
  alsoCalled: setting("Also called", "Other wordings in returns, one a line.", LINES),
  step: setting(
    "Step",
    "Place from good (0) to bad. Partners two or more steps apart are in conflict.",
    NUMBER,
  ),
};

/** What each status means to the rating rules, in words for the Settings sheet. */
export const STATUS_MEANINGS: readonly { readonly id: StatusId; readonly label: string }[] = [
  { id: "not-started", label: "Not started" },
  { id: "on-track", label: "On track" },
  { id: "at-risk", label: "At risk" },
  { id: "off-track", label: "Off track" },
  { id: "blocked", label: "Blocked" },
  { id: "complete", label: "Complete" },
  { id: "withdrawn", label: "Withdrawn" },
];

const POLICY_LABELS = RATING_POLICIES.map(({ label }) => label).join(", ");

/** By which rules actions are rated. */
export const POLICY_SETTINGS = {
  rating: setting(
    "Rating policy",
    `How actions are rated: one of ${POLICY_LABELS}. Every paper says which.`,
    labelled(RATING_POLICIES),
    RATING_POLICIES[0].id,
  ),
};

/** The thresholds of the rating rules (domain reference 3.3 and 3.4). */
export const RATING_SETTINGS = ofEachThreshold(({ name, meaning, unit, default: usual }) => {
  const { isIt, wanted } = THRESHOLD_UNITS[unit];
  return setting(name, meaning, numberThat(isIt, wanted), usual);
});

/** What holds for publication. */
export const PUBLICATION_SETTINGS = {
  smallNumbers: setting(
    "Small numbers",
    "How counts of people are protected: NHS rule, Under 5, Under 10 or None.",
    SMALL_NUMBERS_PRESET,
  ),
  subject: setting(
    "What is sensitive",
    "Who the plan is about, which decides what its papers must not say: People at risk, Services or None. A refuge, a household or a case is sensitive in a plan about people at risk.",
    SUBJECT_CHOICE,
    USUAL_SUBJECT,
  ),
};

/** A round: its setting's name is the report date, its value the day returns are due. */
export const ROUND_SETTING = {
  form: DAY_IN_WORDS,
  meaning: "The setting is the report date, its value the last day for returns.",
};

/** A heading: its setting's name is the field, its value the spellings. */
export const HEADING_SETTING = {
  form: LINES,
  meaning: "Spellings of this column's heading in returns, one a line.",
};
