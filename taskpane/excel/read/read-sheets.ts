import type { Area } from "../../../src/workbook/address.ts";
import type { Table } from "../../../src/workbook/workbook.ts";
import { areasBeyond } from "./areas-beyond.ts";
import { askCellBlock, type SheetArea } from "./cell-block.ts";
import { findUsedAreas } from "./find-used-areas.ts";
import { readCellBlocks, type SheetBlock } from "./read-cell-blocks.ts";
import { askSheetOutline, askTable, type SheetOutline } from "./sheet-outline.ts";
import { tellErrors } from "./tell-errors.ts";
import type { WorkbookOutline } from "./workbook-outline.ts";

/** All that a return fills, and no more cells than Excel reads at once: A1:BL12000. */
const WINDOW: Area = { top: 0, left: 0, bottom: 11_999, right: 63 };

/** What is asked of all sheets at once. */
interface Question {
  readonly merges: boolean;
  /** Whether the cells of the window, and the marks, are asked with the rest. */
  readonly cells: boolean;
}

/** What all sheets told, in the order of the workbook's outline. */
export interface SheetsTold {
  readonly toldMerges: boolean;
  readonly outlines: readonly SheetOutline[];
  readonly tables: readonly (Table & { readonly sheet: string })[];
  readonly blocks: readonly SheetBlock[];
}

/** A question that Excel may answer where it refused this one; undefined where there is none. */
function easierThan(question: Question): Question | undefined {
  if (question.cells) return { ...question, cells: false };
  // Excel fails to tell more than 512 merged areas of a sheet.
  return question.merges ? { ...question, merges: false } : undefined;
}

async function askAll(
  context: Excel.RequestContext,
  { sheets, tables }: WorkbookOutline,
  question: Question,
): Promise<Omit<SheetsTold, "toldMerges"> & { readonly question: Question }> {
  const outlines = sheets.map(({ name }) =>
    askSheetOutline(context, name, { merges: question.merges, marks: question.cells }),
  );
  const placed = tables.map((table) => askTable(context, table));
  const cells = (question.cells ? sheets : []).map(({ name }) => ({
    sheet: name,
    answer: askCellBlock(context, { sheet: name, area: WINDOW }),
  }));
  await context.sync();
  return {
    question,
    outlines: outlines.map((answer) => answer()),
    tables: placed.map((answer) => answer()),
    blocks: cells.flatMap(({ sheet, answer }) => {
      const block = answer();
      return block ? [{ sheet, block }] : [];
    }),
  };
}

async function askEasier(
  context: Excel.RequestContext,
  outline: WorkbookOutline,
  question: Question,
): ReturnType<typeof askAll> {
  try {
    return await askAll(context, outline, question);
  } catch (error) {
    const easier = easierThan(question);
    if (!easier) throw error;
    return askEasier(context, outline, easier);
  }
}

/**
 * Reads every sheet in one round-trip. More are made only for what lies outside A1:BL12000, where the
 * answer would be too long for Excel on the web or Excel refuses for another reason (then block by
 * block, and without merged cells if need be), and for pasted error values.
 */
export async function readSheets(
  context: Excel.RequestContext,
  outline: WorkbookOutline,
  tellsMerges: boolean,
): Promise<SheetsTold> {
  const first = { merges: tellsMerges, cells: true };
  const { question, outlines, tables, blocks } = await askEasier(context, outline, first);
  const unread = outlines.flatMap(({ used }, at): SheetArea[] => {
    const sheet = outline.sheets[at]?.name ?? "";
    const areas = used === undefined ? [] : question.cells ? areasBeyond(used, WINDOW) : [used];
    return areas.map((area) => ({ sheet, area }));
  });
  const more = await readCellBlocks(context, await findUsedAreas(context, unread));
  return {
    toldMerges: question.merges,
    outlines,
    tables,
    blocks: await tellErrors(context, [...blocks, ...more]),
  };
}
