import type { DateSystem, Sheet, Workbook } from "../../workbook/workbook.ts";
import { linesOf, type Line } from "../cells/sheet-lines.ts";
import type { LeftText } from "../form/form-reading.ts";
import { leftTexts } from "../form/outside/left-texts.ts";
import { isPictureSheet, remarksBesidePicture } from "../sheets/picture-lines.ts";
import { readAbbreviations } from "./read-abbreviations.ts";
import { readPlanKpis } from "./read-plan-kpis.ts";

/** What a workbook of a plan holds beside its actions, and the workbook without it. */
export interface BesideActions {
  readonly workbook: Workbook;
  /** Full names by folded abbreviation. */
  readonly names: ReadonlyMap<string, string>;
  /** The lines of tables of KPIs, sheet by sheet. */
  readonly kpiLines: readonly (readonly Line[])[];
  /** All that was parted, with its cells. */
  readonly texts: readonly LeftText[];
}

function withoutRows(sheet: Sheet, taken: ReadonlySet<number>): Sheet {
  return taken.size === 0
    ? sheet
    : { ...sheet, rows: sheet.rows.filter(({ index }) => !taken.has(index)) };
}

/** What is typed beside the picture that the task pane wrote; the picture itself says nothing new. */
function besidePicture(sheet: Sheet): Sheet {
  const rows = remarksBesidePicture(sheet).map(({ row, cells }) => ({
    index: row,
    hidden: false,
    cells,
  }));
  return { ...sheet, rows, merges: [], tables: [] };
}

interface PartedSheet {
  readonly sheet: Sheet;
  readonly names: ReadonlyMap<string, string>;
  readonly kpiLines: readonly Line[];
  readonly texts: readonly LeftText[];
}

function untouched(sheet: Sheet): PartedSheet {
  return { sheet, names: new Map(), kpiLines: [], texts: [] };
}

function partSheet(sheet: Sheet, system: DateSystem): PartedSheet {
  if (isPictureSheet(sheet)) return untouched(besidePicture(sheet));
  const lines = linesOf(sheet);
  const { names, left } = readAbbreviations(lines, system);
  const kpis = readPlanKpis(left, [], system);
  const kpiLines = left.filter((line) => !kpis.left.includes(line));
  const taken = [...lines.filter((line) => names.size > 0 && !left.includes(line)), ...kpiLines];
  return {
    sheet: withoutRows(sheet, new Set(taken.map(({ row }) => row))),
    names,
    kpiLines,
    texts: leftTexts(sheet.name, taken, system),
  };
}

/** Parts lists of abbreviations, tables of KPIs and the pane's picture from the rest of a plan's workbook. */
export function partBesideActions(workbook: Workbook): BesideActions {
  const parted = workbook.sheets.map((sheet) =>
    sheet.visibility === "visible" ? partSheet(sheet, workbook.dateSystem) : untouched(sheet),
  );
  return {
    workbook: { ...workbook, sheets: parted.map(({ sheet }) => sheet) },
    names: new Map(parted.flatMap(({ names }) => [...names])),
    kpiLines: parted.map(({ kpiLines }) => kpiLines).filter((lines) => lines.length > 0),
    texts: parted.flatMap(({ texts }) => texts),
  };
}
