import { fold } from "../../text/fold.ts";
import { tidy } from "../../text/tidy.ts";
import type { PlanText } from "./left-lines.ts";

const TITLE = /^(?:section\s+)?(\d{1,2}|[a-z]{1,3})\s*[.:)-]\s*(\p{L}.*)$/iu;
const LIST_ITEM = /^\W*section\s+(\d{1,2}|[a-z]{1,3})\s*\([^()]*\)\s*[.:-]?\s*(\p{L}.*)$/iu;
const AIM = /^aims?\s*:\s*(\S.*)$/isu;
const LONGEST_NAME = 60;

/** Levels of prevention by the word with which plans name them; crisis prevention is tertiary. */
const LEVELS: readonly (readonly [word: string, level: string])[] = [
  ["primary", "Primary"],
  ["secondary", "Secondary"],
  ["tertiary", "Tertiary"],
  ["crisis", "Tertiary"],
];

/** What the heading over the wording of a section's actions says of the section. */
export interface SectionHeading {
  /** The level of prevention as the plan names it. */
  readonly level: string | null;
  /** What names the section; empty where the heading only says what the column is. */
  readonly name: string;
  readonly whole: string;
}

const NO_HEADING: SectionHeading = { level: null, name: "", whole: "" };

/** Headings that say what a column is, and so name no section. */
const PLAIN =
  /^(?:(?:agreed|planned|supporting|priority(?:-specific)?|key)? ?actions?|recommendations?)$/iu;

/** `Primary Prevention - Changing Attitudes` and `Whole Systems Actions`; any other heading names no section. */
export function readSectionHeading(heading: string): SectionHeading {
  const whole = tidy(heading).replace(/\s*\(cont[^)]*\)?\s*$/iu, "");
  const [, level, rest] = /^([^-]*\bprevention\b[^-]*?)\s+-\s+(.+)$/iu.exec(whole) ?? [];
  const name = rest ?? (/\bactions$/iu.test(whole) ? whole : "");
  if (level === undefined && name === "") return NO_HEADING;
  return { level: level ?? null, name: PLAIN.test(name) ? "" : name, whole };
}

/** The level that a plan's own words for it mean; null where they mean none. */
export function levelOf(named: string | null): string | null {
  const words = fold(named ?? "").split(" ");
  return LEVELS.find(([word]) => words.includes(word))?.[1] ?? null;
}

function titlesOf(number: string, texts: readonly PlanText[], pattern: RegExp): string[] {
  return texts.flatMap(({ text }) => {
    const match = pattern.exec(tidy(text));
    return match?.[1]?.toUpperCase() === number.toUpperCase() ? [match[2] ?? ""] : [];
  });
}

/** A title is a name where it is short and no sentence: section 3 is headed by its aim (domain reference 1.11 I26). */
export function isSectionName(title: string): boolean {
  return title !== "" && title.length <= LONGEST_NAME && !title.endsWith(".");
}

/** The titles of a numbered section among a plan's lines: those of a list first, then those above tables. */
export function numberedTitles(number: string, texts: readonly PlanText[]): string[] {
  const titles = titlesOf(number, texts, TITLE);
  const short = titles.map((title) => title.replace(/^.*:\s*/u, ""));
  return [...titlesOf(number, texts, LIST_ITEM), ...short, ...titles];
}

/** What a line says a section is for; undefined where it is no aim. */
export function aimIn(text: string): string | undefined {
  return AIM.exec(text.trim())?.[1]?.trim();
}

/** True for a line that names or introduces a section, or says its aim: nothing of an action is in it. */
export function isSectionLine(text: string, names: readonly string[]): boolean {
  if (aimIn(text) !== undefined) return true;
  const [, , title] = LIST_ITEM.exec(tidy(text)) ?? TITLE.exec(tidy(text)) ?? [];
  return title !== undefined && names.some((name) => fold(name) === fold(title));
}
