import type { Sheet, Table, Workbook } from "../workbook/workbook.ts";
import type { CellParts } from "./sheet/cell-value.ts";
import { findWorkbookPart } from "./book/find-workbook-part.ts";
import { readNumberFormats } from "./sheet/number-formats.ts";
import { allowanceOf, type ReadAllowance } from "./refusals/read-allowance.ts";
import { DEFAULT_LIMITS, type ReadLimits } from "./refusals/read-limits.ts";
import { readSheet } from "./sheet/read-sheet.ts";
import { readTable } from "./sheet/read-table.ts";
import { readWorkbookPart, type ListedSheet } from "./book/read-workbook-part.ts";
import { openXmlPart, readRelationships, type Relationship } from "./book/relationships.ts";
import { readSharedStrings } from "./sheet/shared-strings.ts";
import type { Unpacker } from "./zip/unpacker.ts";
import { UnreadableWorkbook } from "./refusals/unreadable-workbook.ts";
import type { XmlScanner } from "./xml/xml-scanner.ts";
import { openZip, type ZipArchive } from "./zip/zip-read.ts";
import { readLookParts, readSheetLooks } from "./looks/read-sheet-looks.ts";

/** What a caller may set for reading a file. */
export interface ReadOptions {
  /** Those not given are as in DEFAULT_LIMITS. */
  readonly limits?: Partial<ReadLimits>;
  /** Something faster than plain JavaScript, where the host has it. */
  readonly unpacker?: Unpacker;
  /** True to read how cells look too: fills, what is struck through, notes, shapes. */
  readonly looks?: boolean;
}

/** A file being read. */
interface FileReading {
  readonly zip: ZipArchive;
  readonly limits: ReadLimits;
  readonly allowance: ReadAllowance;
}

function openPart(file: FileReading, part: string | undefined, what: string): XmlScanner {
  const xml = part === undefined ? undefined : openXmlPart(file.zip, part, file.limits.depth);
  if (!xml) throw new UnreadableWorkbook("missing-part", what);
  return xml;
}

function findKind(list: readonly Relationship[], kind: string): Relationship | undefined {
  return list.find((relationship) => relationship.kind === kind);
}

function readCellParts(
  file: FileReading,
  links: readonly Relationship[],
  dateSystem: Workbook["dateSystem"],
): CellParts {
  const strings = findKind(links, "sharedStrings")?.part;
  const styles = findKind(links, "styles")?.part;
  return {
    dateSystem,
    strings:
      strings === undefined
        ? []
        : readSharedStrings(openPart(file, strings, "its text"), file.limits.sharedStrings),
    formats: styles === undefined ? [] : readNumberFormats(openPart(file, styles, "its styles")),
  };
}

/** The tables of a sheet; one whose part is gone is passed over, since its cells are read anyway. */
function readTables(file: FileReading, part: string, ids: readonly string[]): Table[] {
  if (ids.length === 0) return [];
  const links = readRelationships(file.zip, part, file.limits.depth);
  return ids.flatMap((id) => {
    const table = links.find((link) => link.id === id)?.part;
    return table === undefined ? [] : (readTable(openPart(file, table, "a table")) ?? []);
  });
}

function readListedSheet(
  file: FileReading,
  listed: ListedSheet,
  link: Relationship | undefined,
  parts: CellParts,
): Sheet {
  const { name, visibility } = listed;
  const what = `the sheet "${name.slice(0, 31)}"`;
  const xml = openPart(file, link?.part, what);
  const { tableIds, ...content } = readSheet(xml, parts, file.allowance);
  return { name, visibility, ...content, tables: readTables(file, link?.part ?? "", tableIds) };
}

/** These sheets with what a reader sees beside the values of their cells. */
function withLooks(
  { zip, limits }: FileReading,
  links: readonly Relationship[],
  sheets: readonly Sheet[],
  partAt: (index: number) => string | undefined,
): Sheet[] {
  const file = { zip, depth: limits.depth, mostStrings: limits.sharedStrings };
  const parts = readLookParts(file, links);
  return sheets.map((sheet, index) => {
    const part = partAt(index);
    return part === undefined ? sheet : { ...sheet, looks: readSheetLooks(file, part, parts) };
  });
}

/**
 * Reads an .xlsx or .xlsm file; macros are never looked at, and chart sheets, which hold no cells,
 * are passed over. Sheets, texts and tables are found by relationships, never by the names of parts.
 * Every value in a cell is kept, under merged ranges too; where a file gives the same cell twice, the
 * last one counts; cells that hold a style only are left out. Throws UnreadableWorkbook, and nothing
 * else, for whatever cannot be read within the limits.
 */
export function readXlsx(bytes: Uint8Array, options: ReadOptions = {}): Workbook {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const zip = openZip(bytes, limits, options.unpacker);
  const file: FileReading = { zip, limits, allowance: allowanceOf(limits) };
  const main = findWorkbookPart(zip, limits.depth);
  const { sheets, names, dateSystem } = readWorkbookPart(
    openPart(file, main, "its list of sheets"),
    limits,
  );
  const links = readRelationships(zip, main, limits.depth);
  const parts = readCellParts(file, links, dateSystem);
  const linkOf = (sheet: ListedSheet) => links.find(({ id }) => id === sheet.relationship);
  const worksheets = sheets.filter((sheet) => (linkOf(sheet)?.kind ?? "worksheet") === "worksheet");
  if (worksheets.length === 0) throw new UnreadableWorkbook("no-sheets");
  const read = worksheets.map((sheet) => readListedSheet(file, sheet, linkOf(sheet), parts));
  const partAt = (index: number) => worksheets.map((sheet) => linkOf(sheet)?.part)[index];
  return {
    sheets: options.looks === true ? withLooks(file, links, read, partAt) : read,
    names,
    dateSystem,
  };
}
