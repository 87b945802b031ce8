import { isPictureTable, PICTURE_SHEET } from "../../../src/plan/picture-sheet.ts";
import type { SummaryLayout } from "./summary-layout.ts";

/** A table of an earlier summary. */
export interface FoundTable {
  readonly name: string;
  readonly table: Excel.Table;
  readonly rowCount: number;
}

/** The sheet of an earlier summary, to be written anew in its place. */
export interface FoundSummary {
  readonly name: string;
  readonly sheet: Excel.Worksheet;
  readonly isProtected: boolean;
  readonly isHidden: boolean;
  readonly tables: readonly FoundTable[];
  readonly chartNames: ReadonlySet<string>;
  /** Where its facts and lists begin and end, counted from 0. */
  readonly left: number;
  readonly lastRow: number;
  /** True where something was typed below them in their columns. */
  readonly hasMoreBelow: boolean;
}

/** The names that are taken, and the workbook's summary where there is one that fits. */
export interface SummaryPlace {
  readonly sheets: ReadonlySet<string>;
  readonly tables: ReadonlySet<string>;
  readonly isProtected: boolean;
  readonly found: FoundSummary | null;
}

interface Candidate {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly tables: readonly {
    readonly name: string;
    readonly table: Excel.Table;
    readonly heading: Excel.Range;
  }[];
  readonly charts: Excel.ChartCollection;
}

function askCandidate(
  context: Excel.RequestContext,
  name: string,
  tables: readonly string[],
): Candidate {
  const sheet = context.workbook.worksheets.getItem(name);
  sheet.load("name,visibility");
  sheet.protection.load("protected");
  const used = sheet.getUsedRange(true);
  used.load("values,rowIndex,columnIndex");
  const { charts } = sheet;
  charts.load("items/name");
  const asked = [...tables].sort(byNumber).map((tableName) => {
    const table = context.workbook.tables.getItem(tableName);
    table.rows.load("count");
    const heading = table.getHeaderRowRange();
    heading.load("values");
    return { name: tableName, table, heading };
  });
  return { sheet, used, tables: asked, charts };
}

function byNumber(a: string, b: string): number {
  const number = (name: string): number => Number(name.slice(PICTURE_SHEET.table.length));
  return number(a) - number(b);
}

function isSameShape({ tables }: Candidate, layout: SummaryLayout): boolean {
  return (
    tables.length === layout.tables.length &&
    tables.every(({ heading }, at) => {
      const wanted = layout.tables[at]?.headings.join("\n");
      return (heading.values[0] ?? []).map(String).join("\n") === wanted;
    })
  );
}

/** The summary on a sheet: its title in A1 and the line that ends it; null where somebody else made the sheet. */
function foundOn(candidate: Candidate, layout: SummaryLayout): FoundSummary | null {
  const { sheet, used, charts } = candidate;
  const values: unknown[][] = used.values;
  const { rowIndex, columnIndex } = used;
  const isTitled = rowIndex === 0 && columnIndex === 0 && values[0]?.[0] === PICTURE_SHEET.title;
  const end = values.findIndex((row) => row.includes(PICTURE_SHEET.end));
  if (!isTitled || end < 0 || !isSameShape(candidate, layout)) return null;
  const left = values[end]?.indexOf(PICTURE_SHEET.end) ?? 0;
  const below = values
    .slice(end + 1)
    .flatMap((row) => row.slice(left, left + PICTURE_SHEET.columns));
  return {
    name: sheet.name,
    sheet,
    isProtected: sheet.protection.protected,
    isHidden: sheet.visibility !== "Visible",
    tables: candidate.tables.map(({ name, table }) => ({
      name,
      table,
      rowCount: table.rows.count,
    })),
    chartNames: new Set(charts.items.map(({ name }) => name)),
    left,
    lastRow: end,
    hasMoreBelow: below.some((value) => value !== ""),
  };
}

/**
 * Looks for the summary that was written before, by its tables' names, its title and its last line; one
 * round-trip, or two where a table is called like its own.
 */
export async function findSummaryPlace(
  context: Excel.RequestContext,
  layout: SummaryLayout,
): Promise<SummaryPlace> {
  const { worksheets, tables, names, protection } = context.workbook;
  worksheets.load("items/name");
  tables.load("items/name,items/worksheet/name");
  names.load("items/name");
  protection.load("protected");
  await context.sync();
  const sheetNames = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
  const bySheet = new Map<string, string[]>();
  for (const { name, worksheet } of tables.items) {
    if (!isPictureTable(name)) continue;
    bySheet.set(worksheet.name, [...(bySheet.get(worksheet.name) ?? []), name]);
  }
  const candidates = [...bySheet].map(([name, own]) => askCandidate(context, name, own));
  if (candidates.length > 0) await context.sync();
  const found = candidates.flatMap((candidate) => foundOn(candidate, layout) ?? []);
  return {
    sheets: sheetNames,
    tables: new Set([...tables.items, ...names.items].map(({ name }) => name.toLowerCase())),
    isProtected: protection.protected,
    found: found[0] ?? null,
  };
}
