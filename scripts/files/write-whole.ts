import { link, open, readFile, rename, rm, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { setTimeout } from "node:timers/promises";
import { errorCode, isHeld } from "./error-code.ts";
import { targetOf } from "./same-file.ts";
import { clearTemporaries, temporaryPath } from "./temporary-file.ts";

/** How a file is put in the place of another. */
export interface WriteOptions {
  /** Asked once the new file lies complete beside the old one; a throw leaves the old one in place. */
  readonly confirm?: () => Promise<void>;
}

/** On Windows a virus scanner may hold a file for a moment after it was written. */
const PATIENCE = [50, 100, 200, 400];
/** By these a system says that a file cannot have two names there, as on many shared drives. */
const NO_SECOND_NAME = ["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK", "EXDEV", "EINVAL"];

async function writeFlushed(path: string, bytes: Uint8Array, mode: number): Promise<void> {
  const file = await open(path, "wx", mode);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function holds(path: string, bytes: Uint8Array): Promise<boolean> {
  const there = await readFile(path).catch(() => undefined);
  return there !== undefined && Buffer.compare(there, bytes) === 0;
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

/** A shared drive may carry a renaming out and still report a fault: what lies there says which. */
async function renameSurely(from: string, to: string, bytes: Uint8Array): Promise<void> {
  try {
    await renamePatiently(from, to);
  } catch (error) {
    const isDone = !(await stat(from).catch(() => undefined)) && (await holds(to, bytes));
    if (!isDone) throw error;
  }
}

/** Makes the new name last through a power cut, where the system can. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r").catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close().catch(() => undefined);
}

/** Nothing after the new name stands is a fault of the writing. */
async function tidyUp(temporary: string): Promise<void> {
  await rm(temporary, { force: true }).catch(() => undefined);
  await flushFolder(dirname(temporary));
  await clearTemporaries(dirname(temporary));
}

/**
 * Writes a file whole or not at all: to a temporary file in the same folder, flushed to the disk, then
 * renamed over the old one, whose permissions it keeps. A link is followed. Whatever fails, the old
 * file stays as it was and the temporary one is removed; the error is passed on. Once the new file stands
 * under its name nothing throws any more.
 */
export async function writeWhole(
  path: string,
  bytes: Uint8Array,
  options: WriteOptions = {},
): Promise<void> {
  const target = await targetOf(path);
  const old = await stat(target).catch(() => undefined);
  const temporary = await temporaryPath(target);
  try {
    await writeFlushed(temporary, bytes, (old?.mode ?? 0o666) & 0o777);
    await options.confirm?.();
    await renameSurely(temporary, target, bytes);
  } finally {
    await tidyUp(temporary);
  }
}

/** Gives a complete file its name, where nothing has that name; false where something has. */
async function giveName(temporary: string, target: string, bytes: Uint8Array): Promise<boolean> {
  try {
    await link(temporary, target);
    return true;
  } catch (error) {
    const code = errorCode(error) ?? "";
    if (code === "EEXIST") return false;
    if (!NO_SECOND_NAME.includes(code)) throw error;
  }
  if (await stat(target).catch(() => undefined)) return false;
  await renameSurely(temporary, target, bytes);
  return true;
}

/**
 * Writes a file whole or not at all under a name that nothing has yet, and gives true; false where something
 * has that name, which stays as it is. A link that leads nowhere is followed. `mode` says who may read it.
 */
export async function writeNew(path: string, bytes: Uint8Array, mode = 0o666): Promise<boolean> {
  const target = await targetOf(path);
  if (await stat(target).catch(() => undefined)) return false;
  const temporary = await temporaryPath(target);
  try {
    await writeFlushed(temporary, bytes, mode & 0o777);
    return await giveName(temporary, target, bytes);
  } finally {
    await tidyUp(temporary);
  }
}
