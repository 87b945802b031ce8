import type { DateSystem, DefinedName, Visibility } from "../../../src/workbook/workbook.ts";
import type { Asked } from "../host/asked.ts";

/** What Excel tells of a workbook before any sheet is looked into. */
export interface WorkbookOutline {
  readonly name: string;
  readonly sheets: readonly { readonly name: string; readonly visibility: Visibility }[];
  /** Those known in the whole workbook. */
  readonly names: readonly DefinedName[];
  /** The names of the tables that show their headings. */
  readonly tables: readonly { readonly name: string; readonly totalsRows: number }[];
  readonly dateSystem: DateSystem;
}

const VISIBILITY: Readonly<Record<string, Visibility>> = {
  Hidden: "hidden",
  VeryHidden: "very-hidden",
};

/** 1 January 2000 as a workbook that counts from 1904 numbers it. */
const YEAR_2000_FROM_1904 = 35_064;

/** Asks for the day from which the workbook counts: no property tells it, but a function shows it. */
export function askDateSystem(context: Excel.RequestContext): Asked<DateSystem> {
  const day = context.workbook.functions.date(2000, 1, 1);
  day.load("value");
  return () => (day.value === YEAR_2000_FROM_1904 ? 1904 : 1900);
}

/** What a name stands for as a file has it: without the equals sign of its formula. */
export function definedNameOf({ name, formula }: Excel.NamedItem): DefinedName {
  return { name, refersTo: String(formula).replace(/^=/u, "") };
}

/** Asks for the sheets, names and tables of a workbook and its date system. */
export function askWorkbookOutline(context: Excel.RequestContext): Asked<WorkbookOutline> {
  const { workbook } = context;
  const { worksheets, names, tables } = workbook;
  workbook.load("name");
  worksheets.load("items/name,items/visibility");
  names.load("items/name,items/formula,items/scope");
  tables.load("items/name,items/showHeaders,items/showTotals");
  const dateSystem = askDateSystem(context);
  return () => ({
    name: workbook.name,
    sheets: worksheets.items.map(({ name, visibility }) => ({
      name,
      visibility: VISIBILITY[visibility] ?? "visible",
    })),
    names: names.items.filter(({ scope }) => scope === "Workbook").map(definedNameOf),
    tables: tables.items
      .filter(({ showHeaders }) => showHeaders)
      .map(({ name, showTotals }) => ({ name, totalsRows: showTotals ? 1 : 0 })),
    dateSystem: dateSystem(),
  });
}
