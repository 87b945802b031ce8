import {
  DATASET_STATES,
  MEETING_ACTION_STATES,
  type Dataset,
  type ForwardPlanItem,
  type Meeting,
  type MeetingAction,
} from "../../plan/register/partnership.ts";
import {
  DATASETS,
  FORWARD_PLAN,
  MEETING_ACTIONS,
  MEETINGS,
} from "../../plan/register/tables/partnership-tables.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import {
  choiceOf,
  dayOf,
  linesOf,
  requiredDayOf,
  textOf,
  type TableRow,
} from "../master/table-row.ts";
import { optionalRows } from "./optional-rows.ts";
import { trimmedOf } from "./register-cells.ts";

function datasetOf(row: TableRow): Dataset {
  return {
    id: trimmedOf(row, "id"),
    name: textOf(row, "name"),
    body: trimmedOf(row, "body"),
    askedOn: dayOf(row, "askedOn"),
    state: choiceOf(row, "state", DATASET_STATES),
    lastSent: dayOf(row, "lastSent"),
    lastPeriod: trimmedOf(row, "lastPeriod"),
    note: textOf(row, "note"),
  };
}

function forwardPlanItemOf(row: TableRow): ForwardPlanItem {
  return {
    id: trimmedOf(row, "id"),
    item: textOf(row, "item"),
    aim: textOf(row, "aim"),
    target: textOf(row, "target"),
    linked: trimmedOf(row, "linked"),
    due: dayOf(row, "due"),
    lead: trimmedOf(row, "lead"),
    state: trimmedOf(row, "state"),
  };
}

function meetingOf(row: TableRow): Meeting {
  return {
    date: requiredDayOf(row, "date"),
    name: trimmedOf(row, "name"),
    present: linesOf(row, "present"),
    apologies: linesOf(row, "apologies"),
  };
}

function meetingActionOf(row: TableRow): MeetingAction {
  return {
    id: trimmedOf(row, "id"),
    meeting: dayOf(row, "meeting"),
    action: textOf(row, "action"),
    owner: trimmedOf(row, "owner"),
    due: dayOf(row, "due"),
    state: choiceOf(row, "state", MEETING_ACTION_STATES),
    note: textOf(row, "note"),
  };
}

/** Reads which data was asked from whom, and what came. Throws MasterNotRead with the cell. */
export function readDatasets(workbook: Workbook): Dataset[] {
  return optionalRows(DATASETS, workbook).map(datasetOf);
}

/** Reads the forward plan with what each item serves. */
export function readForwardPlan(workbook: Workbook): ForwardPlanItem[] {
  return optionalRows(FORWARD_PLAN, workbook).map(forwardPlanItemOf);
}

/** Reads the partnership's meetings and which bodies came. */
export function readMeetings(workbook: Workbook): Meeting[] {
  return optionalRows(MEETINGS, workbook).map(meetingOf);
}

/** Reads what meetings asked for. */
export function readMeetingActions(workbook: Workbook): MeetingAction[] {
  return optionalRows(MEETING_ACTIONS, workbook).map(meetingActionOf);
}
