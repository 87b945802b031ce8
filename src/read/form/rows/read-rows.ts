import { tidySpaces } from "../../../text/tidy.ts";
import type { DateSystem } from "../../../workbook/workbook.ts";
import { cellText } from "../../cells/cell-text.ts";
import type { Line } from "../../cells/sheet-lines.ts";
import type { Field } from "../field.ts";
import type { ReadTable } from "../facts/read-table.ts";
import { bannerLevels } from "./banner-levels.ts";
import type { DraftAction, RowDoubt } from "../facts/draft-action.ts";
import { holds, type RowFacts } from "./row-facts.ts";
import type { ToldRow } from "./row-kind.ts";
import { sortRows, type SortedRow } from "./sort-rows.ts";
import type { HeldCell } from "../facts/held-cell.ts";

/** The rows of a table as actions, and what belongs to none of them. */
export interface TableRows {
  readonly actions: readonly DraftAction[];
  readonly outside: readonly Line[];
  /** Rows that name what groups the actions below them. */
  readonly banners: readonly Banner[];
  readonly doubts: readonly RowDoubt[];
}

/** A row that names what groups the actions below it. */
interface Banner {
  readonly line: Line;
  readonly text: string;
}

/** An action whose rows are still being gathered. */
interface Open {
  readonly facts: RowFacts;
  readonly rows: number[];
  readonly cells: Map<Field, HeldCell[]>;
  readonly steps: string[];
  /** What its first row does not say of who and when. */
  readonly lacks: ReadonlySet<Field>;
  readonly banner: string | null;
  readonly group: string | null;
  /** The action above that has the recommendation, and the reference, for this one too. */
  readonly under: Open | null;
}

/** Fields in which a merged cell further up does not speak for the rows that it covers. */
const OWN_ONLY: ReadonlySet<Field> = new Set<Field>(["reference", "action"]);
/** Who does a step and by when is the action's own only where the action says neither, or lies over its steps. */
const OF_A_STEP: readonly Field[] = ["lead", "supporting", "due", "responsible"];
/** A column of recommendations with fewer filled rows than this names what groups several actions. */
const SPARSE = 0.7;

function begin(facts: RowFacts, banner: string | null, group: string | null): Omit<Open, "under"> {
  const cells = new Map<Field, HeldCell[]>();
  for (const [field, held] of facts.inherited) {
    if (!OWN_ONLY.has(field)) cells.set(field, [...held]);
  }
  for (const [field, held] of facts.own) {
    cells.set(field, [...(field === "other" ? (cells.get(field) ?? []) : []), ...held]);
  }
  const lacks = new Set(OF_A_STEP.filter((field) => !cells.has(field)));
  return { facts, rows: [facts.row], cells, steps: [], lacks, banner, group };
}

function append(open: Open, field: Field, held: readonly HeldCell[]): void {
  open.cells.set(field, [...(open.cells.get(field) ?? []), ...held]);
}

function goOn(open: Open, facts: RowFacts): void {
  open.rows.push(facts.row);
  for (const [field, held] of facts.own) append(open, field, held);
}

function addStep(open: Open, facts: RowFacts, system: DateSystem): void {
  open.rows.push(facts.row);
  const texts = facts.line.cells.map((cell) => tidySpaces(cellText(cell, system)));
  open.steps.push(texts.join(" \u2013 "));
  const covered = facts.inherited.has("action") || facts.inherited.has("recommendation");
  for (const field of OF_A_STEP) {
    const held = facts.own.get(field) ?? [];
    if (held.length > 0 && (covered || open.lacks.has(field))) append(open, field, held);
  }
  const kept = facts.own.get("other") ?? [];
  if (kept.length > 0) append(open, "other", kept);
}

/** The reference that a row has from above: in a merged cell, or with the recommendation that it answers. */
function referenceAbove({ facts, under }: Open, system: DateSystem): string {
  const [merged] = facts.inherited.get("reference") ?? [];
  if (facts.reference !== "") return "";
  if (merged) return tidySpaces(cellText(merged.cell, system));
  return under === null ? "" : under.facts.reference || referenceAbove(under, system);
}

function drafted(table: ReadTable, open: Open, system: DateSystem): DraftAction {
  const { facts, rows, cells, steps, banner, group } = open;
  const above = referenceAbove(open, system);
  return {
    table,
    row: facts.row,
    rows,
    reference: facts.reference || above,
    sharesReference: above !== "",
    cells,
    steps,
    banner,
    group,
  };
}

/** The text of a banner, without the number that stands in a cell of its own. */
function bannerText({ line, reference }: RowFacts, system: DateSystem): string {
  const texts = line.cells.map((cell) => tidySpaces(cellText(cell, system)));
  const named = texts.filter((text) => text !== reference);
  return (named.length > 0 ? named : texts).join(" ");
}

function wordsOf(held: readonly HeldCell[] | undefined, system: DateSystem): string | null {
  const text = (held ?? []).map(({ cell }) => cellText(cell, system).trim()).join("\n");
  return text === "" ? null : text;
}

/** The share of actions that have a recommendation in their own row, or in a cell merged over it. */
function shareRecommended(rows: readonly SortedRow[]): number {
  const actions = rows.filter(({ kind }) => kind === "action");
  const filled = actions.filter(
    ({ facts }) => facts.own.has("recommendation") || facts.inherited.has("recommendation"),
  );
  return filled.length / Math.max(1, actions.length);
}

/** Reads the rows of a table from top to bottom. */
export function readRows(table: ReadTable, system: DateSystem, told: ToldRow): TableRows {
  const rows = sortRows(table, system, told);
  const levels = bannerLevels(rows);
  const recommended = shareRecommended(rows);
  // Recommendations that are written once, above the actions that answer them, speak for all of these.
  const sparse = recommended > 0 && recommended < SPARSE;
  const shared = new Set<RowFacts>();
  const open: Open[] = [];
  const outside: Line[] = [];
  const banners: Banner[] = [];
  let banner: string | null = null;
  let group: string | null = null;
  for (const row of rows) {
    const { kind, facts } = row;
    const last = open.at(-1);
    if (kind === "action") {
      const own = wordsOf(
        facts.own.get("recommendation") ?? facts.inherited.get("recommendation"),
        system,
      );
      const follows = last?.banner === banner && last.facts !== facts;
      const answers = sparse && own === null && facts.reference === "" && follows;
      if (sparse && own !== null) group = own;
      if (answers) shared.add(facts);
      open.push({
        ...begin(facts, banner, own === null ? group : null),
        under: answers ? last : null,
      });
    } else if (kind === "banner") {
      const text = bannerText(facts, system);
      banners.push({ line: facts.line, text });
      const isGroup =
        recommended < SPARSE &&
        holds(facts, "recommendation") &&
        !holds(facts, "section", "action");
      if (isGroup || levels.get(row) === "inner") group = text;
      else [banner, group] = [text, null];
    } else if (kind === "outside" || !last) outside.push(facts.line);
    else if (kind === "step") addStep(last, facts, system);
    else goOn(last, facts);
  }
  const doubts = rows.flatMap(({ doubt, facts }) =>
    doubt && !shared.has(facts) ? [{ table, row: facts.row, doubt, text: facts.text }] : [],
  );
  return { actions: open.map((one) => drafted(table, one, system)), outside, banners, doubts };
}
