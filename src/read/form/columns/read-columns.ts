import { tidySpaces } from "../../../text/tidy.ts";
import type { DateSystem } from "../../../workbook/workbook.ts";
import { profileOf } from "../cells/column-profile.ts";
import type { Field } from "../field.ts";
import { columnJudge, type PlacedHeading } from "../headings/column-evidence.ts";
import type { HeadingJudge } from "../headings/judge-heading.ts";
import type { RawTable } from "../facts/form-table.ts";
import { colouredBlanks, columnCells, sampleTexts, type ColumnCell } from "./column-cells.ts";
import { whyColumn } from "./describe-column.ts";
import { fieldsByCells } from "./fit-of-cells.ts";
import type { FormColumn } from "../facts/form-column.ts";
import { recencyOf } from "./heading-recency.ts";
import { isSure } from "./is-sure.ts";
import type { ColumnEvidence } from "./judge-columns.ts";
import { readMarkColumns } from "./mark-columns.ts";
import { judgeAlone, judgeWithWording, type SettledJudgement } from "./settle-wording.ts";
import type { HeadingColumn } from "../facts/heading-column.ts";

/** What a person said of a column, wherever they said it: null where nobody did. */
export type ToldField = (sheet: string, column: PlacedHeading) => Field | null;

/** What reading columns needs to know. */
export interface ColumnContext {
  readonly judge: HeadingJudge;
  readonly told: ToldField;
  readonly dateSystem: DateSystem;
  /** False for a return: it need not say what is to be done. */
  readonly needsWording?: boolean;
}

/** A heading that says so much of a field names it. */
const NAMED = 0.5;

/** A column with all that speaks for its readings. */
interface SeenColumn {
  readonly column: HeadingColumn;
  readonly cells: readonly ColumnCell[];
  readonly evidence: ColumnEvidence;
  /** What its marks stand for; null where it holds none. */
  readonly mark: Field | null;
}

/** What stands above a column's own heading, for its neighbours too. */
function groupOf({ own, text }: HeadingColumn): string {
  return text.endsWith(own) ? text.slice(0, text.length - own.length).trim() : "";
}

function seeColumns(
  first: RawTable,
  tables: readonly RawTable[],
  context: ColumnContext,
): SeenColumn[] {
  const told = (column: PlacedHeading): Field | null =>
    context.told(first.sheet.sheet.name, column);
  const judge = columnJudge(context.judge, told);
  const all = columnCells(tables);
  const seen = first.columns.map((column, at) => {
    const cells = all[at] ?? [];
    const profile = profileOf(cells, context.dateSystem, colouredBlanks(tables, at));
    return { column, cells, heading: judge(column), profile };
  });
  const recency = recencyOf(
    seen.map(({ column, heading, profile }) => ({
      text: column.text,
      heading,
      filled: profile.filled,
    })),
  );
  const marks = readMarkColumns(
    seen.map(({ column, heading, profile }) => {
      const groupHeading = context.judge(groupOf(column));
      return { own: column.own, groupHeading, heading, cells: profile };
    }),
  );
  return seen.map(({ column, cells, heading, profile }, at): SeenColumn => {
    const said = told(column);
    const mark = said === null ? (marks[at] ?? null) : null;
    // A column of marks is decided: it takes no part where the others are.
    const decided = mark === null ? said : "other";
    return {
      column,
      cells,
      mark,
      evidence: { heading, cells: profile, recency: recency[at] ?? 0, told: decided },
    };
  });
}

function markColumn({ column, cells }: SeenColumn, field: Field, system: DateSystem): FormColumn {
  return {
    ...column,
    field,
    isMark: true,
    sure: true,
    why: `Its cells are marks, and "${tidySpaces(column.text)}" is what they are for.`,
    choices: [field, "other"],
    samples: sampleTexts(cells, system),
  };
}

/** What an unsure column may be: what its words name, and what they do not say, its cells may. */
function openChoices(
  { field, choices }: SettledJudgement,
  { heading, cells }: ColumnEvidence,
): Field[] {
  const named = [...heading].filter(([, claim]) => claim >= NAMED).sort((a, b) => b[1] - a[1]);
  const all = [field, ...named.map(([one]) => one), ...choices, ...fieldsByCells(cells)];
  return [...new Set([field, ...all.filter((one) => one !== "other"), "other" as const])];
}

function plainColumn(
  { column, cells, evidence }: SeenColumn,
  judgement: SettledJudgement,
  sure: boolean,
  system: DateSystem,
): FormColumn {
  const { field, why } = judgement;
  const said = evidence.heading.get(field) ?? 0;
  const choices = sure ? judgement.choices : openChoices(judgement, evidence);
  const told = evidence.told !== null;
  return {
    ...column,
    field,
    isMark: false,
    sure,
    why: why ?? whyColumn(tidySpaces(column.text), field, said, evidence.cells, told),
    choices,
    samples: sampleTexts(cells, system),
  };
}

/**
 * What the columns of a table hold, judged by their headings and by all cells below them. Tables under
 * the same headings are judged together, so that a short one profits from a long one.
 */
export function readColumns(tables: readonly RawTable[], context: ColumnContext): FormColumn[] {
  const [first] = tables;
  if (!first) return [];
  const seen = seeColumns(first, tables, context);
  const evidence = seen.map((one) => one.evidence);
  const judged = context.needsWording === false ? judgeAlone(evidence) : judgeWithWording(evidence);
  return seen.flatMap((one, at): FormColumn[] => {
    const judgement = judged[at];
    if (one.mark !== null) return [markColumn(one, one.mark, context.dateSystem)];
    if (!judgement) return [];
    const sure = judgement.settled || isSure(at, judged, evidence);
    return [plainColumn(one, judgement, sure, context.dateSystem)];
  });
}
