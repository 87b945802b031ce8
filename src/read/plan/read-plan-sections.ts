import type { Section } from "../../plan/plan.ts";
import { fold } from "../../text/fold.ts";
import { tidy } from "../../text/tidy.ts";
import { PLAN_HEADINGS } from "./plan-headings.ts";
import { sectionOfReference } from "./plan-reference.ts";
import type { PlanTable } from "./scan-plan-sheet.ts";

/** A text outside the tables, one line of a sheet. */
export interface PlanText {
  readonly sheet: string;
  readonly row: number;
  readonly text: string;
}

const TITLE = /^(?:section\s+)?(\d{1,2}|[a-z]{1,3})\s*[.:)-]\s*(\p{L}.*)$/iu;
const LIST_ITEM = /^\W*section\s+(\d{1,2}|[a-z]{1,3})\s*\([^()]*\)\s*[.:-]?\s*(\p{L}.*)$/iu;
const AIM = /^aims?\s*:\s*(\S.*)$/isu;
const BARE_SECTION = /^section\s+(?:\d{1,2}|[a-z]{1,3})$/iu;
const LONGEST_NAME = 60;

/** Levels of prevention by the word with which plans name them; crisis prevention is tertiary. */
const LEVELS: readonly (readonly [word: string, level: string])[] = [
  ["primary", "Primary"],
  ["secondary", "Secondary"],
  ["tertiary", "Tertiary"],
  ["crisis", "Tertiary"],
];

/** Headings that say what a column is, and so name no section. */
const PLAIN_HEADINGS = new Set(
  PLAN_HEADINGS.flatMap(({ field, exact }) => (field === "action" ? exact.map(fold) : [])),
);

/** The sections that a table's references name, in the order of its rows. */
function numbersOf(table: PlanTable): string[] {
  const numbers = table.rows.map(({ reference }) => sectionOfReference(reference.ref));
  return [...new Set(numbers.filter((number) => number !== null))];
}

function bareHeading(heading: string): string {
  return tidy(heading).replace(/\s*\(cont[^)]*\)?\s*$/iu, "");
}

/** `Primary Prevention - Changing Attitudes` → the level as the plan names it, and the rest. */
function splitHeading(heading: string): { readonly level: string | null; readonly rest: string } {
  const match = /^([^-]*\bprevention\b[^-]*?)\s+-\s+(.+)$/iu.exec(bareHeading(heading));
  return match
    ? { level: match[1] ?? null, rest: match[2] ?? "" }
    : { level: null, rest: bareHeading(heading) };
}

/** What the heading of the wording says of the section: nothing where it is plain, or heads several. */
function headingOf(table: PlanTable): ReturnType<typeof splitHeading> {
  const heading = splitHeading(table.actionHeading);
  const plain = PLAIN_HEADINGS.has(fold(heading.rest)) || numbersOf(table).length > 1;
  return plain ? { ...heading, rest: "" } : heading;
}

function levelOf(named: string | null): string | null {
  const words = fold(named ?? "").split(" ");
  return LEVELS.find(([word]) => words.includes(word))?.[1] ?? null;
}

function titlesOf(number: string, texts: readonly PlanText[], pattern: RegExp): string[] {
  return texts.flatMap(({ text }) => {
    const match = pattern.exec(tidy(text));
    return match?.[1]?.toUpperCase() === number ? [match[2] ?? ""] : [];
  });
}

/** A title is a name where it is short and no sentence: section 3 is headed by its aim (domain reference 1.11 I26). */
function isName(title: string): boolean {
  return title.length <= LONGEST_NAME && !title.endsWith(".");
}

function aimOf(table: PlanTable, texts: readonly PlanText[], after: number): string | null {
  const above = texts.filter(
    ({ sheet, row }) => sheet === table.sheet && row < table.headingRow && row > after,
  );
  return above.map(({ text }) => AIM.exec(text)?.[1]?.trim()).findLast(Boolean) ?? null;
}

function sectionOf(
  number: string,
  table: PlanTable,
  texts: readonly PlanText[],
  after: number,
): Section {
  const { level, rest } = headingOf(table);
  const titles = titlesOf(number, texts, TITLE);
  const short = titles.map((title) => title.replace(/^.*:\s*/u, ""));
  const listed = titlesOf(number, texts, LIST_ITEM);
  const name =
    [...listed, ...short, rest].find((title) => title !== "" && isName(title)) ??
    `Section ${number}`;
  const names = [
    ...titles,
    ...short,
    rest,
    rest && bareHeading(table.actionHeading),
    ...(level ? [level] : []),
  ];
  const others = names.filter((other) => other !== "" && fold(other) !== fold(name));
  return {
    number,
    name,
    alsoCalled: [...new Map(others.map((other) => [fold(other), other])).values()],
    preventionLevel: levelOf(level),
    preventionLevelInPlan: level,
    aim: aimOf(table, texts, after),
  };
}

/** True for a line that is written as a section's title, its entry in a list, or its aim. */
export function isBannerText(text: string): boolean {
  const line = tidy(text);
  return [AIM, LIST_ITEM, TITLE, BARE_SECTION].some((pattern) => pattern.test(line));
}

/** True for a line that names or introduces one of these sections: nothing of an action is in it. */
export function isSectionText(text: string, sections: readonly Section[]): boolean {
  if (AIM.test(text.trim())) return true;
  const match = LIST_ITEM.exec(tidy(text)) ?? TITLE.exec(tidy(text));
  const section = sections.find(({ number }) => number === match?.[1]?.toUpperCase());
  const names = section ? [section.name, ...section.alsoCalled] : [];
  return names.some((name) => fold(name) === fold(match?.[2] ?? ""));
}

/**
 * The sections of a plan: numbered by their actions' references, named by the list in the introduction,
 * the title above the table, or the heading of its wording (domain reference 1.11 I25 to I27).
 */
export function readPlanSections(
  tables: readonly PlanTable[],
  texts: readonly PlanText[],
): Section[] {
  const sections = new Map<string, Section>();
  let last: PlanTable | undefined;
  for (const table of tables) {
    const after = last?.sheet === table.sheet ? (last.rows.at(-1)?.row ?? last.headingRow) : -1;
    for (const number of numbersOf(table)) {
      if (!sections.has(number)) sections.set(number, sectionOf(number, table, texts, after));
    }
    last = table;
  }
  return [...sections.values()];
}
