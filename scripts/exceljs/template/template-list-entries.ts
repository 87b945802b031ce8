import { addDays } from "../../../src/calendar/iso-day.ts";
import { joinInCell } from "../../../src/plan/joined-cell.ts";
import type { Plan } from "../../../src/plan/plan.ts";
import {
  type ListKey,
  TEMPLATE_SETTINGS,
  wholeSectionEntry,
} from "../../../src/plan/template-plan.ts";
import { ratingPolicyOf } from "../../../src/plan/rating-policies.ts";
import { SMALL_NUMBERS } from "../../../src/plan/small-numbers.ts";
import { SUBJECTS } from "../../../src/plan/subjects.ts";
import type { ReturnTemplate } from "./return-template.ts";

/** What a cell of the lists holds: a text, a number, or a day as a real date. */
export type ListEntry = string | number | { readonly day: string };

/** The entries of each list, by key. */
type ListEntries = Readonly<Record<ListKey, readonly ListEntry[]>>;

/** First day of a plan year, counted from 1. */
function yearStart(start: string, year: number): string {
  return `${Number(start.slice(0, 4)) + year - 1}${start.slice(4)}`;
}

function referenceLists({ plan, actions }: ReturnTemplate) {
  const own = new Map(actions.map(({ action, part }) => [action.ref, part]));
  const { actions: all, sections } = plan;
  const nothing = sections.map(() => "");
  return {
    references: [
      ...all.map(({ ref }) => ref),
      ...sections.map(({ number }) => wholeSectionEntry(number)),
    ],
    referenceTitles: [...all.map(({ title }) => title), ...sections.map(({ name }) => name)],
    referenceTimescales: [...all.map(({ timescale }) => timescale), ...nothing],
    referenceParts: [...all.map(({ ref }) => own.get(ref) ?? ""), ...nothing],
    referenceSections: [
      ...all.map(({ section }) => section ?? ""),
      ...sections.map(({ number }) => number),
    ],
    referenceLeads: [...all.map(({ lead }) => lead), ...nothing],
    referenceContributors: [...all.map(({ contributors }) => joinInCell(contributors)), ...nothing],
    referencesPrinted: [...all.map(({ refAsPublished }) => refAsPublished), ...nothing],
    referenceLetters: [
      ...all.map(({ parts }) => joinInCell(parts.map(({ letter }) => letter))),
      ...nothing,
    ],
    referenceTimescaleHeadings: [
      ...all.map(({ timescaleHeading }) => timescaleHeading),
      ...nothing,
    ],
    sectionSpellings: [
      ...all.map(() => ""),
      ...sections.map(({ alsoCalled }) => joinInCell(alsoCalled)),
    ],
  };
}

function partnerLists({ plan, partner }: ReturnTemplate) {
  const { partners } = plan;
  return {
    partners: partners
      .filter(({ reports, id }) => reports || id === partner.id)
      .map(({ name }) => name),
    partnerIds: partners.map(({ id }) => id),
    partnerNames: partners.map(({ name }) => name),
    partnerShortNames: partners.map(({ shortName }) => shortName),
    partnerSpellings: partners.map(({ aliases }) => joinInCell(aliases)),
    partnerDoubtful: partners.map(({ doubtfulAliases }) => joinInCell(doubtfulAliases)),
    partnerEarlier: partners.map(({ earlierNames }) =>
      joinInCell(earlierNames.map(({ name }) => name)),
    ),
  };
}

function calendarLists(plan: Plan) {
  const years = Array.from({ length: plan.years }, (_, index) => index + 1);
  return {
    planYears: years.map((year) => `Year ${year}`),
    planYearStarts: years.map((year) => ({ day: yearStart(plan.start, year) })),
    planYearEnds: years.map((year) => ({ day: addDays(yearStart(plan.start, year + 1), -1) })),
    rounds: plan.rounds.map(({ date }) => ({ day: date })),
    roundsDue: plan.rounds.map(({ returnsDue }) => ({ day: returnsDue })),
  };
}

function planLists({ statuses, headings }: Plan) {
  const columns = Object.entries(headings);
  return {
    statuses: statuses.map(({ name }) => name),
    statusMeanings: statuses.map(({ id }) => id),
    statusSpellings: statuses.map(({ alsoCalled }) => joinInCell(alsoCalled)),
    statusSteps: statuses.map(({ step }) => step),
    columns: columns.map(([field]) => field),
    columnSpellings: columns.map(([, spellings]) => joinInCell(spellings)),
  };
}

type Counted = Readonly<
  Record<Extract<keyof typeof TEMPLATE_SETTINGS, ListKey>, readonly ListEntry[]>
>;

function settingLists({ id, title, policy }: Plan, lists: Counted) {
  const small = SMALL_NUMBERS.find((preset) => preset.id === policy.smallNumbers);
  const subject = SUBJECTS.find((choice) => choice.id === policy.subject);
  const values: Record<keyof typeof TEMPLATE_SETTINGS, ListEntry> = {
    id,
    title,
    ...policy,
    smallNumbers: small?.label ?? "",
    rating: ratingPolicyOf(policy).label,
    subject: subject?.label ?? "",
    references: lists.references.length,
    statuses: lists.statuses.length,
    partnerIds: lists.partnerIds.length,
    rounds: lists.rounds.length,
    columns: lists.columns.length,
  };
  const keys = Object.keys(TEMPLATE_SETTINGS) as (keyof typeof TEMPLATE_SETTINGS)[];
  return {
    settings: keys.map((key) => TEMPLATE_SETTINGS[key]),
    settingValues: keys.map((key) => values[key]),
  };
}

/** Every list's entries, by key: what the drop-downs offer, and what a check needs to know of the plan. */
export function listEntries(template: ReturnTemplate): ListEntries {
  const lists = {
    ...referenceLists(template),
    ...planLists(template.plan),
    ...partnerLists(template),
    ...calendarLists(template.plan),
  };
  return { ...lists, ...settingLists(template.plan, lists) };
}
