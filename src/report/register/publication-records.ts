import type { MasterRecord } from "../../plan/master/master-table.ts";
import { kpiPeriodLabel } from "../../plan/register/kpi-period-label.ts";
import {
  PACKS,
  type Abbreviation,
  type PackId,
  type PaperEntry,
} from "../../plan/register/papers.ts";
import type { Approval, PublishedFigure, ScreeningPlace } from "../../plan/register/publication.ts";
import { EVERY_PACK } from "../../plan/register/tables/publication-tables.ts";
import { dayValue } from "../master/day-value.ts";

function packLabel(pack: PackId | null): string {
  return PACKS.find(({ id }) => id === pack)?.label ?? EVERY_PACK;
}

/** The rows of the Papers table, which the team types. */
export function paperRecords(papers: readonly PaperEntry[]): MasterRecord[] {
  return papers.map((entry) => ({ ...entry, pack: packLabel(entry.pack) }));
}

/** The rows of the Abbreviations table, which the team types. */
export function abbreviationRecords(abbreviations: readonly Abbreviation[]): MasterRecord[] {
  return abbreviations.map(({ abbreviation, meaning }) => ({ abbreviation, meaning }));
}

/** The rows of the Screening table; what a named person decided stays as it is typed. */
export function screeningRecords(places: readonly ScreeningPlace[]): MasterRecord[] {
  return places.map((place) => ({ ...place, decidedOn: dayValue(place.decidedOn) }));
}

/** The rows of the Approvals table. */
export function approvalRecords(approvals: readonly Approval[]): MasterRecord[] {
  return approvals.map((approval) => ({
    ...approval,
    pack: packLabel(approval.pack),
    date: dayValue(approval.date),
    approvedOn: dayValue(approval.approvedOn),
  }));
}

/** The rows of the Published figures table. */
export function publishedFigureRecords(figures: readonly PublishedFigure[]): MasterRecord[] {
  return figures.map((figure) => ({
    ...figure,
    period: kpiPeriodLabel(figure.period),
    pack: packLabel(figure.pack),
    publishedOn: dayValue(figure.publishedOn),
  }));
}
