import { PROGRESS_LOG } from "../../src/plan/master/progress-log.ts";
import { placeTable } from "../../src/read/master/place-table.ts";
import { type CellAddress, MAX_ROWS, toA1 } from "../../src/workbook/address.ts";
import { LONGEST_CELL_TEXT } from "../../src/workbook/longest-cell-text.ts";
import type { Sheet } from "../../src/workbook/workbook.ts";
import { MASTER_LIMITS, type ReadLimits } from "../../src/xlsx/refusals/read-limits.ts";
import { sayMegabytes } from "../../src/xlsx/refusals/say-megabytes.ts";
import { openZip } from "../../src/xlsx/zip/zip-read.ts";
import type { CommandIo } from "../command.ts";
import type { OpenMaster } from "./open-master.ts";

/** From this share of a limit on, the officer is told of it: the rest lasts for a round or more. */
const NEAR = 0.7;

const BEGIN_ANEW =
  "Before it is full, keep it as the record of its rounds, and make a new master with the plan command for the rounds to come.";
const SMALLER_PICTURES =
  "If that comes from pictures, make them smaller in Excel under Picture Format, Compress Pictures.";
const SHORTER_TEXTS =
  "Shorten it if the team typed it. What partners sent is cut there when it grows longer, and stands whole in the Progress log.";

/** How much of one limit a master uses. */
interface Use {
  readonly used: number;
  readonly most: number;
  /** As in "The sheet … has 1,000 of the 2,000 rows that Excel allows". */
  readonly sentence: (used: string, most: string) => string;
  readonly say?: (amount: number) => string;
  readonly advice?: string;
}

const sayNumber = (amount: number): string => amount.toLocaleString("en-GB");

function usesOfFile({ bytes, workbook }: Measured, limits: ReadLimits): Use[] {
  const { entries } = openZip(bytes, limits);
  const sizes = [...entries.values()].flatMap(({ name, size }) =>
    /\.(?:xml|rels)$/iu.test(name) ? [size] : [],
  );
  const count = (of: (sheet: Sheet) => number): number =>
    workbook.sheets.reduce((sum, sheet) => sum + of(sheet), 0);
  const own = (what: string, used: number, most: number): Use => ({
    used,
    most,
    sentence: (now, limit) => `This master has ${now} of the ${limit} ${what} that this tool reads`,
  });
  const unpacked = (what: string, used: number, most: number): Use => ({
    used,
    most,
    say: sayMegabytes,
    sentence: (now, limit) => `${what} holds ${now}, of the ${limit} that this tool reads`,
  });
  return [
    {
      ...unpacked("The file of this master", bytes.length, limits.bytes),
      advice: SMALLER_PICTURES,
    },
    unpacked("The largest sheet of this master", Math.max(0, ...sizes), limits.partBytes),
    unpacked(
      "This master",
      sizes.reduce((sum, size) => sum + size, 0),
      limits.totalBytes,
    ),
    own("filled cells", count(cellsOf), limits.cells),
    own("parts", entries.size, limits.entries),
    own("sheets", workbook.sheets.length, limits.sheets),
    own(
      "merged ranges",
      count(({ merges }) => merges.length),
      limits.merges,
    ),
    own("names", workbook.names.length, limits.definedNames),
  ];
}

function cellsOf({ rows }: Sheet): number {
  return rows.reduce((sum, { cells }) => sum + cells.length, 0);
}

function rowsOf({ name, rows }: Sheet): Use {
  return {
    used: (rows.at(-1)?.index ?? -1) + 1,
    most: MAX_ROWS,
    sentence: (now, limit) =>
      `The sheet "${name}" reaches row ${now} of the ${limit} that Excel has`,
  };
}

function longestText({ name, rows }: Sheet): Use {
  let used = 0;
  let place: CellAddress = { row: 0, column: 0 };
  for (const { index, cells } of rows) {
    for (const { column, value } of cells) {
      if (typeof value !== "string" || value.length <= used) continue;
      used = value.length;
      place = { row: index, column };
    }
  }
  return {
    used,
    most: LONGEST_CELL_TEXT,
    sentence: (now, limit) =>
      `The text in ${name}!${toA1(place)} has ${now} of the ${limit} characters that a cell of Excel holds`,
    advice: SHORTER_TEXTS,
  };
}

function tell({ used, most, sentence, say = sayNumber, advice }: Use): string[] {
  if (used < most * NEAR) return [];
  const percent = Math.floor((100 * used) / most);
  return [`${sentence(say(used), say(most))} (${percent} %). ${advice ?? BEGIN_ANEW}`];
}

/** What is measured of a master. */
type Measured = Pick<OpenMaster, "bytes" | "workbook">;

/**
 * What a master has used up by seven tenths or more, of what Excel holds or this tool reads: a sentence
 * each, with what to do. Texts of the Progress log do not count: a long one goes on in a further row.
 */
export function nearlyFull(master: Measured, limits = MASTER_LIMITS): string[] {
  const { sheets } = master.workbook;
  const log = placeTable(PROGRESS_LOG, master.workbook)?.sheet;
  return [
    ...sheets.map(rowsOf),
    ...usesOfFile(master, limits),
    ...sheets.filter((sheet) => sheet !== log).map(longestText),
  ].flatMap(tell);
}

/** Says on `io.err` what a master has nearly used up. */
export function tellNearlyFull(master: Measured, io: CommandIo): void {
  for (const sentence of nearlyFull(master)) io.err(`${sentence}\n`);
}
