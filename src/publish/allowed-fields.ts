import { KPIS } from "../plan/master/kpis.ts";
import { MASTER_PLAN } from "../plan/master/master-plan.ts";
import { PARTNERS } from "../plan/master/partners.ts";
import { PROGRESS_LOG } from "../plan/master/progress-log.ts";
import { SETTINGS } from "../plan/master/settings.ts";
import { headingOf, type KeyOf, type KnownTable } from "../plan/table/define-table.ts";
import type { PackId } from "../plan/register/packs.ts";
import { DATASETS } from "../plan/register/datasets.ts";
import { FORWARD_PLAN } from "../plan/register/forward-plan.ts";
import { MEETING_ACTIONS } from "../plan/register/meeting-actions.ts";
import { MEETINGS } from "../plan/register/meetings.ts";
import { ABBREVIATIONS } from "../plan/register/abbreviations.ts";
import { PAPERS } from "../plan/register/papers.ts";
import { EVIDENCE } from "../plan/register/evidence.ts";
import { RECOMMENDATION_PARTS } from "../plan/register/recommendation-parts.ts";
import { RECOMMENDATIONS } from "../plan/register/recommendations.ts";
import { TRACKING } from "../plan/register/tracking.ts";
import type { Origin } from "./pack.ts";

/** Headings of a sheet; what is not named here never leaves the master. */
interface Allowed {
  readonly sheet: string;
  readonly headings: readonly string[];
}

function allow<T extends KnownTable>(table: T, ...keys: readonly KeyOf<T>[]): Allowed {
  return { sheet: table.sheet, headings: keys.map((key) => headingOf(table, key)) };
}

const PAPER: readonly Allowed[] = [
  allow(PAPERS, "text"),
  allow(SETTINGS, "value"),
  allow(PARTNERS, "shortName", "name"),
  allow(ABBREVIATIONS, "abbreviation", "meaning"),
];

const RECOMMENDED: readonly Allowed[] = [
  allow(RECOMMENDATIONS, "ref", "text", "responsibility", "portfolios", "reportSection"),
  allow(RECOMMENDATIONS, "originalDue", "revisedDue", "links"),
  allow(RECOMMENDATION_PARTS, "letter", "title", "state", "progress"),
  allow(EVIDENCE, "part", "day", "text", "source"),
  allow(TRACKING, "anticipated", "proposal", "proposalReason", "query", "assessment", "assessedBy"),
  allow(TRACKING, "decision", "meetingDate", "minute"),
];

const ACTIONS: readonly Allowed[] = [
  allow(
    MASTER_PLAN,
    "ref",
    "section",
    "title",
    "parts",
    "lead",
    "leads",
    "contributors",
    "measure",
  ),
  allow(MASTER_PLAN, "timescale", "status", "update", "updateBy", "evidence", "obstacle", "reason"),
];

/** Of an update as it came in: what was done. Never who did it, and never in which file it came. */
const UPDATES: readonly Allowed[] = [
  allow(PROGRESS_LOG, "actionTaken", "status", "evidence", "obstacle"),
];

const FIGURES: readonly Allowed[] = [
  allow(
    KPIS,
    "number",
    "theme",
    "measure",
    "unit",
    "definition",
    "note",
    "baseline",
    "baselinePeriod",
  ),
  allow(KPIS, "target", "tolerance", "comparator", "comparatorValue", "provider", "year"),
  allow(KPIS, "q1", "q2", "q3", "q4", "total", "correctiveAction"),
];

const PARTNERSHIP: readonly Allowed[] = [
  allow(DATASETS, "id", "name", "body", "state", "lastPeriod", "note"),
  allow(FORWARD_PLAN, "id", "item", "aim", "target", "linked", "lead", "state"),
  allow(MEETINGS, "name", "present", "apologies"),
  allow(MEETING_ACTIONS, "id", "action", "owner", "state", "note"),
];

/** From which columns of the master each pack is built (issue: "built new from allowed fields"). */
const ALLOWED_FIELDS: Readonly<Record<PackId, readonly Allowed[]>> = {
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
    (allowed) => allowed.sheet === sheet && allowed.headings.includes(column),
  );
}

/** Throws FieldNotAllowed where a text comes from a column that this pack may not hold. */
export function refuseOtherField(origin: Origin, pack: PackId): void {
  if (isAllowed(origin, pack)) return;
  throw new FieldNotAllowed(
    `The ${pack} pack holds a text from the column "${origin.column}" of the sheet "${origin.sheet}", which is not among its fields`,
  );
}
