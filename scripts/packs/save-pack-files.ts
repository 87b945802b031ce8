import { readdir, readFile, rm } from "node:fs/promises";
import { basename, join } from "node:path";
import { saveFile } from "../files/save-file.ts";
import type { PackFile } from "./pack-files.ts";

/** Files that were written, and how to have the folder again as it was. */
export interface SavedFiles {
  readonly paths: readonly string[];
  /** Puts back what was there before; what cannot be put back is left. */
  readonly takeBack: () => Promise<void>;
}

/** Takes out the tables of an earlier paper but for `kept`: they may hold words that this one leaves out. */
export async function clearCsvFolder(folder: string, kept: readonly string[] = []): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const left = new Set(kept.map((path) => basename(path)));
  const tables = names.filter((name) => name.endsWith(".csv") && !left.has(name));
  await Promise.all(tables.map((name) => rm(join(folder, name), { force: true })));
}

/**
 * Writes the files of a pack, all or none of them. Throws what `saveFile` throws, with the folder as it
 * was before.
 */
export async function savePackFiles(
  folder: string,
  files: readonly PackFile[],
): Promise<SavedFiles> {
  const before: { path: string; bytes: Uint8Array | undefined }[] = [];
  const takeBack = async (): Promise<void> => {
    for (const { path, bytes } of before.reverse()) {
      const back = bytes ? saveFile(path, bytes) : rm(path, { force: true });
      await back.catch(() => undefined);
    }
  };
  try {
    for (const { name, bytes } of files) {
      const path = join(folder, ...name.split("/"));
      before.push({ path, bytes: await readFile(path).catch(() => undefined) });
      await saveFile(path, bytes);
    }
  } catch (error) {
    await takeBack();
    throw error;
  }
  return { paths: before.map(({ path }) => path), takeBack };
}
