import {
  KPIS,
  MASTER_PLAN,
  PARTNERS,
  PROGRESS_LOG,
  SETTINGS,
} from "../plan/master/master-tables.ts";
import type { MasterTable } from "../plan/master/master-table.ts";
import type { PackId } from "../plan/register/papers.ts";
import {
  DATASETS,
  FORWARD_PLAN,
  MEETING_ACTIONS,
  MEETINGS,
} from "../plan/register/tables/partnership-tables.ts";
import { ABBREVIATIONS, PAPERS } from "../plan/register/tables/publication-tables.ts";
import {
  EVIDENCE,
  RECOMMENDATION_PARTS,
  RECOMMENDATIONS,
  TRACKING,
} from "../plan/register/tables/recommendation-tables.ts";
import type { Origin } from "./pack.ts";

/** Columns of a table by key; what is not named here never leaves the master. */
type Allowed = readonly [table: MasterTable, keys: readonly string[]];

const PAPER: readonly Allowed[] = [
  [PAPERS, ["text"]],
  [SETTINGS, ["value"]],
  [PARTNERS, ["shortName", "name"]],
  [ABBREVIATIONS, ["abbreviation", "meaning"]],
];

const RECOMMENDED: readonly Allowed[] = [
  [RECOMMENDATIONS, ["ref", "text", "responsibility", "portfolios", "reportSection"]],
  [RECOMMENDATIONS, ["originalDue", "revisedDue", "links"]],
  [RECOMMENDATION_PARTS, ["letter", "title", "state", "progress"]],
  [EVIDENCE, ["part", "day", "text", "source"]],
  [TRACKING, ["anticipated", "proposal", "proposalReason", "query", "assessment", "assessedBy"]],
  [TRACKING, ["decision", "meetingDate", "minute"]],
];

const ACTIONS: readonly Allowed[] = [
  [MASTER_PLAN, ["ref", "section", "title", "parts", "lead", "leads", "contributors", "measure"]],
  [MASTER_PLAN, ["timescale", "status", "update", "updateBy", "evidence", "obstacle", "reason"]],
];

/** Of an update as it came in: what was done. Never who did it, and never in which file it came. */
const UPDATES: readonly Allowed[] = [
  [PROGRESS_LOG, ["actionTaken", "status", "evidence", "obstacle"]],
];

const FIGURES: readonly Allowed[] = [
  [
    KPIS,
    ["number", "theme", "measure", "unit", "definition", "note", "baseline", "baselinePeriod"],
  ],
  [KPIS, ["target", "tolerance", "comparator", "comparatorValue", "provider", "year"]],
  [KPIS, ["q1", "q2", "q3", "q4", "total", "correctiveAction"]],
];

const PARTNERSHIP: readonly Allowed[] = [
  [DATASETS, ["id", "name", "body", "state", "lastPeriod", "note"]],
  [FORWARD_PLAN, ["id", "item", "aim", "target", "linked", "lead", "state"]],
  [MEETINGS, ["name", "present", "apologies"]],
  [MEETING_ACTIONS, ["id", "action", "owner", "state", "note"]],
];

/** From which columns of the master each pack is built (issue: "built new from allowed fields"). */
export const ALLOWED_FIELDS: Readonly<Record<PackId, readonly Allowed[]>> = {
  scrutiny: [...PAPER, ...RECOMMENDED, ...UPDATES, ...ACTIONS, ...FIGURES],
  progress: [...PAPER, ...ACTIONS, ...UPDATES, ...FIGURES],
  board: [...PAPER, ...ACTIONS, ...UPDATES, ...FIGURES, ...PARTNERSHIP],
  summary: [...PAPER, ...ACTIONS, ...UPDATES, ...FIGURES],
};

/** A pack was built from a column that may not leave the master: a fault of the tool, never of a user. */
class FieldNotAllowed extends Error {
  override readonly name = "FieldNotAllowed";
}

function isAllowed({ sheet, column }: Origin, pack: PackId): boolean {
  return ALLOWED_FIELDS[pack].some(
    ([table, keys]) =>
      table.sheet === sheet &&
      table.columns.some(({ key, heading }) => heading === column && keys.includes(key)),
  );
}

/** Throws FieldNotAllowed where a text comes from a column that this pack may not hold. */
export function refuseOtherField(origin: Origin, pack: PackId): void {
  if (isAllowed(origin, pack)) return;
  throw new FieldNotAllowed(
    `The ${pack} pack holds a text from the column "${origin.column}" of the sheet "${origin.sheet}", which is not among its fields`,
  );
}
