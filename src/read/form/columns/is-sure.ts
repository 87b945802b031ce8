import type { Field } from "../field.ts";
import { fitOfCells } from "./fit-of-cells.ts";
import type { ColumnEvidence, ColumnJudgement } from "./judge-columns.ts";

/** The best reading of a column must be so much better than the next, and worth so much by itself. */
const MARGIN = 0.2;
const WORTH = 0.55;
/** A heading that says less than this says nothing. */
const HEADING = 0.33;
/** Two headings nearly as clear as each other ask which is meant. */
const CLAIM = 0.75;
const NEARLY = 0.85;
const HALF_CLAIM = 0.5;
/** Cells that fit worse than this speak against the heading. */
const AGAINST = -0.3;
const KNOWN_OTHER = 0.5;
const SURELY_OTHER = 0.6;
const ONLY_NUMBERS = 0.8;
const TOLD_BY_CELLS = 0.4;
/** A heading that names one field so clearly, and none else so much, is plain whatever else its cells could be. */
const PLAIN = 0.95;
const SAID_BESIDE = 0.5;
const DENIED = 0.6;
/** A heading that says less than this does not tell one date from another, nor one lead. */
const TELLS = 0.7;
const FAMILIES: readonly (readonly Field[])[] = [
  ["start", "due", "original-due", "forecast", "completed"],
  ["lead", "supporting", "responsible", "partner"],
];

/** A table's columns with what each was taken for. */
interface Judged {
  readonly columns: readonly ColumnEvidence[];
  readonly judged: readonly ColumnJudgement[];
}

function claimOf(column: ColumnEvidence | undefined, field: Field): number {
  return column?.heading.get(field) ?? 0;
}

/** True where a column that was taken for nothing is headed for the field nearly as clearly as its holder. */
function contests(loser: number, holder: number, field: Field, { columns }: Judged): boolean {
  const column = columns[loser];
  if (column?.told !== null || column.recency !== 0 || column.cells.filled === 0) return false;
  const claim = claimOf(column, field);
  // What is to be done is the one thing that nobody may mistake: half a claim to it is asked about.
  if (field === "action" && claim >= HALF_CLAIM && claim > claimOf(column, "other")) return true;
  return (
    claim >= CLAIM &&
    claim >= claimOf(columns[holder], field) * NEARLY &&
    claim > claimOf(column, "other")
  );
}

/** True where this column and another are headed for the same field, and one of them got nothing. */
function hasRival(at: number, table: Judged): boolean {
  const { judged } = table;
  const mine = judged[at]?.field ?? "other";
  return judged.some(({ field }, other) => {
    if (other === at) return false;
    if (mine === "other") return field !== "other" && contests(at, other, field, table);
    return field === "other" && contests(other, at, mine, table);
  });
}

/** Cells that speak against what the heading says: an update that only says what to do. */
function contradicts(field: Field, { cells }: ColumnEvidence): boolean {
  if (cells.filled < 2) return false;
  if (field === "measure" && cells.reported > 0.5 && cells.measured < 0.3) return true;
  if (field === "update" && cells.instructed > 0.6 && cells.reported < 0.2) return true;
  return fitOfCells(field, cells) < AGAINST;
}

/** True for a heading that is known to mean nothing to the tool: cost, governance, next review. */
function isKnownOther({ heading }: ColumnEvidence): boolean {
  const other = heading.get("other") ?? 0;
  const rival = Math.max(
    0,
    ...[...heading].filter(([field]) => field !== "other").map(([, value]) => value),
  );
  return other >= SURELY_OTHER ? other >= rival : other >= KNOWN_OTHER && rival < other * NEARLY;
}

/**
 * True where nobody need be asked about a column that is kept and not used: it is empty, an older one of
 * several, known to mean nothing here, or only numbers under a heading that names no field.
 */
function isSurelyOther(evidence: ColumnEvidence, { judged }: Judged, margin: number): boolean {
  const { cells, heading, recency } = evidence;
  if (cells.filled === 0) return true;
  if (isDenied(evidence, judged)) return false;
  if (recency < 0 || isKnownOther(evidence)) return margin >= MARGIN / 2;
  const numbers = cells.reference > 0.5 && cells.filled > cells.rows * 0.5;
  const mayNumber = numbers && !judged.some(({ field }) => field === "reference");
  return !mayNumber && cells.number >= ONLY_NUMBERS && Math.max(0, ...heading.values()) < DENIED;
}

/** True where its heading names the field and hardly anything else. */
function isPlain({ heading }: ColumnEvidence, field: Field): boolean {
  const others = [...heading].filter(([one]) => one !== field).map(([, value]) => value);
  return (heading.get(field) ?? 0) >= PLAIN && Math.max(0, ...others) < SAID_BESIDE;
}

/** True for a weak heading beside columns of the same kind: one date of several, one name of several. */
function isOneOfSeveral(at: number, said: number, { columns, judged }: Judged): boolean {
  const field = judged[at]?.field ?? "other";
  const family = FAMILIES.find((fields) => fields.includes(field));
  if (!family || said >= TELLS || (columns[at]?.cells.filled ?? 0) === 0) return false;
  return judged.some((one, other) => other !== at && family.includes(one.field));
}

/** True where what stands in one column are bodies, and in the other people: the cells tell lead from officer. */
function isToldByCells(lead: ColumnEvidence, officer: ColumnEvidence): boolean {
  return lead.cells.bodyOrPost - officer.cells.bodyOrPost >= TOLD_BY_CELLS;
}

/** True where two columns claim one field nearly as clearly as each other, and one of them was taken for its kin. */
function hasRivalKin(at: number, { columns, judged }: Judged): boolean {
  const field = judged[at]?.field ?? "other";
  const family = FAMILIES.find((fields) => fields.includes(field)) ?? [];
  return judged.some((one, other) => {
    const mine = columns[at];
    const theirs = columns[other];
    if (other === at || !mine || theirs?.told !== null || !family.includes(one.field)) return false;
    const [holder, loser, wanted, got] =
      claimOf(theirs, field) > claimOf(theirs, one.field)
        ? [mine, theirs, field, one.field]
        : [theirs, mine, one.field, field];
    const claim = claimOf(loser, wanted);
    return (
      claim >= CLAIM &&
      claim > claimOf(loser, got) &&
      claim >= claimOf(holder, wanted) * NEARLY &&
      !(wanted === "lead" && isToldByCells(holder, loser))
    );
  });
}

/** True for a heading that clearly names what no column was taken for, this one neither: its cells speak against it. */
function isDenied({ heading, cells }: ColumnEvidence, judged: readonly ColumnJudgement[]): boolean {
  if (cells.filled === 0) return false;
  const other = heading.get("other") ?? 0;
  return [...heading].some(
    ([field, value]) =>
      field !== "other" &&
      value >= DENIED &&
      value > other &&
      !judged.some((one) => one.field === field),
  );
}

/** True where nobody need be asked what a column holds. */
export function isSure(
  at: number,
  judged: readonly ColumnJudgement[],
  columns: readonly ColumnEvidence[],
): boolean {
  const evidence = columns[at];
  const judgement = judged[at];
  if (!evidence || !judgement || evidence.told !== null) return true;
  if (evidence.recency === 0 && hasRival(at, { columns, judged })) return false;
  const { field, margin, worth } = judgement;
  const table = { columns, judged };
  if (field === "other") return isSurelyOther(evidence, table, margin);
  const said = claimOf(evidence, field);
  if (isOneOfSeveral(at, said, table) || hasRivalKin(at, table)) return false;
  if (contradicts(field, evidence)) return false;
  return isPlain(evidence, field) || (margin >= MARGIN && worth >= WORTH && said >= HEADING);
}
