import type { Sheet, Workbook } from "../../workbook/workbook.ts";
import { DEFAULT_LIMITS, type ReadLimits } from "../../xlsx/refusals/read-limits.ts";
import type { ReadOptions } from "../../xlsx/read-xlsx.ts";
import { refuseMore } from "../../xlsx/refusals/refuse-more.ts";
import { openXmlPart, readRelationships } from "../../xlsx/book/relationships.ts";
import { UnreadableWorkbook } from "../../xlsx/refusals/unreadable-workbook.ts";
import { openZip, type ZipArchive } from "../../xlsx/zip/zip-read.ts";
import { eachChild } from "./each-child.ts";
import { ListNumbers, NO_LISTS, readLists } from "./list-numbers.ts";
import { readListStyles } from "./list-styles.ts";
import { type Block, readBlocks } from "./read-blocks.ts";
import type { WordLists } from "./read-paragraph.ts";
import { tableSheet } from "./table-sheet.ts";

function readWordLists(zip: ZipArchive, main: string, { depth }: ReadLimits): WordLists {
  const links = readRelationships(zip, main, depth);
  const open = (kind: string) => {
    const part = links.find((link) => link.kind === kind)?.part;
    return part === undefined ? undefined : openXmlPart(zip, part, depth);
  };
  const numbering = open("numbering");
  const styles = open("styles");
  return {
    numbers: new ListNumbers(numbering ? readLists(numbering) : NO_LISTS),
    styles: styles ? readListStyles(styles) : new Map(),
  };
}

/** Each table as a sheet, with the paragraphs that stand before it, and after the last one. */
function toSheets(blocks: readonly Block[]): Sheet[] {
  const sheets: Sheet[] = [];
  let lines: string[] = [];
  for (const block of blocks) {
    if (typeof block === "string") {
      if (block.trim() !== "") lines.push(block);
      continue;
    }
    const sheet = tableSheet(block, `Table ${sheets.length + 1}`);
    sheets.push(lines.length > 0 ? { ...sheet, textAbove: lines } : sheet);
    lines = [];
  }
  const last = sheets.pop();
  if (!last) throw new UnreadableWorkbook("no-tables");
  return [...sheets, lines.length > 0 ? { ...last, textBelow: lines } : last];
}

function refuseTooMuch(sheets: readonly Sheet[], limits: ReadLimits): void {
  refuseMore(sheets.length, limits.sheets, "tables");
  const cells = sheets.flatMap(({ rows }) => rows.map((row) => row.cells.length));
  refuseMore(
    cells.reduce((sum, count) => sum + count, 0),
    limits.cells,
    "filled cells",
  );
}

/**
 * The tables of a Word document (.docx) as a workbook: a sheet for each, named "Table 1" and on, so that row
 * and column are those of the table. Numbers that Word counts for lists are read as it shows them. Throws
 * UnreadableWorkbook where there is no table, or the file is damaged or breaks a limit.
 */
export function readWord(bytes: Uint8Array, options: ReadOptions = {}): Workbook {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const zip = openZip(bytes, limits, options.unpacker);
  const links = readRelationships(zip, "", limits.depth);
  const main = links.find(({ kind }) => kind === "officeDocument")?.part ?? "word/document.xml";
  const xml = openXmlPart(zip, main, limits.depth);
  if (!xml) throw new UnreadableWorkbook("missing-part", "its text");
  const lists = readWordLists(zip, main, limits);
  let blocks: Block[] = [];
  if (!xml.openRoot("document")) throw new UnreadableWorkbook("broken-xml", main);
  eachChild(xml, (name) => {
    if (name !== "body") return false;
    blocks = readBlocks(xml, lists);
    return true;
  });
  xml.finish();
  const sheets = toSheets(blocks);
  refuseTooMuch(sheets, limits);
  return { sheets, names: [], dateSystem: 1900 };
}
