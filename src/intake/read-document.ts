import type { Workbook } from "../workbook/workbook.ts";
import { readXlsx, type ReadOptions } from "../xlsx/read-xlsx.ts";
import { readCsv } from "./csv/read-csv.ts";
import { documentKind } from "./document-kind.ts";
import { readWord } from "./word/read-word.ts";

/**
 * Reads one file that holds cells: an Excel workbook, the tables of a Word document, or a CSV file, told
 * by what it holds. `name` is the file's. Throws UnreadableWorkbook for whatever cannot be read within the
 * limits, saying what it is and what to send.
 */
export function readDocument(bytes: Uint8Array, name: string, options: ReadOptions = {}): Workbook {
  const kind = documentKind(bytes, name);
  if (kind === "csv") return readCsv(bytes, name, options.limits);
  if (kind === "word") return readWord(bytes, options);
  return readXlsx(bytes, options);
}
