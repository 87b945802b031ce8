import type { KpiLogLine } from "./kpi-log.ts";
import type { KpiYear } from "./kpi-year.ts";
import type { Abbreviation } from "./abbreviations.ts";
import type { PaperEntry } from "./papers.ts";
import type { Dataset } from "./datasets.ts";
import type { ForwardPlanItem } from "./forward-plan.ts";
import type { Meeting } from "./meetings.ts";
import type { MeetingAction } from "./meeting-actions.ts";
import type { Approval } from "./approvals.ts";
import type { PublishedFigure } from "./published-figures.ts";
import type { ScreeningPlace } from "./screening.ts";
import type { EvidenceItem } from "./evidence.ts";
import type { PartProgress } from "./recommendation-parts.ts";
import type { Recommendation } from "./recommendations.ts";
import type { Tracking } from "./tracking.ts";

/**
 * What the team keeps in the master beside the plan and its returns: recommendations and their
 * tracking, KPI figures, what partners were asked for, papers, and decisions on publication.
 */
export interface Register {
  readonly recommendations: readonly Recommendation[];
  readonly parts: readonly PartProgress[];
  readonly evidence: readonly EvidenceItem[];
  readonly tracking: readonly Tracking[];
  readonly kpiYears: readonly KpiYear[];
  readonly kpiLog: readonly KpiLogLine[];
  readonly datasets: readonly Dataset[];
  readonly forwardPlan: readonly ForwardPlanItem[];
  readonly meetings: readonly Meeting[];
  readonly meetingActions: readonly MeetingAction[];
  readonly papers: readonly PaperEntry[];
  readonly abbreviations: readonly Abbreviation[];
  readonly screening: readonly ScreeningPlace[];
  readonly approvals: readonly Approval[];
  readonly published: readonly PublishedFigure[];
  /** References of the actions whose row is OFFICIAL-SENSITIVE. */
  readonly sensitive: readonly string[];
}

/** The register of a master in which the team has entered nothing yet. */
export const EMPTY_REGISTER: Register = {
  recommendations: [],
  parts: [],
  evidence: [],
  tracking: [],
  kpiYears: [],
  kpiLog: [],
  datasets: [],
  forwardPlan: [],
  meetings: [],
  meetingActions: [],
  papers: [],
  abbreviations: [],
  screening: [],
  approvals: [],
  published: [],
  sensitive: [],
};
