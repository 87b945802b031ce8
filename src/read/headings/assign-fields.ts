import type { HeadingColumn } from "./heading-block.ts";
import type { HeadingMatch, HeadingMatcher } from "./match-heading.ts";

/** A heading's column and the field it was given; null where none is known or another column has it. */
export interface FieldColumn<F extends string> extends HeadingColumn {
  readonly field: F | null;
  readonly score: number;
  /** The field it also claims, which a better matching column has. */
  readonly rival: F | null;
}

interface Claim<F extends string> extends HeadingMatch<F> {
  readonly column: HeadingColumn;
}

/**
 * Gives each field to the column that matches it best. Of two that match alike, the one with the later
 * date has it, then the one further left. Nothing is shared and nothing is guessed.
 */
export function assignFields<F extends string>(
  columns: readonly HeadingColumn[],
  match: HeadingMatcher<F>,
  dateOf: (heading: string) => string | null,
): FieldColumn<F>[] {
  const claims = columns.flatMap((column): Claim<F>[] => {
    const found = match(column.text);
    return found ? [{ ...found, column }] : [];
  });
  const holders = new Map<F, Claim<F>>();
  for (const claim of claims) {
    const holder = holders.get(claim.field);
    if (!holder || beats(claim, holder, dateOf)) holders.set(claim.field, claim);
  }
  const claimOf = new Map(claims.map((claim) => [claim.column, claim]));
  return columns.map((column) => {
    const claim = claimOf.get(column);
    if (!claim) return { ...column, field: null, score: 0, rival: null };
    const holds = holders.get(claim.field) === claim;
    return holds
      ? { ...column, field: claim.field, score: claim.score, rival: null }
      : { ...column, field: null, score: 0, rival: claim.field };
  });
}

function beats<F extends string>(
  claim: Claim<F>,
  holder: Claim<F>,
  dateOf: (heading: string) => string | null,
): boolean {
  const [mine, theirs] = [dateOf(claim.column.text), dateOf(holder.column.text)];
  if (mine !== null && theirs !== null && mine !== theirs) return mine > theirs;
  return claim.score > holder.score;
}

const UNKNOWN_PART = -0.05;
const EXACT_PART = 0.02;

/**
 * How well a heading is understood as a whole: its fields' scores, less a little for each cell that is
 * not understood, and a little more where several cells make one known heading.
 */
export function understanding<F extends string>(columns: readonly FieldColumn<F>[]): number {
  return columns.reduce((sum, { field, score, parts }) => {
    if (field === null) return sum + UNKNOWN_PART * parts;
    return sum + score + (score === 1 ? EXACT_PART * (parts - 1) : 0);
  }, 0);
}
