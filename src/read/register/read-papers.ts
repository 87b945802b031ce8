import {
  PACKS,
  PAPER_PARTS,
  type Abbreviation,
  type PaperEntry,
} from "../../plan/register/papers.ts";
import {
  ABBREVIATIONS,
  EVERY_PACK,
  PAPERS,
} from "../../plan/register/tables/publication-tables.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import {
  numberOf,
  requiredChoiceOf,
  textOf,
  unusable,
  type TableRow,
} from "../master/table-row.ts";
import { optionalRows } from "./optional-rows.ts";
import { trimmedOf } from "./register-cells.ts";

const PACK_CHOICES = [EVERY_PACK, ...PACKS.map(({ label }) => label)];

function orderOf(row: TableRow): number {
  const wanted = "a whole number: 1 for the first paragraph";
  const order = numberOf(row, "order", wanted);
  if (!Number.isInteger(order) || order < 0) throw unusable(row, "order", wanted);
  return order;
}

function entryOf(row: TableRow): PaperEntry {
  const label = requiredChoiceOf(row, "pack", PACK_CHOICES);
  return {
    pack: PACKS.find((entry) => entry.label === label)?.id ?? null,
    part: requiredChoiceOf(row, "part", PAPER_PARTS),
    order: orderOf(row),
    text: textOf(row, "text"),
  };
}

/** Reads what the team writes for its papers. Throws MasterNotRead with the cell. */
export function readPapers(workbook: Workbook): PaperEntry[] {
  return optionalRows(PAPERS, workbook).map(entryOf);
}

/** Reads the abbreviations of the papers and their meanings. */
export function readAbbreviations(workbook: Workbook): Abbreviation[] {
  return optionalRows(ABBREVIATIONS, workbook).map((row) => ({
    abbreviation: trimmedOf(row, "abbreviation"),
    meaning: textOf(row, "meaning"),
  }));
}
