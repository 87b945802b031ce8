import ExcelJS from "exceljs";
import type { Action, Plan } from "../../../src/plan/plan.ts";
import { numbersFrom, sentence, type NextNumber } from "./words.ts";

const HEADINGS = [
  "Strategy Action Plan Ref",
  "Action Taken",
  "Individual(s) Responsible",
  "Target Date Start",
  "Target Date Finish",
  "Status of Action",
  "Forecast finish",
  "Date completed",
  "Evidence",
  "Obstacle or help needed",
];
const DATE_COLUMNS = [4, 5, 7, 8];
const FIRST_DAY = Date.UTC(2018, 3, 1);
const FORECAST = new Date(Date.UTC(2019, 1, 28));
const COMPLETED = new Date(Date.UTC(2018, 8, 30));
const DAY = 86_400_000;

/** How large a generated return is; left out, it has 40 to 120 rows and all ten columns. */
export interface ReturnSize {
  readonly rows?: number;
  readonly columns?: number;
}

function statusOf({ statuses }: Plan, index: number, next: NextNumber) {
  const isAtOdds = next(20) === 0;
  return statuses[(isAtOdds ? next(statuses.length) : index) % statuses.length];
}

/** What one partner says of an action: most partners agree on its status and its dates. */
function rowOf(plan: Plan, { ref }: Action, index: number, next: NextNumber): ExcelJS.CellValue[] {
  const status = statusOf(plan, index, next);
  const proposed = () => (next(10) === 0 ? new Date(FIRST_DAY + next(1_800) * DAY) : null);
  return [
    ref,
    sentence(next, 8 + next(40)),
    sentence(next, 2),
    proposed(),
    proposed(),
    status?.name ?? "",
    status?.id === "complete" ? null : FORECAST,
    status?.id === "complete" ? COMPLETED : null,
    sentence(next, 4 + next(20)),
    next(2) === 0 ? sentence(next, 3 + next(15)) : null,
  ];
}

/**
 * The return of one of a plan's partners for its last round, styled as an officer's workbook is: the
 * tracking form of old, with a line for the organisation above it. The same one each time for the same seed.
 */
export async function generateReturn(
  plan: Plan,
  seed: number,
  size: ReturnSize = {},
): Promise<Uint8Array> {
  const next = numbersFrom(seed + 1);
  const { rows = 40 + next(81), columns = HEADINGS.length } = size;
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("Return");
  sheet.addRow(["Organisation", plan.partners[seed % plan.partners.length]?.shortName]);
  sheet.addRow([]);
  sheet.addRow(HEADINGS.slice(0, columns)).font = { bold: true };
  for (let index = 0; index < rows; index++) {
    const place = (seed + index) % plan.actions.length;
    const action = plan.actions[place];
    if (!action) break;
    const row = sheet.addRow(rowOf(plan, action, place, next).slice(0, columns));
    row.alignment = { wrapText: true, vertical: "top" };
    for (const column of DATE_COLUMNS) row.getCell(column).numFmt = "dd/mm/yyyy";
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
