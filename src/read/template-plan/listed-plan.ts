import { columnFieldNamed } from "../../plan/column-fields.ts";
import { splitCell } from "../../plan/joined-cell.ts";
import { STATUS_MEANINGS } from "../../plan/master/master-settings.ts";
import type { Action, Partner, Plan, Section, Status } from "../../plan/plan.ts";
import { type ListKey, TEMPLATE_SETTINGS, wholeSectionEntry } from "../../plan/template-plan.ts";
import { policyOf, type ReadSetting } from "./listed-policy.ts";
import type { TemplateLists } from "./template-lists.ts";

type Listed = (key: ListKey) => string;

/** Makes one thing of each row of a group, told by the group's first list. */
function rowsOf<T>(lists: TemplateLists, first: ListKey, make: (of: Listed) => T): T[] {
  return (lists.get(first) ?? []).map((_, row) => make((key) => lists.get(key)?.[row] ?? ""));
}

function sectionOf(of: Listed): Section[] {
  const number = of("referenceSections");
  if (of("references") !== wholeSectionEntry(number)) return [];
  return [
    {
      number,
      name: of("referenceTitles"),
      alsoCalled: splitCell(of("sectionSpellings")),
      preventionLevel: null,
      preventionLevelInPlan: null,
      aim: null,
    },
  ];
}

function actionOf(of: Listed): Action[] {
  const ref = of("references");
  const section = of("referenceSections");
  if (ref === wholeSectionEntry(section)) return [];
  return [
    {
      ref,
      refAsPublished: of("referencesPrinted"),
      section: section === "" ? null : section,
      title: of("referenceTitles"),
      parts: splitCell(of("referenceLetters")).map((letter) => ({ letter, title: "" })),
      lead: of("referenceLeads"),
      contributors: splitCell(of("referenceContributors")),
      measure: "",
      timescale: of("referenceTimescales"),
      timescaleHeading: of("referenceTimescaleHeadings"),
    },
  ];
}

function partnerOf(of: Listed, offered: ReadonlySet<string>): Partner {
  const name = of("partnerNames");
  return {
    id: of("partnerIds"),
    name,
    shortName: of("partnerShortNames"),
    aliases: splitCell(of("partnerSpellings")),
    doubtfulAliases: splitCell(of("partnerDoubtful")),
    earlierNames: splitCell(of("partnerEarlier")).map((earlier) => ({
      name: earlier,
      from: null,
      to: null,
    })),
    type: "",
    reports: offered.has(name),
  };
}

function statusOf(of: Listed): Status[] {
  const meaning = STATUS_MEANINGS.find(({ id }) => id === of("statusMeanings"));
  if (!meaning) return [];
  return [
    {
      id: meaning.id,
      name: of("statuses"),
      alsoCalled: splitCell(of("statusSpellings")),
      step: Number(of("statusSteps")),
    },
  ];
}

function areUnique(texts: readonly string[] = []): boolean {
  return new Set(texts).size === texts.length && !texts.includes("");
}

/** True where every list is as long as the template says, and no entry stands twice. */
function areWhole(lists: TemplateLists, setting: ReadSetting): boolean {
  const counted = ["references", "statuses", "partnerIds", "rounds", "columns"] as const;
  const keyed = ["references", "statusMeanings", "partnerIds", "rounds", "settings"] as const;
  return (
    counted.every((key) => setting(key) === String(lists.get(key)?.length)) &&
    keyed.every((key) => areUnique(lists.get(key)))
  );
}

/** True where every status has its meaning, and every section and contributor is in the lists. */
function isConsistent(
  { sections, actions, partners, statuses }: Plan,
  lists: TemplateLists,
): boolean {
  const numbers = new Set(sections.map(({ number }) => number));
  const ids = new Set(partners.map(({ id }) => id));
  return (
    statuses.length === lists.get("statuses")?.length &&
    statuses.every(({ step }) => step >= 0) &&
    actions.every(
      ({ section, contributors }) =>
        (section === null || numbers.has(section)) && contributors.every((id) => ids.has(id)),
    )
  );
}

/**
 * The plan that the lists of a template tell, without measures, KPIs, aims and titles of parts. Null
 * where they do not agree: an entry twice, a list cut short, a status without a known meaning, a section
 * or partner that is not in the lists.
 */
export function planOfLists(lists: TemplateLists): Plan | null {
  const values = new Map(
    rowsOf(lists, "settings", (of) => [of("settings"), of("settingValues")] as const),
  );
  const setting: ReadSetting = (key) => values.get(TEMPLATE_SETTINGS[key]);
  const policy = policyOf(setting);
  const [start] = lists.get("planYearStarts") ?? [];
  const id = setting("id") ?? "";
  if (!policy || start === undefined || id === "" || !areWhole(lists, setting)) return null;
  const offered = new Set(lists.get("partners"));
  const plan: Plan = {
    id,
    title: setting("title") ?? "",
    start,
    years: lists.get("planYearStarts")?.length ?? 0,
    sections: rowsOf(lists, "references", sectionOf).flat(),
    actions: rowsOf(lists, "references", actionOf).flat(),
    partners: rowsOf(lists, "partnerIds", (of) => partnerOf(of, offered)),
    statuses: rowsOf(lists, "statuses", statusOf).flat(),
    kpis: [],
    policy,
    rounds: rowsOf(lists, "rounds", (of) => ({ date: of("rounds"), returnsDue: of("roundsDue") })),
    headings: Object.fromEntries(
      rowsOf(lists, "columns", (of) => {
        const field = columnFieldNamed(of("columns"));
        return field ? [[field, splitCell(of("columnSpellings"))] as const] : [];
      }).flat(),
    ),
  };
  return isConsistent(plan, lists) ? plan : null;
}
