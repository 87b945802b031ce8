import type { Plan } from "../../plan/plan.ts";
import { readReference } from "../../plan/read-reference.ts";
import { KPI_PERIODS, type KpiPeriod } from "../../plan/register/kpi-figures.ts";
import { kpiPeriodLabel, kpiPeriodLabelled } from "../../plan/register/kpi-period-label.ts";
import { PACKS, type PackId } from "../../plan/register/papers.ts";
import { CATEGORIES, type Category } from "../../plan/register/recommendation.ts";
import { fold } from "../../text/fold.ts";
import { cellIn } from "../../workbook/lookup.ts";
import {
  requiredChoiceOf,
  choiceOf,
  textOf,
  unusable,
  type TableRow,
} from "../master/table-row.ts";

const PACK_LABELS = PACKS.map(({ label }) => label);
const MOST_DIGITS = 12;

/** A text on one line, as an id or a name is: nothing before or after it. */
export function trimmedOf(row: TableRow, key: string): string {
  return textOf(row, key).trim();
}

/** True for Yes; a blank cell is No. Throws MasterNotRead for anything else. */
export function isYes(row: TableRow, key: string): boolean {
  return choiceOf(row, key, ["Yes", "No"]) === "Yes";
}

/** The category in a cell, by its number, its name or both: `2: Achieved (Late)`; null where blank. */
export function categoryOf(row: TableRow, key: string): Category | null {
  const written = fold(textOf(row, key));
  if (written === "") return null;
  const category = CATEGORIES.find(({ number, name }) =>
    [String(number), name, `${number} ${name}`].some((known) => fold(known) === written),
  );
  if (category) return category.number;
  const names = CATEGORIES.map(({ number, name }) => `${number}: ${name}`);
  throw unusable(row, key, `one of: ${names.join(", ")}`);
}

/** The pack named in a cell that may not be blank. */
export function packOf(row: TableRow, key: string): PackId {
  const label = requiredChoiceOf(row, key, PACK_LABELS);
  const pack = PACKS.find((entry) => entry.label === label);
  if (!pack) throw unusable(row, key, `one of: ${PACK_LABELS.join(", ")}`);
  return pack.id;
}

/** The period of a KPI named in a cell: `Quarter 1`, `Year`. */
export function periodOf(row: TableRow, key: string): KpiPeriod {
  const period = kpiPeriodLabelled(textOf(row, key));
  if (period) return period;
  throw unusable(row, key, `one of: ${KPI_PERIODS.map(kpiPeriodLabel).join(", ")}`);
}

/** The reference in a cell as the plan writes it. Throws MasterNotRead where the plan has none such. */
export function planRefOf(row: TableRow, key: string, plan: Plan): string {
  const reading = readReference(textOf(row, key), plan);
  if (reading.kind === "action") return reading.ref;
  throw unusable(row, key, "a reference of the Master plan sheet");
}

/**
 * The reference in a cell of a row whose history outlives the plan: as the plan writes it, or as it
 * stands where the plan has it no more. Throws MasterNotRead where it is another spelling of the plan's.
 */
export function historicRefOf(row: TableRow, key: string, plan: Plan): string {
  const written = trimmedOf(row, key);
  const same = plan.actions.find(({ ref }) => ref.toLowerCase() === written.toLowerCase());
  if (same) return same.ref;
  const reading = readReference(written, plan);
  if (reading.kind !== "action") return written;
  throw unusable(row, key, `${reading.ref}, as the Master plan sheet writes it`);
}

/**
 * A figure as the team sees it: the text, the number, or, where Excel made a percentage of `10%`, that
 * again and not 0.1.
 */
export function figureOf(row: TableRow, key: string): string {
  const column = row.place.columns.get(key);
  const cell = column === undefined ? undefined : cellIn(row.row, column);
  const isPercent = cell?.format?.replace(/"[^"]*"|\\./gu, "").includes("%") === true;
  if (typeof cell?.value !== "number" || !isPercent) return trimmedOf(row, key);
  return `${Number((cell.value * 100).toPrecision(MOST_DIGITS))}%`;
}
