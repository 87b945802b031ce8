import { readdir, stat } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { UsageError } from "../command.ts";

/**
 * What partners send as a return, readable or not: each gets an answer. A Word document in a folder is mostly
 * the letter that came with it: it is read where it is named.
 */
const WORKBOOKS = new Set(".xlsx .xlsm .xlsb .xls .xltx .xltm .ods .csv .zip .eml .msg".split(" "));

/** The returns among the files and folders that were named. */
export interface ReturnFiles {
  /** Paths to read, each once, in the order given and by name within a folder. */
  readonly files: readonly string[];
  /** Names of files in the folders that are no workbooks. */
  readonly leftOut: readonly string[];
}

/** Excel's and LibreOffice's marks of an open file, what a system hides, and a master's own backups. */
function isPassingFile(name: string): boolean {
  return name.startsWith("~$") || name.startsWith(".") || /\.backup-[\dT-]+\.xls[xm]$/u.test(name);
}

async function filesIn(folder: string): Promise<ReturnFiles> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile() && !isPassingFile(entry.name))
    .map((entry) => entry.name)
    .sort((a, b) => a.localeCompare(b, "en"));
  const isWorkbook = (name: string): boolean => WORKBOOKS.has(extname(name).toLowerCase());
  return {
    files: names.filter(isWorkbook).map((name) => join(folder, name)),
    leftOut: names.filter((name) => !isWorkbook(name)),
  };
}

async function filesOf(word: string): Promise<ReturnFiles> {
  const found = await stat(word).catch(() => undefined);
  if (found?.isDirectory()) return filesIn(word);
  // A file that is not there is said when it is read, so that it stops no other.
  return { files: [word], leftOut: [] };
}

/**
 * The return files that words on the command line stand for: files as they are, folders one level
 * deep. Throws a UsageError where that leaves nothing to read.
 */
export async function returnFiles(words: readonly string[]): Promise<ReturnFiles> {
  if (words.length === 0) {
    throw new UsageError("Name the returns: one or more workbooks, or the folder they lie in.");
  }
  const parts = await Promise.all(words.map(filesOf));
  const files = [...new Set(parts.flatMap((part) => part.files))];
  if (files.length === 0) {
    throw new UsageError(
      `There is no workbook in ${words.map((word) => basename(word)).join(", ")}.`,
    );
  }
  return { files, leftOut: parts.flatMap((part) => part.leftOut) };
}
