import type { Plan } from "../../plan/plan.ts";
import type { Register } from "../../plan/register/register.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import { readKpiLog, readKpiYears } from "./read-kpi-figures.ts";
import { readAbbreviations, readPapers } from "./read-papers.ts";
import {
  readDatasets,
  readForwardPlan,
  readMeetingActions,
  readMeetings,
} from "./read-partnership.ts";
import {
  readApprovals,
  readPublishedFigures,
  readScreening,
  readSensitive,
} from "./read-publication.ts";
import {
  readEvidence,
  readPartProgress,
  readRecommendations,
  readTracking,
} from "./read-recommendations.ts";

/**
 * Reads what the team keeps in its master beside the plan and the returns, wherever its tables and
 * columns were moved. What an older master lacks is empty. `plan` is the one that `readMaster` found in
 * the same workbook. Throws MasterNotRead, in a plain sentence or two with the cell, where a cell
 * cannot be used, a column is missing or a key is blank or repeated.
 */
export function readRegister(workbook: Workbook, plan: Plan): Register {
  return {
    recommendations: readRecommendations(workbook, plan),
    parts: readPartProgress(workbook, plan),
    evidence: readEvidence(workbook, plan),
    tracking: readTracking(workbook, plan),
    kpiYears: readKpiYears(workbook, plan),
    kpiLog: readKpiLog(workbook, plan),
    datasets: readDatasets(workbook),
    forwardPlan: readForwardPlan(workbook),
    meetings: readMeetings(workbook),
    meetingActions: readMeetingActions(workbook),
    papers: readPapers(workbook),
    abbreviations: readAbbreviations(workbook),
    screening: readScreening(workbook),
    approvals: readApprovals(workbook),
    published: readPublishedFigures(workbook),
    sensitive: readSensitive(workbook),
  };
}
