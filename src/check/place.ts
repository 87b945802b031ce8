import type { UpdateField } from "../plan/column-fields.ts";
import type { Answer } from "../read/cells/answer.ts";
import type { TableReading } from "../read/return.ts";
import { tidySpaces } from "../text/tidy.ts";
import { compareAddresses, toA1, type CellAddress } from "../workbook/address.ts";
import { type AnsweredRow, refOf } from "./answered-row.ts";
import type { Fault } from "./fault.ts";

/** Where a fault is. */
export type Place = Pick<Fault, "sheet" | "cells" | "heading" | "ref">;

/** No cell: the whole file is meant. */
export const WHOLE_FILE: Place = { sheet: null, cells: [], heading: null, ref: null };

function cellsOf(addresses: readonly CellAddress[]): string[] {
  return [...addresses].sort(compareAddresses).map(toA1);
}

/** The cells an answer came from. */
export function placeOfAnswer(answer: Answer, ref: string | null = null): Place {
  const [first] = answer.sources;
  return {
    sheet: first?.sheet ?? null,
    cells: cellsOf(answer.sources.map(({ address }) => address)),
    heading: first?.heading ?? null,
    ref,
  };
}

function cellBelow(heading: TableReading["headings"][number], answered: AnsweredRow): Place {
  const { row } = answered;
  return {
    sheet: row.sheet,
    cells: [toA1({ row: row.row, column: heading.address.column })],
    heading: heading.heading,
    ref: refOf(answered),
  };
}

/**
 * The cell of a field in a row, filled or not; where the table has no such column, the row's own first
 * answer, so that a finding always leads somewhere.
 */
export function placeOf(answered: AnsweredRow, field: UpdateField): Place {
  const answer = answered.row.answers[field];
  if (answer) return placeOfAnswer(answer, refOf(answered));
  const heading = answered.table?.headings.find((entry) => entry.field === field);
  if (heading) return cellBelow(heading, answered);
  const { status, ...others } = answered.row.answers;
  const anchor = status ?? Object.values(others)[0];
  return anchor
    ? placeOfAnswer(anchor, refOf(answered))
    : { ...WHOLE_FILE, sheet: answered.row.sheet, ref: refOf(answered) };
}

const LONGEST = 120;

/** A text as a finding quotes it: on one line, nothing in it that turns text round, long ones cut with an ellipsis. */
export function quoted(text: string): string {
  const line = tidySpaces(text.slice(0, LONGEST * 4));
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}
