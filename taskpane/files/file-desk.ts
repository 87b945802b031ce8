import type { Plan } from "../../src/plan/plan.ts";
import { checkFile, type FileResult, type MasterFile } from "./check-file.ts";

/** A chosen file and what became of it; null until it was looked at. */
export interface DeskFile {
  readonly file: File;
  readonly result: FileResult | null;
}

/** The chosen files in the order of choosing. */
export interface DeskState {
  readonly files: readonly DeskFile[];
  /** The master whose plan counts: the first among the files. */
  readonly master: MasterFile | null;
}

/** A place where chosen files are checked one after the other. */
export interface FileDesk {
  /** Adds files; one of the same name takes the place of the earlier. Ends when all are checked. */
  choose(files: readonly File[]): Promise<void>;
  clear(): void;
}

/** Two files of one name in the same choice are two files; chosen later, the second is the first again. */
function keysOf(files: readonly File[]): string[] {
  const seen = new Map<string, number>();
  return files.map(({ name }) => {
    const number = (seen.get(name) ?? 0) + 1;
    seen.set(name, number);
    return `${number}/${name}`;
  });
}

function masterAmong(files: Iterable<DeskFile>): MasterFile | null {
  for (const { result } of files) if (result?.kind === "master") return result;
  return null;
}

/** Lets the page show what has changed, and take what the person does, before the next file. */
async function letThePageLive(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
}

/**
 * Opens a desk. `tell` hears of every change, before each file and after the last. Returns that were checked
 * before their master came are checked again by its plan.
 */
export function openDesk(builtIn: () => Promise<Plan>, tell: (state: DeskState) => void): FileDesk {
  const places = new Map<string, DeskFile>();
  let work: Promise<void> | null = null;

  const tellAll = (): void => {
    const files = [...places.values()];
    tell({ files, master: masterAmong(files) });
  };

  const keep = (key: string, { file }: DeskFile, result: FileResult): void => {
    const before = masterAmong(places.values());
    // Cleared or replaced while it was read: nobody asks for it any more.
    if (places.get(key)?.file !== file) return;
    places.set(key, { file, result });
    if (masterAmong(places.values()) !== before) forgetReturns();
  };

  const forgetReturns = (): void => {
    for (const [key, { file, result }] of places) {
      if (result?.kind === "return") places.set(key, { file, result: null });
    }
  };

  const checkAll = async (): Promise<void> => {
    for (;;) {
      tellAll();
      const next = [...places].find(([, { result }]) => result === null);
      if (!next) return;
      await letThePageLive();
      const [key, place] = next;
      keep(
        key,
        place,
        await checkFile(place.file, { master: masterAmong(places.values()), builtIn }),
      );
    }
  };

  const put = (files: readonly File[]): void => {
    const before = masterAmong(places.values());
    keysOf(files).forEach((key, index) => {
      const file = files[index];
      if (file) places.set(key, { file, result: null });
    });
    if (masterAmong(places.values()) !== before) forgetReturns();
  };

  return {
    choose: (files) => {
      put(files);
      work ??= checkAll().finally(() => {
        work = null;
      });
      return work;
    },
    clear: () => {
      places.clear();
      tellAll();
    },
  };
}
