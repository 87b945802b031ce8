import type { DateField } from "../../src/calendar/read-under-heading.ts";
import type { UpdateField } from "../../src/plan/column-fields.ts";
import { isIsoDay, longDay } from "../../src/calendar/iso-day.ts";
import type { Finding } from "../../src/finding/finding.ts";
import type { ReceivedReturn } from "../../src/merge/lines/received-return.ts";
import type { Master } from "../../src/plan/master/master.ts";
import { newMaster } from "../../src/plan/master/new-master.ts";
import type { Plan, Round } from "../../src/plan/plan.ts";
import { readPartner } from "../../src/plan/read-partner.ts";
import { readReference } from "../../src/plan/read-reference.ts";
import { readStatus } from "../../src/plan/read-status.ts";
import { TEMPLATE_COLUMNS } from "../../src/plan/return-template.ts";
import type { Answer } from "../../src/read/cells/answer.ts";
import {
  isDateField,
  type DateReading,
  type Return,
  type ReturnRow,
} from "../../src/read/return.ts";

/** The answers of a row as typed; a day written `2018-11-14` is a real date cell. */
export type TypedRow = Partial<Record<UpdateField, string>> & {
  readonly extras?: Readonly<Record<string, string>>;
  readonly section?: string;
};

export interface TypedReturn {
  readonly file: string;
  /** Tells contents apart, as a hash does. The file name and moment where absent. */
  readonly sha256?: string;
  readonly received: string;
  /** Who the identity cell says it is from. */
  readonly partner?: string;
  readonly nil?: boolean;
  readonly rows?: readonly TypedRow[];
  readonly findings?: readonly Finding[];
}

/** The Stakeholder column stands second, as in a progress table. */
const FIELDS: readonly UpdateField[] = [
  "reference",
  "partner",
  ...TEMPLATE_COLUMNS.slice(1).map(({ field }) => field),
  "percent",
];

function answerOf(text: string, row: number, column: number): Answer {
  const isDay = isIsoDay(text);
  const sources = [{ sheet: "Updates", address: { row, column }, heading: null }];
  return { value: isDay ? 43_000 : text, text: isDay ? longDay(text) : text, sources };
}

function dateOf(answer: Answer, typed: string): DateReading {
  const day = isIsoDay(typed) ? typed : null;
  return {
    answer,
    day,
    timescale: {
      kind: "point",
      start: day,
      end: day,
      precision: "day",
      warnings: [],
      altEnd: null,
      milestones: [],
      phases: [],
      raw: typed,
    },
  };
}

function rowOf(typed: TypedRow, row: number, plan: Plan): ReturnRow {
  const answers: Partial<Record<UpdateField, Answer>> = {};
  const dates: Partial<Record<DateField, DateReading>> = {};
  FIELDS.forEach((field, column) => {
    const text = typed[field];
    if (text === undefined) return;
    const answer = answerOf(text, row, column);
    answers[field] = answer;
    if (isDateField(field)) dates[field] = dateOf(answer, text);
  });
  return {
    sheet: "Updates",
    row,
    section: typed.section ?? null,
    answers,
    extras: Object.entries(typed.extras ?? {}).map(([heading, text], index) => ({
      heading,
      answer: answerOf(text, row, FIELDS.length + index),
    })),
    reference: readReference(typed.reference ?? "", plan),
    partner: readPartner(typed.partner ?? "", plan.partners),
    status: readStatus(typed.status ?? "", plan.statuses),
    dates,
  };
}

function readingOf({ partner, nil = false, rows = [] }: TypedReturn, plan: Plan): Return {
  return {
    layout: "template-v1",
    identity: {
      plan: null,
      partner: partner === undefined ? null : answerOf(partner, 1, 1),
      partnerReading: readPartner(partner ?? "", plan.partners),
      round: null,
      roundDay: null,
      templateVersion: null,
    },
    nil: nil ? answerOf("Yes", 3, 1) : null,
    tables: [],
    rows: rows.map((row, index) => rowOf(row, index + 11, plan)),
    kpiRows: [],
    listedKpis: null,
    shown: [],
    unread: [],
  };
}

/** A return in memory, read as the reader reads it. */
export function receivedReturnOf(typed: TypedReturn, plan: Plan): ReceivedReturn {
  const {
    file,
    received,
    sha256 = `${file}@${received}`.replaceAll(" ", "-"),
    findings = [],
  } = typed;
  return { file, sha256, received, reading: readingOf(typed, plan), findings };
}

/** A master of this plan into which nothing has been merged. */
export function emptyMaster(plan: Plan): Master {
  return { ...newMaster(plan), standings: [] };
}

/** A finding of this severity about one cell, or about the whole file. */
export function findingAt(severity: Finding["severity"], ...cells: string[]): Finding {
  return {
    code: "missing-status",
    severity,
    sheet: cells.length > 0 ? "Updates" : null,
    cells,
    heading: "Status of Action",
    ref: null,
    found: "",
    wanted: "A status from the list",
    message: "Select the status of action.",
    fix: "Select the status.",
  };
}

export const OCTOBER: Round = { date: "2018-10-16", returnsDue: "2018-10-09" };
export const NOVEMBER: Round = { date: "2018-11-14", returnsDue: "2018-11-07" };
