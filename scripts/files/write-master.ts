import { SpokenError } from "../../src/text/spoken-error.ts";
import { open, realpath, rm } from "node:fs/promises";
import { basename } from "node:path";
import { errorCode, isHeld } from "./error-code.ts";
import { takeMergeLock, type MergeLock } from "./merge-lock.ts";
import { findOpenMark } from "./open-elsewhere.ts";
import { FileNotRead, readBytes } from "./read-file.ts";
import { writeBackup } from "./write-backup.ts";
import { writeWhole } from "./write-whole.ts";

/** A master to write over the one that was read. */
export interface MasterToWrite {
  readonly path: string;
  /** What the new bytes were made from. */
  readonly before: { readonly sha256: string };
  readonly bytes: Uint8Array;
  /** The moment that the backup is named after. */
  readonly now: Date;
}

/** What became of the master that was there before. */
export interface WrittenMaster {
  /** Where the previous master was kept. */
  readonly backup: string;
}

/** The master was left as it is; `message` is one plain sentence that says why and what to do. */
class MasterNotWritten extends SpokenError {
  override readonly name = "MasterNotWritten";
}

async function refuseOpen(path: string): Promise<void> {
  const name = basename(path);
  const mark = await findOpenMark(path);
  if (mark) {
    throw new MasterNotWritten(
      `${name} is open in ${mark.program}, so nothing was written: close it there and try again (if nobody has it open, delete the file ${mark.file} beside it).`,
    );
  }
  const file = await open(path, "r+");
  await file.close();
}

/** The master's bytes, where they are still what was read. */
async function readUnchanged({ path, before }: MasterToWrite): Promise<Uint8Array> {
  const { name, bytes, sha256 } = await readBytes(path, Infinity);
  if (sha256 === before.sha256) return bytes;
  throw new MasterNotWritten(
    `${name} was changed by somebody else after it was read, so nothing was written: try again to work on the changed one.`,
  );
}

async function confirmStill(master: MasterToWrite, lock: MergeLock): Promise<void> {
  await refuseOpen(master.path);
  await readUnchanged(master);
  if (!(await lock.isHeld())) throw new MasterNotWritten(sayMerging(master.path));
}

function sayMerging(path: string): string {
  return `Another command is writing ${basename(path)} at this moment, so nothing was written: wait until it has ended and try again.`;
}

async function replace(master: MasterToWrite, lock: MergeLock): Promise<WrittenMaster> {
  await refuseOpen(master.path);
  const previous = await readUnchanged(master);
  const backup = await writeBackup(master.path, previous, master.now);
  try {
    await writeWhole(master.path, master.bytes, { confirm: () => confirmStill(master, lock) });
  } catch (error) {
    await rm(backup, { force: true });
    throw error;
  }
  return { backup };
}

/** What the officer is told of a fault on the way; faults of the program pass unchanged. */
function explain(error: unknown, path: string): unknown {
  if (error instanceof FileNotRead) {
    return new MasterNotWritten(`Nothing was written. ${error.message}`, { cause: error });
  }
  const name = basename(path);
  const code = errorCode(error) ?? "";
  if (isHeld(error)) {
    const sentence = `${name} or its folder may not be changed, so nothing was written: close it in every other program, check that you may write there, and try again.`;
    return new MasterNotWritten(sentence, { cause: error });
  }
  if (code === "ENOSPC" || code === "EDQUOT") {
    const sentence = `There is no room left on the disk of ${name}, so nothing was written: make room and try again.`;
    return new MasterNotWritten(sentence, { cause: error });
  }
  if (code === "ENOENT" || code === "ENOTDIR") {
    const sentence = `${name} is no longer where it was read, so nothing was written: put it back and try again.`;
    return new MasterNotWritten(sentence, { cause: error });
  }
  return error;
}

/**
 * Writes a master whole or not at all, and keeps the previous one as a dated backup beside it. Throws
 * MasterNotWritten, with everything as it was, where it is open in Excel or LibreOffice, was changed
 * since it was read, may not be changed, or where another merge is writing it: the check that it is
 * unchanged is made while no other merge can write, so of two merges at once one alone wins.
 */
export async function writeMaster(given: MasterToWrite): Promise<WrittenMaster> {
  const path = await realpath(given.path).catch(() => given.path);
  let lock: MergeLock | undefined;
  try {
    lock = await takeMergeLock(path, given.now);
    if (!lock) throw new MasterNotWritten(sayMerging(path));
    return await replace({ ...given, path }, lock);
  } catch (error) {
    throw explain(error, path);
  } finally {
    await lock?.release();
  }
}
