import { MASTER_PLAN } from "../../plan/master/master-tables.ts";
import type { Master } from "../../plan/master/master.ts";
import type { Plan } from "../../plan/plan.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import { isMaster } from "./is-master.ts";
import { MasterNotRead } from "./master-not-read.ts";
import { readAction, readOverride, readStanding, readStandingRating } from "./read-actions.ts";
import { readConflicts, readQueue, readReplies } from "./read-decisions.ts";
import { readKpis } from "./read-kpis.ts";
import { readLedger } from "./read-ledger.ts";
import { readPartners } from "./read-partners.ts";
import { readSettings } from "./read-settings.ts";
import { rowsOfTable } from "./rows-of-table.ts";
import { keyOf, type TableRow } from "./table-row.ts";

function checkIsMaster(workbook: Workbook): void {
  if (isMaster(workbook)) return;
  throw new MasterNotRead(
    'This workbook is not a master: it has no "Master plan" and no "Settings" table. ' +
      "Choose the team's master, or make a new one from the plan.",
  );
}

/** Rows in the order of the Settings sheet; those it does not name follow as they stand. */
function inPlanOrder(rows: readonly TableRow[], order: readonly string[]): TableRow[] {
  const places = new Map(order.map((ref, index) => [ref.toLowerCase(), index]));
  const placeOf = (row: TableRow): number => places.get(keyOf(row)[0] ?? "") ?? order.length;
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
  const rows = inPlanOrder(rowsOfTable(MASTER_PLAN, workbook), order);
  const plan: Plan = {
    ...settings,
    partners,
    actions: rows.map((row) => readAction(row, settings.sections, partners)),
    kpis: readKpis(workbook),
  };
  return {
    plan,
    ledger: readLedger(workbook, partners),
    standings: rows.map(readStanding),
    ratings: rows.map(readStandingRating),
    overrides: rows.flatMap((row) => readOverride(row) ?? []),
    conflicts: readConflicts(workbook),
    replies: readReplies(workbook, partners),
    queue: readQueue(workbook, partners),
    newNames,
  };
}
