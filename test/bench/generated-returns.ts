import ExcelJS from "exceljs";
import { numbersFrom, sentence, type NextNumber } from "./generated-words.ts";

const STATUSES = ["Not started", "In progress – on track", "In progress – at risk", "Complete"];
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
  "Round",
];
const FIRST_DAY = Date.UTC(2018, 3, 1);
const DAY = 86_400_000;

function rowOf(next: NextNumber, index: number): ExcelJS.CellValue[] {
  const day = () => new Date(FIRST_DAY + next(1_800) * DAY);
  return [
    `${1 + (index % 4)}${String.fromCharCode(97 + (index % 12))}`,
    sentence(next, 8 + next(40)),
    sentence(next, 2),
    day(),
    day(),
    STATUSES[next(STATUSES.length)],
    next(3) === 0 ? day() : null,
    next(4) === 0 ? day() : null,
    sentence(next, 4 + next(20)),
    next(2) === 0 ? sentence(next, 3 + next(15)) : null,
    1 + next(20),
  ];
}

/** How large a generated return is; left out, it has 40 to 120 rows and all 11 columns. */
export interface ReturnSize {
  readonly rows?: number;
  readonly columns?: number;
}

/** One return, styled as an officer's workbook is, the same one each time for the same seed. */
export async function generateReturn(seed: number, size: ReturnSize = {}): Promise<Uint8Array> {
  const next = numbersFrom(seed);
  const { rows = 40 + next(81), columns = HEADINGS.length } = size;
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("Return");
  sheet.addRow(HEADINGS.slice(0, columns)).font = { bold: true };
  for (let index = 0; index < rows; index++) {
    const row = sheet.addRow(rowOf(next, index).slice(0, columns));
    row.alignment = { wrapText: true, vertical: "top" };
    for (const column of [4, 5, 7, 8]) row.getCell(column).numFmt = "dd/mm/yyyy";
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** Returns as partners would send them, all different, the same ones each time. */
export async function generateReturns(count: number): Promise<Uint8Array[]> {
  const returns: Uint8Array[] = [];
  for (let seed = 1; seed <= count; seed++) returns.push(await generateReturn(seed));
  return returns;
}
