import { CHANGES } from "../../plan/master/changes.ts";
import { MASTER_PLAN } from "../../plan/master/master-plan.ts";
import type { Master } from "../../plan/master/master.ts";
import { tableNames } from "../../plan/master/table-names.ts";
import { PLAN_RECORD } from "../../plan/master/plan-record.ts";
import { TO_PLACE } from "../../plan/master/to-place.ts";
import type { Plan } from "../../plan/plan.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import { isMaster } from "./is-master.ts";
import { MasterNotRead } from "./master-not-read.ts";
import {
  readAction,
  readOrigin,
  readOverride,
  readStanding,
  readStandingRating,
  type ActionRow,
} from "./read-actions.ts";
import { readConflicts } from "./read-conflicts.ts";
import { readKpis } from "./read-kpis.ts";
import { readLedger } from "./read-ledger.ts";
import { readPartners } from "./read-partners.ts";
import { readReplies } from "./read-replies.ts";
import { readSettings } from "./read-settings.ts";
import { readTable } from "./read-table.ts";

function checkIsMaster(workbook: Workbook): void {
  if (isMaster(workbook)) return;
  throw new MasterNotRead(
    'This workbook is not a master: it has no "Master plan" and no "Settings" table. ' +
      "Choose the team's master, or make a new one from the plan.",
  );
}

/** Rows in the order of the Settings sheet; those it does not name follow as they stand. */
function inPlanOrder(rows: readonly ActionRow[], order: readonly string[]): ActionRow[] {
  const places = new Map(order.map((ref, index) => [ref.toLowerCase(), index]));
  const placeOf = (row: ActionRow): number =>
    places.get(row.get("ref").toLowerCase()) ?? order.length;
  return [...rows].sort((a, b) => placeOf(a) - placeOf(b));
}

/**
 * Reads the team's master as nouns, wherever its tables and columns were moved, with whatever the team
 * added beside them. Throws MasterNotRead, in one plain sentence or two, where the workbook is no
 * master, a sheet, table, column or setting is missing or cannot be used, or a key is repeated.
 */
export function readMaster(workbook: Workbook): Master {
  checkIsMaster(workbook);
  const { order, ...settings } = readSettings(workbook);
  const { partners, newNames } = readPartners(workbook);
  const { sections } = settings;
  const names = tableNames({ sections, partners, actions: [] });
  const rows = inPlanOrder(readTable(MASTER_PLAN, workbook, names), order);
  const plan: Plan = {
    ...settings,
    partners,
    actions: rows.map(readAction),
    kpis: readKpis(workbook),
  };
  return {
    plan,
    ledger: readLedger(workbook, names),
    standings: rows.map(readStanding),
    ratings: rows.map(readStandingRating),
    overrides: rows.flatMap((row) => readOverride(row) ?? []),
    conflicts: readConflicts(workbook, names),
    replies: readReplies(workbook, names),
    queue: readTable(TO_PLACE, workbook, names).map((row) => row.all()),
    newNames,
    origins: rows.map(readOrigin),
    record: readTable(PLAN_RECORD, workbook, names).map((row) => row.all()),
    changes: readTable(CHANGES, workbook, names).map((row) => row.all()),
  };
}
