import { tableNames } from "../../plan/master/table-names.ts";
import type { MASTER_TABLES } from "../../plan/master/master-tables.ts";
import type { Plan } from "../../plan/plan.ts";
import { ABBREVIATIONS } from "../../plan/register/abbreviations.ts";
import { APPROVALS } from "../../plan/register/approvals.ts";
import { DATASETS } from "../../plan/register/datasets.ts";
import { EVIDENCE } from "../../plan/register/evidence.ts";
import type { MasterRecords } from "../../plan/register/every-table.ts";
import { FORWARD_PLAN } from "../../plan/register/forward-plan.ts";
import { KPI_LOG } from "../../plan/register/kpi-log.ts";
import { MEETING_ACTIONS } from "../../plan/register/meeting-actions.ts";
import { MEETINGS } from "../../plan/register/meetings.ts";
import { PAPERS } from "../../plan/register/papers.ts";
import { PUBLISHED_FIGURES } from "../../plan/register/published-figures.ts";
import type { Register } from "../../plan/register/register.ts";
import { SCREENING } from "../../plan/register/screening.ts";
import { TRACKING } from "../../plan/register/tracking.ts";
import { recordsOf } from "../master/records-of.ts";
import { completeRegister } from "./complete-register.ts";
import { partRecords, recommendationRecords } from "./recommendation-records.ts";

/** Rows of the register's own tables. */
export type RegisterRecords = Omit<
  MasterRecords,
  (typeof MASTER_TABLES)[number]["table"] | "Changes" | "PlanRecord"
>;

/**
 * Lays the register out as rows of its tables, by table name. `register.tracking` holds every report's
 * rows, those of the report date brought up to date.
 */
export function registerRecords(register: Register, plan: Plan): RegisterRecords {
  const names = tableNames(plan);
  return {
    Recommendations: recommendationRecords(completeRegister(register, plan), plan, names),
    RecommendationParts: partRecords(register, plan, names),
    Evidence: recordsOf(EVIDENCE, register.evidence, names),
    Tracking: recordsOf(TRACKING, register.tracking, names),
    KPILog: recordsOf(KPI_LOG, register.kpiLog, names),
    Datasets: recordsOf(DATASETS, register.datasets, names),
    ForwardPlan: recordsOf(FORWARD_PLAN, register.forwardPlan, names),
    Meetings: recordsOf(MEETINGS, register.meetings, names),
    MeetingActions: recordsOf(MEETING_ACTIONS, register.meetingActions, names),
    Papers: recordsOf(PAPERS, register.papers, names),
    Abbreviations: recordsOf(ABBREVIATIONS, register.abbreviations, names),
    Screening: recordsOf(SCREENING, register.screening, names),
    Approvals: recordsOf(APPROVALS, register.approvals, names),
    PublishedFigures: recordsOf(PUBLISHED_FIGURES, register.published, names),
  };
}
