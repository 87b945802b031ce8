import type { IsoDay } from "../../../src/calendar/iso-day.ts";
import type { KpiFacts } from "../../../src/plan/kpi-facts.ts";
import type { OwnAction } from "../../../src/plan/own-actions.ts";
import type { Partner, Plan, Round } from "../../../src/plan/plan.ts";
import type { AskedKpi } from "../../../src/plan/register/asked-kpis.ts";

/** What a return workbook asks of KPIs, and what its check needs to know of them. */
export interface TemplateKpis {
  /** At least one. */
  readonly asked: readonly AskedKpi[];
  /** Every KPI of the plan. */
  readonly facts: readonly KpiFacts[];
}

/** What was last reported on an action. */
export interface LastUpdate {
  readonly ref: string;
  readonly round: IsoDay;
  /** As the partner wrote it. */
  readonly text: string;
  /** The status's name; an empty text where none was given. */
  readonly status: string;
  /** Short name of the partner who reported it; an empty text where nobody is known. */
  readonly from: string;
}

/** All that one partner's return workbook for one round is made from. */
export interface ReturnTemplate {
  readonly plan: Plan;
  readonly partner: Partner;
  readonly round: Round;
  /** The partner's own actions, in the order in which they are to stand. */
  readonly actions: readonly OwnAction[];
  /** At most one for each reference; actions without one have not been reported on. */
  readonly lastUpdates: readonly LastUpdate[];
  /** Absent for a partner that provides the figures of no KPI. */
  readonly kpis?: TemplateKpis;
}

/** Rows of "Updates" below the partner's own actions, for any others. */
const SPARE_ROWS = 10;

/** The heading row of the sheets with columns, counted from 1. */
export const HEADING_ROW = 3;
/** The first row of answers, counted from 1. */
export const FIRST_ROW = HEADING_ROW + 1;

/** The last row of the table "Updates", counted from 1. */
export function lastUpdatesRow(template: ReturnTemplate): number {
  return HEADING_ROW + template.actions.length + SPARE_ROWS;
}

/** What the status that means complete asks for, in the plan's own word for it; a sentence to append. */
export function completeWords({ plan }: ReturnTemplate): string {
  const complete = plan.statuses.find(({ id }) => id === "complete")?.name;
  return complete === undefined
    ? ""
    : ` For ${complete}, also give the date completed and the evidence.`;
}

/** The newest update on an action, where there is one. */
export function lastUpdateOf(template: ReturnTemplate, ref: string): LastUpdate | undefined {
  return template.lastUpdates.find((update) => update.ref === ref);
}
