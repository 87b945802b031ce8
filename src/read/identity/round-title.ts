import type { IsoDay } from "../../calendar/iso-day.ts";
import type { TimescaleContext } from "../../calendar/timescale.ts";
import type { Plan } from "../../plan/plan.ts";
import { fold } from "../../text/fold.ts";
import { tidy } from "../../text/tidy.ts";
import type { DateSystem } from "../../workbook/workbook.ts";
import { cellText } from "../cells/cell-text.ts";
import { headingDate, type HeadingDate } from "../headings/heading-date.ts";
import type { PlacedCell } from "../cells/read-answer.ts";

/** A title such as "Progress update, 31 October 2021" outside the tables, with the date in it. */
export interface RoundTitle {
  readonly placed: PlacedCell;
  readonly date: HeadingDate;
}

const LONGEST_TITLE = 140;

/** What such a title is about: one of these is in it. */
const NOUNS: ReadonlySet<string> = new Set(
  "update updates report reports return returns round".split(" "),
);

/** Words beside them that say nothing of what was done; "by" is left out, since it tells a due date. */
const OTHER_WORDS =
  "progress monitoring status quarterly monthly annual action plan strategy reporting period date " +
  "a the for of on as at in to up from and ending ended partner partners " +
  "monday tuesday wednesday thursday friday saturday sunday";

/** Words of which titles of rounds are made: the plan's and its partners' names among them. */
function titleWords({ title, partners }: Pick<Plan, "title" | "partners">): Set<string> {
  const names = partners.flatMap(({ name, shortName, aliases }) => [name, shortName, ...aliases]);
  return new Set([OTHER_WORDS, title, ...names].flatMap((text) => fold(text).split(" ")));
}

/** The text without the plan's title, whose years are no round. */
function withoutTitle(text: string, title: string): string {
  const at = title === "" ? -1 : text.toLowerCase().indexOf(title.toLowerCase());
  return at < 0 ? text : `${text.slice(0, at)} ${text.slice(at + title.length)}`;
}

/** A title may name the day it was written: only a round of the plan is taken for the round. */
function ofKnownRound(date: HeadingDate, { rounds }: Pick<Plan, "rounds">): HeadingDate {
  return rounds.some((round) => round.date === date.day) ? date : { ...date, day: null };
}

/**
 * Titles of a round among cells outside the tables: short, with one date, and of no words but those of
 * titles and names, so that no line of a partner's update is taken for one.
 */
export function roundTitles(
  cells: readonly PlacedCell[],
  plan: Pick<Plan, "title" | "partners" | "rounds">,
  dates: TimescaleContext,
  system: DateSystem,
): RoundTitle[] {
  const known = titleWords(plan);
  return cells.flatMap((placed) => {
    const whole = cellText(placed.cell, system);
    if (whole.length > LONGEST_TITLE) return [];
    const text = withoutTitle(tidy(whole), plan.title);
    const date = headingDate(text, dates);
    if (!date) return [];
    const words = fold(text.replace(date.written, " ")).split(" ");
    const isTitle = words.some((word) => NOUNS.has(word));
    const isPlain = words.every((word) => word === "" || NOUNS.has(word) || known.has(word));
    return isTitle && isPlain ? [{ placed, date: ofKnownRound(date, plan) }] : [];
  });
}

/** The one day that all titles name; undefined where none names a day or two name different ones. */
export function titledRound(titles: readonly RoundTitle[]): RoundTitle | undefined {
  const dated = titles.filter(({ date }) => date.day !== null);
  const [first] = dated;
  return dated.every(({ date }) => date.day === first?.date.day) ? first : undefined;
}

/** Titles that say nothing else than the round that was read; one with another day is left to be asked about. */
export function agreeingTitles(
  titles: readonly RoundTitle[],
  roundDay: IsoDay | null,
): PlacedCell[] {
  return titles
    .filter(({ date }) => date.day === null || date.day === roundDay)
    .map(({ placed }) => placed);
}
