import { CONFLICTS } from "./conflicts.ts";
import { KPIS } from "./kpis.ts";
import { MASTER_PLAN } from "./master-plan.ts";
import { PARTNERS } from "./partners.ts";
import { PROGRESS_LOG } from "./progress-log.ts";
import { REPLIES } from "./replies.ts";
import { SETTINGS } from "./settings.ts";
import { SUMMARY_ATTENTION, SUMMARY_FACTS, SUMMARY_RATINGS } from "./summary-tables.ts";
import { TO_PLACE } from "./to-place.ts";

/** Every table of a master that holds the plan and its returns, in the order of its sheets. */
export const MASTER_TABLES = [
  SUMMARY_RATINGS,
  SUMMARY_FACTS,
  SUMMARY_ATTENTION,
  MASTER_PLAN,
  PROGRESS_LOG,
  CONFLICTS,
  REPLIES,
  TO_PLACE,
  KPIS,
  PARTNERS,
  SETTINGS,
] as const;
