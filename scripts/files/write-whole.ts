import { randomUUID } from "node:crypto";
import { open, realpath, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { isHeld } from "./error-code.ts";

/** How a file is put in the place of another. */
export interface WriteOptions {
  /** Asked once the new file lies complete beside the old one; a throw leaves the old one in place. */
  readonly confirm?: () => Promise<void>;
}

/** On Windows a virus scanner may hold a file for a moment after it was written. */
const PATIENCE = [50, 100, 200, 400];

async function writeFlushed(path: string, bytes: Uint8Array, mode: number): Promise<void> {
  const file = await open(path, "wx", mode);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function renamePatiently(from: string, to: string): Promise<void> {
  for (const pause of PATIENCE) {
    try {
      await rename(from, to);
      return;
    } catch (error) {
      if (!isHeld(error)) throw error;
      await setTimeout(pause);
    }
  }
  await rename(from, to);
}

/** Makes the new name last through a power cut, where the system can. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r").catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

/**
 * Writes a file whole or not at all: to a temporary file in the same folder, flushed to the disk, then
 * renamed over the old one, whose permissions it keeps. A link is followed. Whatever fails, the old
 * file stays as it was and the temporary one is removed; the error is passed on.
 */
export async function writeWhole(
  path: string,
  bytes: Uint8Array,
  options: WriteOptions = {},
): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const old = await stat(target).catch(() => undefined);
  const temporary = join(dirname(target), `.${randomUUID()}.tmp`);
  try {
    await writeFlushed(temporary, bytes, (old?.mode ?? 0o666) & 0o777);
    await options.confirm?.();
    await renamePatiently(temporary, target);
  } finally {
    await rm(temporary, { force: true });
  }
  await flushFolder(dirname(target));
}
