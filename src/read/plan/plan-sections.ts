import type { Section } from "../../plan/plan.ts";
import { fold } from "../../text/fold.ts";
import type { FormAction, FormReading, FormTable } from "../form/form-reading.ts";
import type { PlanText } from "./left-lines.ts";
import {
  aimIn,
  isSectionName,
  levelOf,
  numberedTitles,
  readSectionHeading,
  type SectionHeading,
} from "./section-names.ts";
import { sectionOfReference } from "./section-of-reference.ts";

/** The sections of a plan, and each action's, by its number; null for one that stands in none. */
export interface PlanSections {
  readonly sections: readonly Section[];
  readonly numbers: readonly (string | null)[];
  /** Numbers of sections that the plan gives no name: they are called by their number. */
  readonly unnamed: ReadonlySet<string>;
}

interface SectionGroup {
  readonly number: string;
  /** The name that the form gives; null where it gives none. */
  readonly name: string | null;
  readonly actions: readonly FormAction[];
}

/** True where two ways of grouping the actions part them alike. */
function areAlike(one: readonly (string | null)[], other: readonly (string | null)[]): boolean {
  const pairs = new Set(one.map((key, at) => JSON.stringify([key, other[at]])));
  return pairs.size === new Set(one).size && pairs.size === new Set(other).size;
}

/** The table an action stands in: the last whose heading is above it. */
function tableOf({ sheet, row }: FormAction, tables: readonly FormTable[]): FormTable | undefined {
  return tables.findLast(
    (table) => table.sheet === sheet && (table.headingRows[0] ?? 0) <= row && table.rows > 0,
  );
}

/** The heading over the wording, where it stands over this section's actions alone. */
function headingOf(
  group: SectionGroup,
  all: readonly FormAction[],
  { tables }: FormReading,
): SectionHeading {
  const own = new Set(group.actions.map((action) => tableOf(action, tables)));
  const others = all.filter((action) => !group.actions.includes(action));
  const [table] = own;
  const shared = others.some((action) => own.has(tableOf(action, tables)));
  const heading = table?.columns.find(({ field }) => field === "action")?.text ?? "";
  return readSectionHeading(shared ? "" : heading);
}

/** The aim nearest above the first row of a section, below what comes before it on the sheet. */
function aimOf(
  { actions }: SectionGroup,
  all: readonly FormAction[],
  texts: readonly PlanText[],
): string | null {
  const [first] = actions;
  if (!first) return null;
  const before = all.filter(({ sheet, row }) => sheet === first.sheet && row < first.row);
  const after = before.reduce((last, { rows }) => Math.max(last, ...rows), -1);
  const above = texts.filter(
    ({ sheet, row }) => sheet === first.sheet && row > after && row < first.row,
  );
  return above.map(({ text }) => aimIn(text)).findLast((aim) => aim !== undefined) ?? null;
}

function sectionOf(
  group: SectionGroup,
  form: FormReading,
  texts: readonly PlanText[],
  byReference: boolean,
): Section {
  const heading = headingOf(group, form.actions, form);
  const titles = byReference ? numberedTitles(group.number, texts) : [];
  const aim = aimOf(group, form.actions, texts);
  const given = group.name !== null && group.name !== aim ? [group.name] : [];
  const named = byReference ? [...titles, heading.name, ...given] : given;
  const name = named.find(isSectionName) ?? given[0] ?? `Section ${group.number}`;
  const others = [...named, heading.name && heading.whole, heading.level ?? ""].filter(
    (other) => other !== "" && fold(other) !== fold(name),
  );
  return {
    number: group.number,
    name,
    alsoCalled: [...new Map(others.map((other) => [fold(other), other])).values()],
    preventionLevel: levelOf(heading.level),
    preventionLevelInPlan: heading.level,
    aim,
  };
}

/** A number for each section name: the plan's own where it is free, else the next. */
function numbersOf({ sections }: FormReading): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>();
  const taken = new Set<string>();
  const own = new Set(sections.flatMap(({ number }) => number ?? []));
  let next = 1;
  for (const { name, number } of sections) {
    let free = number !== null && !taken.has(number) ? number : undefined;
    for (; free === undefined; next++) {
      if (!taken.has(String(next)) && !own.has(String(next))) free = String(next);
    }
    taken.add(free);
    numbers.set(name, free);
  }
  return numbers;
}

/** A name that another section has already gets its number behind it: names tell sections apart. */
function withOwnNames(sections: readonly Section[]): Section[] {
  const taken = new Set<string>();
  return sections.map((section) => {
    const name = taken.has(fold(section.name))
      ? `${section.name} (${section.number})`
      : section.name;
    taken.add(fold(name));
    const alsoCalled = section.alsoCalled.filter((other) => !taken.has(fold(other)));
    for (const other of alsoCalled) taken.add(fold(other));
    return { ...section, name, alsoCalled };
  });
}

/**
 * The sections of a plan: by the numbers in its references where they part the actions as banners, themes
 * or sheets do, or where these say nothing; else by the names that the form gives (domain reference 1.11
 * I25 to I27).
 */
export function planSections(form: FormReading, texts: readonly PlanText[]): PlanSections {
  const named = form.actions.map(({ section }) => section);
  const inReferences = form.actions.map(({ ref }) => sectionOfReference(ref));
  const silent = named.every((name) => name === null);
  const byReference =
    inReferences.every((number) => number !== null) &&
    form.actions.some(({ refWritten }) => refWritten !== null) &&
    (silent || areAlike(named, inReferences));
  const numbers = numbersOf(form);
  const keys = byReference
    ? inReferences
    : named.map((name) => (name === null ? null : (numbers.get(name) ?? null)));
  const distinct = [...new Set(keys)].filter((key) => key !== null);
  const sections = distinct.map((number) => {
    const actions = form.actions.filter((_, at) => keys[at] === number);
    const name = actions[0]?.section ?? null;
    return sectionOf({ number, name, actions }, form, texts, byReference);
  });
  const unnamed = sections.filter(({ number, name }) => name === `Section ${number}`);
  return {
    sections: withOwnNames(sections),
    numbers: keys,
    unnamed: new Set(unnamed.map(({ number }) => number)),
  };
}
