import { SpokenError } from "../../src/text/spoken-error.ts";
import { open, realpath, rm } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { errorCode } from "./error-code.ts";
import {
  clearStaleLock,
  takeMergeLock,
  type HeldLock,
  type MergeLock,
  type Patience,
} from "./merge-lock.ts";
import { findOpenMark } from "./open-elsewhere.ts";
import { FileNotRead, readBytes } from "./read-file.ts";
import { systemFault } from "./system-fault.ts";
import { clearTemporaries } from "./temporary-file.ts";
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
  /** How long the lock of another is watched; a usual time where it is left out. */
  readonly patience?: Patience;
}

/** What became of the master that was there before. */
export interface WrittenMaster {
  /** Where the previous master was kept. */
  readonly backup: string;
}

/** The master was left as it is, or the message says otherwise: why, and what to do, in plain sentences. */
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
  if (await lock.isHeld()) return;
  throw new MasterNotWritten(
    `Another command is writing ${basename(master.path)} at this moment, so nothing was written: wait until it has ended and try again.`,
  );
}

function refuseHeld(path: string, { heldBy }: HeldLock): MasterNotWritten {
  const where = heldBy.isThisComputer ? "" : " on another computer";
  return new MasterNotWritten(
    `Another command${where} is writing ${basename(path)} at this moment, so nothing was written: wait until it has ended and try again (if none is running, delete the file ${heldBy.file} beside it).`,
  );
}

/** Takes the copy away where the master is surely as it was; gives the sentence that says how it stands. */
async function takeBack({ path, before }: MasterToWrite, backup: string): Promise<string> {
  const name = basename(path);
  const kept = `The one before is kept as ${basename(backup)}.`;
  const now = await readBytes(path, Infinity).catch(() => undefined);
  if (now?.sha256 !== before.sha256) {
    return `Whether ${name} was written could not be told. ${kept}`;
  }
  const isGone = await rm(backup, { force: true }).then(
    () => true,
    () => false,
  );
  return `Nothing was written: ${name} is as it was.${isGone ? "" : ` ${kept}`}`;
}

async function replace(master: MasterToWrite, lock: MergeLock): Promise<WrittenMaster> {
  await refuseOpen(master.path);
  const previous = await readUnchanged(master);
  const backup = await writeBackup(master.path, previous, master.now);
  try {
    await writeWhole(master.path, master.bytes, { confirm: () => confirmStill(master, lock) });
  } catch (error) {
    throw explain(error, master.path, await takeBack(master, backup));
  }
  return { backup };
}

/** What the officer is told of a fault on the way; faults of the program pass unchanged. */
function explain(
  error: unknown,
  path: string,
  standing = `Nothing was written: ${basename(path)} is as it was.`,
): unknown {
  if (error instanceof FileNotRead) {
    return new MasterNotWritten(`${error.message} ${standing}`, { cause: error });
  }
  const name = basename(path);
  const code = errorCode(error) ?? "";
  if (code === "ENOENT" || code === "ENOTDIR") {
    const sentence = `${name} is no longer where it was read, so nothing was written: put it back and try again.`;
    return new MasterNotWritten(sentence, { cause: error });
  }
  const fault = systemFault(error);
  if (!fault) return error;
  const sentence = `${name} could not be written: ${fault.why}. ${standing} ${fault.mend}`;
  return new MasterNotWritten(sentence, { cause: error });
}

/** Clears what earlier runs left beside a master when they were ended on the way. Never throws. */
export async function clearLeftOvers(given: string): Promise<void> {
  const path = await realpath(given).catch(() => given);
  await clearStaleLock(path);
  await clearTemporaries(dirname(path));
}

/**
 * Writes a master whole or not at all, and keeps the previous one as a dated backup beside it. Throws
 * MasterNotWritten, with everything as it was, where it is open in Excel or LibreOffice, was changed
 * since it was read, may not be changed, or where another merge is writing it: the check that it is
 * unchanged is made while no other merge can write, so of two merges at once one alone wins. Once the new
 * master stands, nothing is an error any more and nothing takes the backup away.
 */
export async function writeMaster(given: MasterToWrite): Promise<WrittenMaster> {
  const path = await realpath(given.path).catch(() => given.path);
  try {
    const lock = await takeMergeLock(path, given.patience);
    if ("heldBy" in lock) throw refuseHeld(path, lock);
    try {
      return await replace({ ...given, path }, lock);
    } finally {
      await lock.release();
    }
  } catch (error) {
    throw explain(error, path);
  }
}
