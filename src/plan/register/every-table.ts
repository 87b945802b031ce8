import { CHANGES } from "../master/changes.ts";
import { MASTER_TABLES } from "../master/master-tables.ts";
import { PLAN_RECORD } from "../master/plan-record.ts";
import type { RecordOf, MasterRecord } from "../table/define-table.ts";
import { ABBREVIATIONS } from "./abbreviations.ts";
import { APPROVALS } from "./approvals.ts";
import { DATASETS } from "./datasets.ts";
import { EVIDENCE } from "./evidence.ts";
import { FORWARD_PLAN } from "./forward-plan.ts";
import { KPI_LOG } from "./kpi-log.ts";
import { MEETING_ACTIONS } from "./meeting-actions.ts";
import { MEETINGS } from "./meetings.ts";
import { PAPERS } from "./papers.ts";
import { PUBLISHED_FIGURES } from "./published-figures.ts";
import { RECOMMENDATION_PARTS } from "./recommendation-parts.ts";
import { RECOMMENDATIONS } from "./recommendations.ts";
import { SCREENING } from "./screening.ts";
import { TRACKING } from "./tracking.ts";

/** Every table a master can have, in the order of its sheets: the plan's own, then the register's. */
export const EVERY_TABLE = [
  ...MASTER_TABLES,
  CHANGES,
  RECOMMENDATIONS,
  RECOMMENDATION_PARTS,
  EVIDENCE,
  TRACKING,
  KPI_LOG,
  DATASETS,
  FORWARD_PLAN,
  MEETINGS,
  MEETING_ACTIONS,
  PAPERS,
  ABBREVIATIONS,
  SCREENING,
  APPROVALS,
  PUBLISHED_FIGURES,
  PLAN_RECORD,
] as const;

type EveryTable = (typeof EVERY_TABLE)[number];

/** Rows of each table of a master, by table name, in the order in which they are to stand. */
export type MasterRecords = {
  readonly [T in EveryTable as T["table"]]: readonly RecordOf<T>[];
};

/** The rows of one table of a master, whichever it is. */
export function recordsNamed(
  records: Partial<MasterRecords>,
  table: string,
): readonly MasterRecord[] | undefined {
  const byName: Readonly<Record<string, readonly MasterRecord[] | undefined>> = records;
  return byName[table];
}
