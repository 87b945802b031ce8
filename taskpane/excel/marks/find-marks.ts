import type { Asked } from "../host/asked.ts";
import { askMarks } from "../read/sheet-marks.ts";

/** A sheet with the marks on it. */
export interface MarkedSheet {
  readonly name: string;
  readonly sheet: Excel.Worksheet;
  readonly marks: readonly Excel.ConditionalFormat[];
  /** False where the sheet is protected against formatting. */
  readonly mayFormat: boolean;
}

interface AskedSheet {
  readonly name: string;
  readonly sheet: Excel.Worksheet;
  readonly marks: Asked<readonly Excel.ConditionalFormat[]>;
}

function askFormats(context: Excel.RequestContext, name: string): AskedSheet {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.protection.load("protected,options");
  return { name, sheet, marks: askMarks(sheet) };
}

function markedSheet({ name, sheet, marks }: AskedSheet): MarkedSheet[] {
  if (sheet.isNullObject) return [];
  const { protected: isProtected, options } = sheet.protection;
  const mayFormat = !isProtected || options.allowFormatCells === true;
  return [{ name, sheet, mayFormat, marks: marks() }];
}

/**
 * The sheets of the workbook and the marks on them. One round-trip where all their names are known
 * beforehand, else one more.
 */
export async function findMarks(
  context: Excel.RequestContext,
  known: readonly string[],
): Promise<MarkedSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  const first = known.map((name) => askFormats(context, name));
  await context.sync();
  const others = worksheets.items
    .map(({ name }) => name)
    .filter((name) => !known.includes(name))
    .map((name) => askFormats(context, name));
  if (others.length > 0) await context.sync();
  return [...first, ...others].flatMap(markedSheet);
}

/** Takes the marks of these sheets away with the next round-trip; gives the names of those that do not allow it. */
export function deleteMarks(sheets: readonly MarkedSheet[]): string[] {
  const marked = sheets.filter(({ marks }) => marks.length > 0);
  for (const { marks, mayFormat } of marked) {
    if (mayFormat) for (const mark of marks) mark.delete();
  }
  return marked.filter(({ mayFormat }) => !mayFormat).map(({ name }) => name);
}
