import type { MasterRecords } from "../../plan/master/master-table.ts";
import type { Plan } from "../../plan/plan.ts";
import type { Register } from "../../plan/register/register.ts";
import { completeRegister } from "./complete-register.ts";
import {
  datasetRecords,
  forwardPlanRecords,
  kpiLogRecords,
  meetingActionRecords,
  meetingRecords,
} from "./partnership-records.ts";
import {
  abbreviationRecords,
  approvalRecords,
  paperRecords,
  publishedFigureRecords,
  screeningRecords,
} from "./publication-records.ts";
import {
  evidenceRecords,
  partRecords,
  recommendationRecords,
  trackingRecords,
} from "./recommendation-records.ts";

/**
 * Lays the register out as rows of its tables, by table name. `register.tracking` holds every report's
 * rows, those of the report date brought up to date.
 */
export function registerRecords(register: Register, plan: Plan): MasterRecords {
  return {
    Recommendations: recommendationRecords(completeRegister(register, plan), plan),
    RecommendationParts: partRecords(register, plan),
    Evidence: evidenceRecords(register.evidence),
    Tracking: trackingRecords(register.tracking),
    KPILog: kpiLogRecords(register.kpiLog, plan.partners),
    Datasets: datasetRecords(register.datasets),
    ForwardPlan: forwardPlanRecords(register.forwardPlan),
    Meetings: meetingRecords(register.meetings),
    MeetingActions: meetingActionRecords(register.meetingActions),
    Papers: paperRecords(register.papers),
    Abbreviations: abbreviationRecords(register.abbreviations),
    Screening: screeningRecords(register.screening),
    Approvals: approvalRecords(register.approvals),
    PublishedFigures: publishedFigureRecords(register.published),
  };
}
