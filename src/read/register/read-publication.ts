import { MASTER_PLAN } from "../../plan/master/master-tables.ts";
import { HANDLING_MARKS } from "../../plan/register/papers.ts";
import {
  SCREENING_DECISIONS,
  type Approval,
  type PublishedFigure,
  type ScreeningPlace,
} from "../../plan/register/publication.ts";
import {
  APPROVALS,
  PUBLISHED_FIGURES,
  SCREENING,
} from "../../plan/register/tables/publication-tables.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import { rowsOfTable } from "../master/rows-of-table.ts";
import {
  choiceOf,
  dayOf,
  requiredChoiceOf,
  requiredDayOf,
  textOf,
  type TableRow,
} from "../master/table-row.ts";
import { cellOf010 } from "../master/wordings-of-0-1-0.ts";
import { optionalRows } from "./optional-rows.ts";
import { figureOf, packOf, periodOf, trimmedOf } from "./register-cells.ts";

function screeningPlaceOf(row: TableRow): ScreeningPlace {
  const place = textOf(row, "place");
  return {
    id: trimmedOf(row, "id"),
    state: requiredChoiceOf(row, "state", ["Open", "Decided", "Gone"]),
    packs: textOf(row, "packs"),
    place,
    cell: trimmedOf(row, "cell") || cellOf010(place),
    about: textOf(row, "about"),
    severity: requiredChoiceOf(row, "severity", ["Block", "Ask", "Note"]),
    found: textOf(row, "found"),
    decision: choiceOf(row, "decision", SCREENING_DECISIONS),
    decidedBy: trimmedOf(row, "decidedBy"),
    role: trimmedOf(row, "role"),
    decidedOn: dayOf(row, "decidedOn"),
    reason: textOf(row, "reason"),
  };
}

function approvalOf(row: TableRow): Approval {
  return {
    id: trimmedOf(row, "id"),
    pack: packOf(row, "pack"),
    date: requiredDayOf(row, "date"),
    contentSha256: trimmedOf(row, "contentSha256"),
    file: textOf(row, "file"),
    fileSha256: trimmedOf(row, "fileSha256"),
    approvedBy: trimmedOf(row, "approvedBy"),
    role: trimmedOf(row, "role"),
    approvedOn: requiredDayOf(row, "approvedOn"),
  };
}

function publishedFigureOf(row: TableRow): PublishedFigure {
  return {
    kpi: trimmedOf(row, "kpi"),
    year: trimmedOf(row, "year"),
    period: periodOf(row, "period"),
    shown: figureOf(row, "shown"),
    pack: packOf(row, "pack"),
    publishedOn: requiredDayOf(row, "publishedOn"),
  };
}

/** Reads the places that screening found, with what named persons decided. Throws MasterNotRead. */
export function readScreening(workbook: Workbook): ScreeningPlace[] {
  return optionalRows(SCREENING, workbook).map(screeningPlaceOf);
}

/** Reads who approved which file. */
export function readApprovals(workbook: Workbook): Approval[] {
  return optionalRows(APPROVALS, workbook).map(approvalOf);
}

/** Reads the figures that the public has seen. */
export function readPublishedFigures(workbook: Workbook): PublishedFigure[] {
  return optionalRows(PUBLISHED_FIGURES, workbook).map(publishedFigureOf);
}

/** References of the actions whose row the team marked OFFICIAL-SENSITIVE, in the order of the sheet. */
export function readSensitive(workbook: Workbook): string[] {
  return rowsOfTable(MASTER_PLAN, workbook)
    .filter((row) => choiceOf(row, "handling", HANDLING_MARKS) === "OFFICIAL-SENSITIVE")
    .map((row) => trimmedOf(row, "ref"));
}
