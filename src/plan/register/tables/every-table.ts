import type { MasterTable } from "../../master/master-table.ts";
import { MASTER_TABLES } from "../../master/master-tables.ts";
import {
  DATASETS,
  FORWARD_PLAN,
  KPI_LOG,
  MEETING_ACTIONS,
  MEETINGS,
} from "./partnership-tables.ts";
import {
  ABBREVIATIONS,
  APPROVALS,
  PAPERS,
  PUBLISHED_FIGURES,
  SCREENING,
} from "./publication-tables.ts";
import {
  EVIDENCE,
  RECOMMENDATION_PARTS,
  RECOMMENDATIONS,
  TRACKING,
} from "./recommendation-tables.ts";

/** Tables of the register, in the order of their sheets. */
const REGISTER_TABLES: readonly MasterTable[] = [
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
];

/** Every table a master can have: the plan's own, then the register's. */
export const EVERY_TABLE: readonly MasterTable[] = [...MASTER_TABLES, ...REGISTER_TABLES];
