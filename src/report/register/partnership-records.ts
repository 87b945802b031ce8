import { momentInWords } from "../../calendar/moment.ts";
import type { MasterRecord } from "../../plan/master/master-table.ts";
import { partnerLabels } from "../../plan/master/partner-labels.ts";
import type { Partner } from "../../plan/plan.ts";
import type { KpiLogLine } from "../../plan/register/kpi-figures.ts";
import { kpiPeriodLabel } from "../../plan/register/kpi-period-label.ts";
import type {
  Dataset,
  ForwardPlanItem,
  Meeting,
  MeetingAction,
} from "../../plan/register/partnership.ts";
import { dayValue } from "../master/day-value.ts";

/** The rows of the KPI log, every value exactly as the partner wrote it. */
export function kpiLogRecords(
  log: readonly KpiLogLine[],
  partners: readonly Partner[],
): MasterRecord[] {
  const { labelOf } = partnerLabels(partners);
  return log.map((line) => ({
    ...line,
    round: dayValue(line.round),
    period: kpiPeriodLabel(line.period),
    partner: line.partner === null ? null : labelOf(line.partner),
    received: momentInWords(line.received),
  }));
}

/** The rows of the Datasets table, which the team types. */
export function datasetRecords(datasets: readonly Dataset[]): MasterRecord[] {
  return datasets.map((dataset) => ({
    ...dataset,
    askedOn: dayValue(dataset.askedOn),
    lastSent: dayValue(dataset.lastSent),
  }));
}

/** The rows of the Forward plan table, which the team types. */
export function forwardPlanRecords(items: readonly ForwardPlanItem[]): MasterRecord[] {
  return items.map((item) => ({ ...item, due: dayValue(item.due) }));
}

/** The rows of the Meetings table, which the team types. */
export function meetingRecords(meetings: readonly Meeting[]): MasterRecord[] {
  return meetings.map(({ date, name, present, apologies }) => ({
    date: dayValue(date),
    name,
    present: present.join("\n"),
    apologies: apologies.join("\n"),
  }));
}

/** The rows of the Meeting actions table, which the team types. */
export function meetingActionRecords(actions: readonly MeetingAction[]): MasterRecord[] {
  return actions.map((action) => ({
    ...action,
    meeting: dayValue(action.meeting),
    due: dayValue(action.due),
  }));
}
