import type { UpdateField } from "../../plan/column-fields.ts";
import type { Field } from "../../plan/field.ts";
import type { Plan } from "../../plan/plan.ts";
import { leadIdsOf, readPartner } from "../../plan/read-partner.ts";
import type { PartnerReading } from "../../plan/reading.ts";
import type { IsoDay } from "../../calendar/iso-day.ts";
import { tidySpaces } from "../../text/tidy.ts";
import { sheetNamed } from "../../workbook/lookup.ts";
import type { DateSystem, Sheet, Workbook } from "../../workbook/workbook.ts";
import type { PlacedCell } from "../cells/read-answer.ts";
import type { FormColumn } from "../form/facts/form-column.ts";
import type { FormAction, FormReading, FormTable } from "../form/form-reading.ts";
import { rememberDays, rememberReadings } from "../reading-memory.ts";
import type { Return, ReturnRow } from "../return.ts";
import { startRow, type RawRow } from "../rows/raw-row.ts";
import { settleRows, type RowContext } from "../rows/settle-rows.ts";
import { actionsIn, columnCells } from "./column-cells.ts";

/** What a plan may hold of a round, and the answer of a return that it is. */
const OF_A_ROUND: ReadonlyMap<Field, UpdateField | "extra"> = new Map([
  ["update", "action-taken"],
  ["status", "status"],
  ["forecast", "forecast"],
  ["completed", "completed"],
  ["evidence", "evidence"],
  ["obstacle", "obstacle"],
  ["percent", "percent"],
]);

/** The fields that say how an action stands. */
const SAYS_STANDING: readonly Field[] = ["status", "update", "percent", "completed"];

/** True for a field that a round takes over: the master needs no column of its own for it then. */
export function isOfRound(field: Field): boolean {
  return OF_A_ROUND.has(field);
}

/** The columns of a plan that say how its actions stand: with them it can be taken over as a first round. */
export function standingColumns({ tables }: FormReading): FormColumn[] {
  return tables.flatMap(({ columns }) =>
    columns.filter(({ field, samples }) => SAYS_STANDING.includes(field) && samples.length > 0),
  );
}

function placed(sheet: Sheet, action: FormAction, column: FormColumn): PlacedCell[] {
  const heading = tidySpaces(column.text);
  const cells = columnCells(sheet, action, column).map(({ row, cell }) => ({
    sheet: sheet.name,
    row,
    cell,
    heading,
  }));
  // A status that is a colour alone has no text in its cell.
  if (cells.length > 0 || column.field !== "status" || action.status === null) return cells;
  const cell = { column: column.left, value: action.status };
  return [{ sheet: sheet.name, row: action.row, cell, heading }];
}

function rawRow(sheet: Sheet, action: FormAction, { columns }: FormTable): RawRow {
  const raw = startRow(sheet.name, action.row, null);
  for (const column of columns) {
    const field = OF_A_ROUND.get(column.field);
    const cells = field === undefined ? [] : placed(sheet, action, column);
    if (field === undefined || cells.length === 0) continue;
    if (field === "extra") raw.extras.set(column.left, cells);
    else raw.answers.set(field, [...(raw.answers.get(field) ?? []), ...cells]);
    raw.typed = true;
  }
  return raw;
}

/** Who says how an action stands: the row's own partner, else the one that leads it. */
function senderOf({ ref, partner }: FormAction, { actions, partners }: Plan): PartnerReading {
  if (partner !== "") return readPartner(partner, partners);
  const action = actions.find((one) => one.ref === ref);
  const [lead] = action ? leadIdsOf(action, partners) : [];
  const name = partners.find(({ id }) => id === lead)?.shortName ?? "";
  return lead === undefined
    ? { kind: "missing", written: "" }
    : { kind: "known", written: name, id: lead };
}

function rowsOf(
  table: FormTable,
  form: FormReading,
  workbook: Workbook,
  plan: Plan,
  context: RowContext,
): ReturnRow[] {
  const sheet = sheetNamed(workbook, table.sheet);
  return actionsIn(table, form).flatMap((action): ReturnRow[] => {
    const [row] = sheet ? settleRows([rawRow(sheet, action, table)], context) : [];
    if (!row) return [];
    const written = action.refWritten ?? "";
    const reference = { kind: "action", written, ref: action.ref, repairs: [] } as const;
    return [{ ...row, reference, partner: senderOf(action, plan) }];
  });
}

function contextOf(plan: Plan, dateSystem: DateSystem): RowContext {
  const dates = { planStart: plan.start, planYears: plan.years, dateSystem };
  return {
    readings: rememberReadings(plan),
    readDay: rememberDays(dates),
    dateSystem,
    // The plan's own columns are known by now: what is left of a row is its progress.
    actionByWording: () => null,
    repeatsPlan: () => false,
  };
}

/**
 * What a plan already says of its actions, as if each lead had sent it: statuses, progress, evidence and
 * dates, every value with the cell that it comes from. Rows that say nothing of these are no updates.
 */
export function firstRound(
  form: FormReading,
  workbook: Workbook,
  plan: Plan,
  round: IsoDay,
): Return {
  const context = contextOf(plan, workbook.dateSystem);
  return {
    layout: "unknown",
    identity: {
      plan: null,
      partner: null,
      partnerReading: { kind: "missing", written: "" },
      round: null,
      roundDay: round,
      templateVersion: null,
    },
    nil: null,
    tables: [],
    rows: form.tables.flatMap((table) => rowsOf(table, form, workbook, plan, context)),
    kpiRows: [],
    listedKpis: null,
    shown: [],
    unread: [],
  };
}
