import type { UpdateField } from "../../plan/column-fields.ts";
import type { Field } from "../../plan/field.ts";
import { fold } from "../../text/fold.ts";
import type { DateSystem } from "../../workbook/workbook.ts";
import type { Repeated } from "../cells/answer.ts";
import { cellText } from "../cells/cell-text.ts";
import type { Line } from "../cells/sheet-lines.ts";
import { readColumns, type ToldField } from "../form/columns/read-columns.ts";
import type { FormColumn } from "../form/facts/form-column.ts";
import type { FormSheet } from "../form/facts/form-sheet.ts";
import type { RawTable } from "../form/facts/form-table.ts";
import type { HeadingEvidence, HeadingJudge } from "../form/headings/judge-heading.ts";
import type { HeadingColumn } from "../headings/heading-block.ts";
import { isRemark } from "./remark-heading.ts";
import type { ReturnColumn } from "./return-columns.ts";

/** What the columns of a return are judged by. */
export interface ReturnColumnContext {
  readonly judgeHeading: HeadingJudge;
  /** What a person said of columns; it beats every guess. */
  readonly told: ToldField;
  /** True for the wording of an action of the plan. */
  readonly isPlanWording: (text: string) => boolean;
  readonly dateSystem: DateSystem;
  /** The last day that the date in a heading can mean; null where none is in it. */
  readonly dayIn: (heading: string) => string | null;
}

/** Rows of a table that its columns are judged by; more would tell nothing new. */
const MOST_ROWS = 200;
/** More blank rows than this end a table. */
const WIDEST_GAP = 3;

function bodyFrom(lines: readonly Line[], from: number, columns: readonly HeadingColumn[]): Line[] {
  const left = columns[0]?.left ?? 0;
  const right = columns.at(-1)?.right ?? 0;
  const body: Line[] = [];
  let last = lines[from - 1]?.row ?? -1;
  for (const line of lines.slice(from, from + MOST_ROWS)) {
    if (line.row - last > WIDEST_GAP) break;
    last = line.row;
    const cells = line.cells.filter(({ column }) => left <= column && column <= right);
    if (cells.length > 0) body.push({ row: line.row, cells });
  }
  return body;
}

function rawTable(sheet: FormSheet, columns: readonly HeadingColumn[], body: Line[]): RawTable {
  const top = Math.min(...columns.map(({ address }) => address.row));
  return {
    sheet,
    headingRows: [top],
    columns,
    body,
    area: {
      top,
      left: columns[0]?.left ?? 0,
      bottom: body.at(-1)?.row ?? top,
      right: columns.at(-1)?.right ?? 0,
    },
  };
}

const AS_REMARK = 0.6;
const NAMED = 0.6;
const WORDING: readonly Field[] = ["action", "recommendation"];

function share(cells: readonly string[], holds: (text: string) => boolean): number {
  return cells.length === 0 ? 0 : cells.filter(holds).length / cells.length;
}

function claim(evidence: HeadingEvidence, field: Field): number {
  return evidence.get(field) ?? 0;
}

/** True where the table repeats the plan's wording: what is to be done, beside what was done about it. */
function repeatsPlan(table: RawTable, context: ReturnColumnContext): boolean {
  return table.columns.some(({ left, text }) => {
    const evidence = context.judgeHeading(text);
    if (!WORDING.some((field) => claim(evidence, field) >= 0.75)) return false;
    const cells = table.body.flatMap((line) => {
      const cell = line.cells.find(({ column }) => column === left);
      return cell ? [cellText(cell, context.dateSystem)] : [];
    });
    return !isRemark(text) || share(cells, context.isPlanWording) >= 0.5;
  });
}

/**
 * What a heading says in a return: a remark gives way to what was done; and where no column repeats the
 * plan's wording, a partner is who sends the row and a lead is who answers for it.
 */
function returnEvidence(
  judge: HeadingJudge,
  found: readonly ReturnColumn[],
  whole: boolean,
): HeadingJudge {
  const known = new Map(found.map((column) => [column.text, column]));
  return (text) => {
    const evidence = new Map(judge(text));
    const { reading, score } = known.get(text) ?? { score: 0 };
    if (reading && score > claim(evidence, reading.held)) evidence.set(reading.held, score);
    const cap = (field: Field, most: number): void => {
      const said = evidence.get(field);
      if (said !== undefined) evidence.set(field, Math.min(said, most));
    };
    if (isRemark(text)) {
      evidence.set("update", AS_REMARK);
      evidence.delete("other");
      if (!whole) for (const field of WORDING) evidence.delete(field);
    }
    if (whole) return evidence;
    if (claim(evidence, "partner") >= NAMED) {
      evidence.set("partner", 1);
      cap("lead", 0.2);
      cap("supporting", 0.2);
    }
    return evidence;
  };
}

/** The fields of a form that a return answers, by their names in a return. */
const ANSWERED: ReadonlyMap<Field, UpdateField> = new Map([
  ["reference", "reference"],
  ["update", "action-taken"],
  ["partner", "partner"],
  ["responsible", "responsible"],
  ["start", "start"],
  ["due", "finish"],
  ["status", "status"],
  ["forecast", "forecast"],
  ["completed", "completed"],
  ["evidence", "evidence"],
  ["obstacle", "obstacle"],
  ["percent", "percent"],
] as const);

/** Answers to a plan that is sent back; its other columns are as the team sent them. */
const PROGRESS: ReadonlySet<Field> = new Set([
  "update",
  "status",
  "percent",
  "forecast",
  "completed",
  "evidence",
  "obstacle",
]);

/** True for what says how an action stands, as against what is planned. */
export function isProgress(held: Field): boolean {
  return PROGRESS.has(held);
}

const EARLIER = /\b(?:last|previous|prior|earlier)\b/u;

/** A column of a plan that is filled in so many of its rows was filled by the team. */
const FILLED_BY_THE_TEAM = 0.5;

/** In fewer rows a column may be the partner's own. */
const ROWS_TO_TELL = 3;

function filledShare(body: readonly Line[], at: number): number {
  if (body.length < ROWS_TO_TELL) return 0;
  const filled = body.filter(({ cells }) => cells.some(({ column }) => column === at));
  return filled.length / Math.max(1, body.length);
}

/** Whether a column that is no answer repeats the plan or an earlier round. */
function shownBy(column: FormColumn, evidence: HeadingEvidence, isDated: boolean): Repeated | null {
  if (column.field !== "other") return "plan";
  const kind = Math.max(claim(evidence, "update"), claim(evidence, "status"));
  return kind >= 0.3 && (isDated || EARLIER.test(fold(column.text))) ? "history" : null;
}

function returnColumn(
  sheet: string,
  column: FormColumn & { readonly filled: number },
  found: ReturnColumn,
  whole: boolean,
  context: ReturnColumnContext,
): ReturnColumn {
  const evidence = context.judgeHeading(column.text);
  const { sure, why, choices, samples } = column;
  const answersFor = found.field === "responsible" || claim(evidence, "responsible") >= NAMED;
  const isOwner = column.field === "lead" && !whole && answersFor;
  const held = isOwner ? "responsible" : column.field;
  const field = ANSWERED.get(held) ?? null;
  const isDated = context.dayIn(column.text) !== null;
  const told = context.told(sheet, column) !== null;
  const shown = field === null && !told;
  const shows = shown ? (shownBy(column, evidence, isDated) ?? found.shows) : null;
  const remark = claim(evidence, "update") >= 0.3 || isRemark(column.text);
  const answers = whole
    ? isProgress(held) || (shows === null && remark)
    : field !== "reference" && shows === null;
  const ofPlan = whole && !answers && shows === null && column.filled >= FILLED_BY_THE_TEAM;
  const reading = { held, sure, why, choices, samples };
  return { ...found, field, shows, answers, ofPlan, reading };
}

/**
 * What the columns of a return's table hold, by the code that reads plans: headings and cells judged
 * together, all columns at once. `found` says which of them a plan or an earlier form explains already.
 */
export function readReturnColumns(
  sheet: FormSheet,
  found: readonly ReturnColumn[],
  lines: readonly Line[],
  from: number,
  context: ReturnColumnContext,
): ReturnColumn[] {
  const table = rawTable(sheet, found, bodyFrom(lines, from, found));
  const whole = repeatsPlan(table, context);
  const columns = readColumns([table], {
    judge: returnEvidence(context.judgeHeading, found, whole),
    told: context.told,
    dateSystem: context.dateSystem,
    needsWording: whole,
  });
  return found.map((one, at) => {
    const column = columns[at];
    if (!column) return one;
    const filled = filledShare(table.body, one.left);
    return returnColumn(sheet.sheet.name, { ...column, filled }, one, whole, context);
  });
}
