import { CHANGES } from "../plan/master/changes.ts";
import { CONFLICTS } from "../plan/master/conflicts.ts";
import { PLAN_RECORD } from "../plan/master/plan-record.ts";
import { REPLIES } from "../plan/master/replies.ts";
import { tableNames } from "../plan/master/table-names.ts";
import { TO_PLACE } from "../plan/master/to-place.ts";
import type { MasterRecords } from "../plan/register/every-table.ts";
import { EMPTY_REGISTER } from "../plan/register/register.ts";
import { registerAttention } from "./register/register-attention.ts";
import { registerRecords } from "./register/register-records.ts";
import { actionRecords } from "./master/action-records.ts";
import { kpiRecords } from "./master/kpi-records.ts";
import { ledgerRecords } from "./master/ledger-records.ts";
import { needsAttention } from "./master/needs-attention.ts";
import { partnerRecords } from "./master/partner-records.ts";
import type { MasterRecordsInput } from "./master/master-records-input.ts";
import { recordsOf } from "./master/records-of.ts";
import { settingsRecords } from "./master/settings-records.ts";
import { summaryFacts } from "./master/summary-facts.ts";
import { summaryRatings } from "./master/summary-ratings.ts";

/** Lays the master out as rows of its tables, by table name: what a new one holds, or an edited one gains. */
export function masterRecords(input: MasterRecordsInput): MasterRecords {
  const { plan, ledger, conflicts, replies, queue, newNames, changes, record } = input.master;
  const { register = EMPTY_REGISTER, kpiRatings, kpiYearsBefore } = input;
  const names = tableNames(plan);
  return {
    SummaryFacts: summaryFacts(input),
    SummaryRatings: summaryRatings(input),
    NeedsAttention: [...needsAttention(input), ...registerAttention(input)],
    MasterPlan: actionRecords(input),
    ProgressLog: ledgerRecords(ledger, names),
    Conflicts: recordsOf(CONFLICTS, conflicts, names),
    Replies: recordsOf(REPLIES, replies, names),
    ToPlace: recordsOf(TO_PLACE, queue, names),
    KPIs: kpiRecords(plan, { kpiYears: register.kpiYears, kpiYearsBefore, kpiRatings }),
    Partners: partnerRecords(plan.partners, newNames),
    Settings: settingsRecords(plan),
    Changes: recordsOf(CHANGES, changes, names),
    PlanRecord: recordsOf(PLAN_RECORD, record, names),
    ...registerRecords(register, plan),
  };
}
