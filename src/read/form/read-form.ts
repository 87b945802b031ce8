import type { IsoDay } from "../../calendar/iso-day.ts";
import { fold } from "../../text/fold.ts";
import { remember } from "../../text/remember.ts";
import type { DateSystem, Workbook } from "../../workbook/workbook.ts";
import type { ToldField } from "./columns/read-columns.ts";
import type { FormAction, FormReading, FormTable, KeptColumn } from "./form-reading.ts";
import { splitNames } from "./names/split-names.ts";
import { soloNames } from "./names/solo-names.ts";
import { textsBesideCells } from "./outside/beside-cells.ts";
import { hiddenNotes } from "./outside/hidden-notes.ts";
import { leftTexts } from "./outside/left-texts.ts";
import { nearestTable } from "./outside/nearest-table.ts";
import { outsideLines } from "./outside/outside-lines.ts";
import { planTitle } from "./outside/plan-title.ts";
import { planPeriod, type FormPeriod } from "./period/plan-period.ts";
import { formQuestions } from "./questions/form-questions.ts";
import { describeReferences } from "./references/describe-references.ts";
import { referencesWritten } from "./references/reference-in-wording.ts";
import { settleReferences, type SettledReference } from "./references/settle-references.ts";
import { buildAction, type BuiltAction } from "./actions/build-actions.ts";
import type { DraftAction } from "./facts/draft-action.ts";
import type { ToldRow } from "./rows/row-kind.ts";
import { readRows, type TableRows } from "./rows/read-rows.ts";
import { assignSections, sectionPlaces } from "./sections/assign-sections.ts";
import type { SectionTitle } from "./sections/section-name.ts";
import { readPlanTables } from "./read-plan-tables.ts";
import type { ReadTable } from "./facts/read-table.ts";
import { endReader } from "./values/held-values.ts";
import { writtenDates } from "./values/written-dates.ts";
import { tablesOfShares } from "./values/tables-of-shares.ts";
import type { OutsideLines } from "./facts/outside-lines.ts";
import type { PlanTables } from "./facts/plan-tables.ts";

/** What a form is read against. */
export interface FormContext {
  /** What a person said of columns, on the command line or in the master's settings. */
  readonly told: ToldField;
  /** What a person said of rows. */
  readonly toldRow?: ToldRow;
  /** Names of partners that are known beforehand. */
  readonly knownNames: readonly string[];
  /** First day of plan year 1, where a person said so. */
  readonly start: IsoDay | null;
  /** The name of the file, which may say the plan's years. */
  readonly fileName: string;
  /** For a plan that nothing dates. */
  readonly today: IsoDay;
}

/** The tables of a workbook with their rows as actions, before these are settled. */
interface Drafted {
  readonly found: PlanTables;
  /** Every table of actions, and its rows. */
  readonly all: ReadonlyMap<ReadTable, TableRows>;
  /** Those of them that hold an action. */
  readonly rows: ReadonlyMap<ReadTable, TableRows>;
  readonly drafts: readonly DraftAction[];
  readonly outside: OutsideLines;
}

function draftActions(
  workbook: Workbook,
  { told, toldRow = () => null }: Pick<FormContext, "told" | "toldRow">,
): Drafted {
  const { dateSystem } = workbook;
  const sheets = workbook.sheets.filter(({ visibility }) => visibility === "visible");
  const found = readPlanTables(sheets, { told, dateSystem });
  const all = new Map(found.tables.map((table) => [table, readRows(table, dateSystem, toldRow)]));
  return {
    found,
    all,
    rows: new Map([...all].filter(([, { actions }]) => actions.length > 0)),
    drafts: [...all.values()].flatMap(({ actions }) => actions),
    outside: outsideLines(found, all),
  };
}

interface Settled {
  readonly sections: readonly (SectionTitle | null)[];
  readonly references: readonly SettledReference[];
}

function settle({ drafts, found, outside }: Drafted, system: DateSystem): Settled {
  const sections = assignSections(drafts, outside, system);
  const places = sectionPlaces(sections);
  const several = new Set(places).size > 1;
  const written = referencesWritten(drafts, system);
  const references = settleReferences(
    drafts.map((draft, at) => ({
      written: written[at] ?? "",
      shared: draft.sharesReference,
      table: found.tables.indexOf(draft.table),
      section: several ? (places[at] ?? 0) : 0,
    })),
  );
  return { sections, references };
}

function periodOf(
  { drafts, found, outside }: Drafted,
  context: FormContext,
  system: DateSystem,
): FormPeriod {
  const title = planTitle(found.tables, outside, system);
  const { timescales, days } = writtenDates(drafts, system);
  return planPeriod({
    told: context.start,
    titles: [...(title === null ? [] : [title]), context.fileName],
    timescales,
    days,
    today: context.today,
  });
}

function tableOf({ columns, headingRows, body, sheet }: ReadTable): FormTable {
  return { sheet: sheet.sheet.name, headingRows, rows: body.length, columns };
}

function keptColumns(actions: readonly FormAction[]): KeptColumn[] {
  const kept = new Map<string, KeptColumn>();
  for (const { sheet, kept: values } of actions) {
    for (const { heading, source } of values) {
      const column = source.column.left;
      kept.set(`${sheet}!${column}`, { sheet, column, heading });
    }
  }
  return [...kept.values()];
}

/** Each section once, in the plan's order. */
function sectionTitles(sections: readonly (SectionTitle | null)[]): SectionTitle[] {
  const titles = new Map<string, SectionTitle>();
  for (const title of sections) {
    if (title && !titles.has(fold(title.name))) titles.set(fold(title.name), title);
  }
  return [...titles.values()];
}

/** Lines outside every action, with banners that neither a section nor a recommendation took its words from. */
function leftLines(
  { all, outside }: Drafted,
  { sections }: Settled,
  actions: readonly FormAction[],
): OutsideLines {
  const used = new Set([
    ...sections.map((section) => section?.written),
    ...actions.map(({ recommendation }) => recommendation),
  ]);
  const lines = new Map([...outside].map(([sheet, list]) => [sheet, [...list]]));
  for (const [{ sheet }, { banners }] of all) {
    const idle = banners.filter(({ text }) => !used.has(text));
    lines.get(sheet.sheet.name)?.push(...idle.map(({ line }) => line));
  }
  return lines;
}

const NO_REFERENCE: SettledReference = { ref: "", note: null };

/**
 * Reads the tables of actions in a workbook, however its form lays them out: what each column holds, each
 * row as an action or part of one, and all that is in neither. What is not sure is a question; nothing
 * that shows below a heading is in none of action, kept column, left text and question (forms 2 to 4).
 */
export function readForm(workbook: Workbook, context: FormContext): FormReading {
  const { dateSystem } = workbook;
  const drafted = draftActions(workbook, context);
  const { found, rows, drafts, outside } = drafted;
  const settled = settle(drafted, dateSystem);
  const { sections, references } = settled;
  const period = periodOf(drafted, context, dateSystem);
  const shares = tablesOfShares(drafts);
  const isKnown = soloNames(drafts, context.knownNames, dateSystem);
  const build = {
    system: dateSystem,
    endOf: endReader({ planStart: period.start, planYears: period.years, dateSystem }),
    namesIn: remember((text) => splitNames(text, isKnown)),
    asShares: ({ table }: DraftAction) => shares.has(table),
  };
  const built = drafts.map((draft, at): BuiltAction =>
    buildAction(draft, references[at] ?? NO_REFERENCE, sections[at] ?? null, build),
  );
  const actions = built.map(({ action }) => action);
  const tables = [...rows.keys()];
  return {
    title: planTitle(found.tables, outside, dateSystem),
    period,
    tables: tables.map(tableOf),
    actions,
    sections: sectionTitles(sections),
    kept: keptColumns(actions),
    left: [
      ...[...leftLines(drafted, settled, actions)].flatMap(([sheet, lines]) =>
        leftTexts(sheet, lines, dateSystem),
      ),
      ...found.sheets.flatMap(({ sheet }) => textsBesideCells(sheet.sheet)),
    ],
    questions: formQuestions({
      tables: rows,
      drafts,
      built,
      references,
      period,
      system: dateSystem,
    }),
    notes: [...describeReferences(references, actions), ...hiddenNotes(workbook, tables)],
    nearest: actions.length > 0 ? null : nearestTable(found),
  };
}
