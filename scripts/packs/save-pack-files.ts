import { readdir, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { isSameContent } from "../files/same-content.ts";
import { readBytes } from "../files/read-file.ts";
import { NameTaken, saveNew } from "../files/save-file.ts";
import { targetOf } from "../files/same-file.ts";
import type { PackFile } from "./pack-files.ts";

/** Files that were written, and how to have the folder again as it was. */
export interface SavedFiles {
  readonly paths: readonly string[];
  /** Takes out what was written; what cannot be taken out is left. */
  readonly takeBack: () => Promise<void>;
}

function pathIn(folder: string, { name }: PackFile): string {
  return join(folder, ...name.split("/"));
}

async function isFree(path: string, bytes: Uint8Array): Promise<boolean> {
  try {
    return isSameContent((await readBytes(path, Infinity)).bytes, bytes);
  } catch {
    const names = await readdir(dirname(await targetOf(path))).catch((): string[] => []);
    return !names.includes(basename(path));
  }
}

/** Tables that are none of this paper's: beside it they could give away what it leaves out. */
async function hasOtherTables(folder: string, paths: readonly string[]): Promise<boolean> {
  const own = new Set(paths.map((path) => basename(path)));
  const names = await readdir(folder).catch((): string[] => []);
  return names.some((name) => name.endsWith(".csv") && !own.has(name));
}

/** True where no file of other content has one of the names, and no other tables lie beside. */
async function areFree(folder: string, files: readonly PackFile[]): Promise<boolean> {
  const paths = files.map((file) => pathIn(folder, file));
  for (const [at, file] of files.entries()) {
    if (!(await isFree(paths[at] ?? "", file.bytes))) return false;
  }
  const tables = paths.filter((path) => path.endsWith(".csv"));
  const [first] = tables;
  return first === undefined || !(await hasOtherTables(dirname(first), tables));
}

/**
 * The files under the first of the names `name`, `name 2`, `name 3`… under which nothing of other content
 * lies in the folder: an earlier paper may have been typed in.
 */
export async function underFreeName(
  folder: string,
  files: readonly PackFile[],
  name: string,
): Promise<readonly PackFile[]> {
  for (let number = 1; ; number++) {
    const start = number === 1 ? name : `${name} ${number}`;
    const named = files.map((file) => ({ ...file, name: start + file.name.slice(name.length) }));
    if (await areFree(folder, named)) return named;
  }
}

/** Throws NameTaken where a file of other content has a name, or tables of another paper lie beside. */
export async function refuseTaken(folder: string, files: readonly PackFile[]): Promise<void> {
  if (await areFree(folder, files)) return;
  throw new NameTaken(
    `${basename(folder)} already holds files of this paper with other content, and nothing was written: an approved paper is never written over. Name another folder, or move them away first.`,
  );
}

/**
 * Writes the files of a pack, all or none of them, and never over a file of other content. Throws what
 * `saveNew` throws, with the folder as it was before.
 */
export async function savePackFiles(
  folder: string,
  files: readonly PackFile[],
): Promise<SavedFiles> {
  const written: string[] = [];
  const takeBack = async (): Promise<void> => {
    for (const path of written) await rm(path, { force: true }).catch(() => undefined);
  };
  try {
    for (const file of files) {
      const path = pathIn(folder, file);
      if (await saveNew(path, file.bytes)) written.push(path);
    }
  } catch (error) {
    await takeBack();
    throw error;
  }
  return { paths: files.map((file) => pathIn(folder, file)), takeBack };
}
