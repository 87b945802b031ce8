import type { Field } from "../field.ts";
import { judgeColumns, type ColumnEvidence, type ColumnJudgement } from "./judge-columns.ts";

/** A judgement, and whether a rule beside the sum of evidence makes it sure. */
export interface SettledJudgement extends ColumnJudgement {
  readonly settled: boolean;
  readonly why?: string;
}

/** Where no column is the action, one of these is: what was recommended or aimed at is what is to be done. */
const IN_ITS_PLACE: readonly Field[] = ["recommendation", "milestones"];
const CLEAR = 0.55;
const WHY_WORDING = "No column beside it says what is to be done, so its cells are the actions.";
const WHY_FIRST = "No revised date stands beside it, so it is the date that counts.";

/** How well a column would do as the wording, among those that say what was recommended. */
function asWording({ heading, cells }: ColumnEvidence): number {
  const said = Math.max(heading.get("action") ?? 0, 0.8 * (heading.get("recommendation") ?? 0));
  return said + 0.5 * cells.instructed + 0.3 * cells.urged;
}

function hasClaim({ heading, told }: ColumnEvidence): boolean {
  return told === null && IN_ITS_PLACE.some((field) => (heading.get(field) ?? 0) >= CLEAR);
}

/** The likeliest of these columns to be the wording; undefined where there are none. */
function likeliest(
  columns: readonly ColumnEvidence[],
  may: (at: number) => boolean,
): number | undefined {
  const places = columns.flatMap((column, at) =>
    may(at) ? [{ at, worth: asWording(column) }] : [],
  );
  return places.sort((a, b) => b.worth - a.worth)[0]?.at;
}

/** True for cells that say something: sentences, or what to do. */
function isWordy({ cells, told }: ColumnEvidence): boolean {
  return (
    told === null &&
    cells.filled > 0 &&
    cells.status < 0.5 &&
    (cells.prose >= 0.5 || cells.instructed >= 0.3) &&
    cells.reported < 0.6
  );
}

/** Who, and when or how far: a table that says both in its headings plans something. */
const WHO: readonly Field[] = ["lead", "supporting", "responsible"];
const WHEN_OR_HOW_FAR: readonly Field[] = ["due", "forecast", "original-due", "status", "update"];
const PLAIN = 0.75;

/** True for texts that differ in each row and are nothing else: short names of what is to be done. */
function mayBeWording({ cells, told, heading }: ColumnEvidence): boolean {
  const typed = Math.max(
    cells.date,
    cells.number,
    cells.reference,
    cells.percent,
    cells.level,
    cells.status,
  );
  const named = Math.max(0, ...heading.values());
  return (
    told === null &&
    named < CLEAR &&
    cells.filled >= 2 &&
    cells.distinct > 0.8 &&
    cells.length >= 8 &&
    typed < 0.5
  );
}

/** Where no column is headed as the wording, one that says something; in a plan without any, short texts that differ. */
function wordingByCells(
  judged: readonly ColumnJudgement[],
  columns: readonly ColumnEvidence[],
): number | undefined {
  const among = (may: (column: ColumnEvidence) => boolean): number | undefined =>
    likeliest(columns, (at) => columns.some((column, other) => other === at && may(column)));
  const wordy = among(isWordy);
  if (wordy !== undefined) return wordy;
  const says = (fields: readonly Field[]): boolean =>
    judged.some(
      ({ field }, at) => fields.includes(field) && (columns[at]?.heading.get(field) ?? 0) >= PLAIN,
    );
  if (!says(WHO) || !says(WHEN_OR_HOW_FAR)) return undefined;
  // "Measure" is what is to be done where nothing else is: plans of climate and of floods call it so.
  return among(mayBeWording) ?? likeliest(columns, (at) => judged[at]?.field === "measure");
}

/** The column that is the wording where none is headed so; undefined where a column is, or none can be. */
function wordingInstead(
  judged: readonly ColumnJudgement[],
  columns: readonly ColumnEvidence[],
): number | undefined {
  const has = (field: Field): boolean => judged.some((one) => one.field === field);
  if (has("action")) return undefined;
  const field = IN_ITS_PLACE.find(has);
  if (field === undefined) return wordingByCells(judged, columns);
  const given = judged.findIndex((one) => one.field === field);
  if ((columns[given]?.told ?? null) !== null) return undefined;
  const isFree = (at: number): boolean =>
    at === given || ["other", "section"].includes(judged[at]?.field ?? "");
  return likeliest(
    columns,
    (at) =>
      isFree(at) &&
      columns.some((column, other) => other === at && (at === given || hasClaim(column))),
  );
}

/** `Original date` without a revised one beside it is the date that counts. */
function settleFirstDate(
  judged: readonly SettledJudgement[],
  columns: readonly ColumnEvidence[],
): SettledJudgement[] {
  const alone = !judged.some(({ field }) => field === "due" || field === "forecast");
  return judged.map((one, at): SettledJudgement =>
    alone && one.field === "original-due" && columns[at]?.told === null
      ? { ...one, field: "due", settled: true, why: WHY_FIRST }
      : one,
  );
}

/** Judges the columns of a table that need not say what is to be done. */
export function judgeAlone(columns: readonly ColumnEvidence[]): SettledJudgement[] {
  const judged = judgeColumns(columns).map((one) => ({ ...one, settled: false }));
  return settleFirstDate(judged, columns);
}

/**
 * Judges columns; where none is the action, a column of recommendations or milestones is, and the others
 * are judged again without it (contract: a recommendation is one that stands beside the action).
 */
export function judgeWithWording(columns: readonly ColumnEvidence[]): SettledJudgement[] {
  const judged = judgeColumns(columns);
  const wording = wordingInstead(judged, columns);
  const plain = (list: readonly ColumnJudgement[]): SettledJudgement[] =>
    list.map((one) => ({ ...one, settled: false }));
  if (wording === undefined) return settleFirstDate(plain(judged), columns);
  const changed = columns.map((column, at) =>
    at === wording ? { ...column, told: "action" as const } : column,
  );
  const again = plain(judgeColumns(changed)).map((one, at): SettledJudgement => {
    if (at !== wording) return one;
    const before = judged[at]?.choices ?? [];
    const said = Math.max(...IN_ITS_PLACE.map((field) => columns[at]?.heading.get(field) ?? 0));
    const rival = columns.some(
      (column, other) =>
        other !== at && judged[other]?.field === "other" && isWordy(column) && !hasClaim(column),
    );
    const settled = said >= CLEAR && (columns[at]?.cells.name ?? 0) < 0.5 && !rival;
    return {
      ...one,
      choices: [...new Set<Field>(["action", ...before])],
      settled,
      why: WHY_WORDING,
    };
  });
  return settleFirstDate(again, columns);
}
