import { readdir, stat } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { UsageError } from "../command.ts";
import { targetOf } from "../files/same-file.ts";

/**
 * What partners send as a return, readable or not: each gets an answer. A Word document in a folder is mostly
 * the letter that came with it: it is read where it is named.
 */
const WORKBOOKS = new Set(".xlsx .xlsm .xlsb .xls .xltx .xltm .ods .csv .zip .eml .msg".split(" "));
/** Folders below the one that was named: more is another folder, named by mistake. */
const MOST_DEEP = 6;

/** The returns among the files and folders that were named. */
export interface ReturnFiles {
  /** Paths to read, each file once, in the order given and by name within a folder. */
  readonly files: readonly string[];
  /** Names of what lies in the folders and is no workbook, or cannot be reached, with why. */
  readonly leftOut: readonly string[];
}

/** What is found on a walk through folders. */
interface Found {
  readonly files: string[];
  readonly leftOut: string[];
  /** Where everything that was met leads to: links are followed once. */
  readonly met: Set<string>;
}

/** Excel's and LibreOffice's marks of an open file, what a system hides, and a master's own backups. */
function isPassingFile(name: string): boolean {
  return name.startsWith("~$") || name.startsWith(".") || /\.backup-[\dT-]+\.xls[xm]$/u.test(name);
}

/** What stands for a file that a Mac has not fetched: `.East.xlsx.icloud`. */
function notFetched(name: string): string | undefined {
  return /^\.(.+)\.icloud$/u.exec(name)?.[1];
}

async function addEntry(path: string, name: string, depth: number, found: Found): Promise<void> {
  const entry = await stat(path).catch(() => undefined);
  if (!entry) {
    found.leftOut.push(`${name} (a link that leads nowhere)`);
    return;
  }
  const target = await targetOf(path);
  if (found.met.has(target)) return;
  found.met.add(target);
  if (entry.isDirectory()) await addFolder(path, name, depth + 1, found);
  else if (entry.isFile() && WORKBOOKS.has(extname(path).toLowerCase())) found.files.push(path);
  else found.leftOut.push(name);
}

async function addFolder(folder: string, said: string, depth: number, found: Found): Promise<void> {
  if (depth > MOST_DEEP) {
    found.leftOut.push(`${said} (too many folders within folders)`);
    return;
  }
  // The folder that was named has to be read; one within it stops nothing.
  const names = await readdir(folder).catch((error: unknown) => {
    if (depth === 0) throw error;
    found.leftOut.push(`${said} (a folder that may not be read)`);
    return [];
  });
  for (const name of names.sort((a, b) => a.localeCompare(b, "en"))) {
    const path = join(folder, name);
    const shown = said === "" ? name : `${said}/${name}`;
    const waiting = notFetched(name);
    if (waiting !== undefined) {
      found.leftOut.push(`${waiting} (in iCloud, not on this computer: open it once)`);
    } else if (!isPassingFile(name)) {
      await addEntry(path, shown, depth, found);
    }
  }
}

async function addWord(word: string, found: Found): Promise<void> {
  const entry = await stat(word).catch(() => undefined);
  const target = await targetOf(word);
  if (found.met.has(target)) return;
  found.met.add(target);
  // A file that is not there is said when it is read, so that it stops no other.
  if (entry?.isDirectory()) await addFolder(word, "", 0, found);
  else found.files.push(word);
}

/**
 * The return files that words on the command line stand for: files as they are, folders with those in them,
 * links followed, each file once. What lies in `except`, a folder, is passed over. Throws a UsageError where
 * that leaves nothing to read.
 */
export async function returnFiles(words: readonly string[], except?: string): Promise<ReturnFiles> {
  if (words.length === 0) {
    throw new UsageError("Name the returns: one or more workbooks, or the folder they lie in.");
  }
  const met = new Set(except === undefined ? [] : [await targetOf(except)]);
  const found: Found = { files: [], leftOut: [], met };
  for (const word of words) await addWord(word, found);
  if (found.files.length === 0) {
    throw new UsageError(
      `There is no workbook in ${words.map((word) => basename(word)).join(", ")}.`,
    );
  }
  return { files: found.files, leftOut: found.leftOut };
}
