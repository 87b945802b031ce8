import { randomUUID } from "node:crypto";
import { link, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { errorCode } from "./error-code.ts";
import { hasEnded, isOfThisComputer, ownMark, type ProcessMark } from "./process-mark.ts";
import { temporaryPath } from "./temporary-file.ts";

/** Who holds a lock. */
interface Holder extends ProcessMark {
  readonly token: string;
}

/** A lock that this process holds. */
export interface MergeLock {
  /** False where somebody took the lock over meanwhile. */
  readonly isHeld: () => Promise<boolean>;
  /** Never throws: a lock that cannot be removed is one of a process that has ended, as soon as this one has. */
  readonly release: () => Promise<void>;
}

/** The lock is another's; what is known of it. */
export interface HeldLock {
  readonly heldBy: {
    /** The name of the file that is the lock. */
    readonly file: string;
    readonly isThisComputer: boolean;
  };
}

/** How long a lock is watched for a sign of life, in milliseconds by this process's own count. */
export interface Patience {
  /** For one of another computer, whose holder gives a sign each second. */
  readonly elsewhere: number;
  /** For one in which nothing is written yet: writing it takes no time. */
  readonly unwritten: number;
}

const PATIENCE: Patience = { elsewhere: 8_000, unwritten: 1_000 };
const SIGN_MS = 1_000;
const LOOK_MS = 100;

function lockPath(path: string): string {
  return join(dirname(path), `.${basename(path)}.merging`);
}

/** Earlier versions did not write when the holder started. */
function holderOf(value: unknown): Holder | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { token, pid, host, started = "" } = value as Partial<Record<keyof Holder, unknown>>;
  if (typeof token !== "string" || typeof host !== "string") return undefined;
  if (typeof pid !== "number" || typeof started !== "string") return undefined;
  return { token, pid, host, started };
}

/** The holder of a lock; undefined where there is no lock or nothing that can be read in it. */
async function readHolder(lock: string): Promise<Holder | undefined> {
  try {
    return holderOf(JSON.parse(await readFile(lock, "utf8")));
  } catch {
    return undefined;
  }
}

/** What of a lock changes while its holder lives: taken as it is, for clocks differ and jump. */
async function signOf(lock: string): Promise<string> {
  const { ino, mtimeMs } = await stat(lock);
  return `${ino} ${mtimeMs}`;
}

/** True where nothing of the lock has changed in that time. */
async function isSilent(lock: string, holder: Holder | undefined, ms: number): Promise<boolean> {
  const sign = await signOf(lock);
  for (let waited = 0; waited < ms; waited += LOOK_MS) {
    await setTimeout(LOOK_MS);
    if ((await signOf(lock)) !== sign) return false;
    if (!holder && (await readHolder(lock))) return false;
  }
  return true;
}

/** A lock whose holder has ended, or gives no sign of life. No clock decides. */
async function isStale(
  lock: string,
  holder: Holder | undefined,
  { elsewhere, unwritten }: Patience,
): Promise<boolean> {
  if (!holder) return isSilent(lock, holder, unwritten);
  if (isOfThisComputer(holder)) return hasEnded(holder);
  return isSilent(lock, holder, elsewhere);
}

/** Moves a stale lock away: of several who try, one alone succeeds, and only with that very lock. */
async function removeStale(lock: string, stale: Holder | undefined): Promise<void> {
  const aside = await temporaryPath(lock);
  try {
    await rename(lock, aside);
  } catch (error) {
    if (errorCode(error) === "ENOENT") return;
    throw error;
  }
  const moved = await readHolder(aside);
  if (moved?.token === stale?.token) await rm(aside, { force: true });
  else await rename(aside, lock);
}

/** Written aside and then given its name: nobody ever finds it empty, where the drive can do that. */
async function createAtOnce(lock: string, text: string): Promise<boolean> {
  const aside = await temporaryPath(lock);
  try {
    await writeFile(aside, text, { flag: "wx" });
    await link(aside, lock);
    return true;
  } finally {
    await rm(aside, { force: true }).catch(() => undefined);
  }
}

async function createAndFill(lock: string, text: string): Promise<boolean> {
  try {
    await writeFile(lock, text, { flag: "wx" });
    return true;
  } catch (error) {
    if (errorCode(error) !== "EEXIST") await rm(lock, { force: true }).catch(() => undefined);
    throw error;
  }
}

async function create(lock: string, holder: Holder): Promise<boolean> {
  const text = JSON.stringify(holder);
  try {
    return await createAtOnce(lock, text).catch((error: unknown) => {
      if (errorCode(error) === "EEXIST") throw error;
      return createAndFill(lock, text);
    });
  } catch (error) {
    if (errorCode(error) === "EEXIST") return false;
    throw error;
  }
}

/** Touches the lock each second, so that other computers see that its holder lives. */
function giveSigns(lock: string): () => void {
  const timer = setInterval(() => {
    const now = new Date();
    utimes(lock, now, now).catch(() => undefined);
  }, SIGN_MS);
  timer.unref();
  return () => {
    clearInterval(timer);
  };
}

function lockOf(lock: string, own: Holder): MergeLock {
  const stopSigns = giveSigns(lock);
  const isHeld = async () => (await readHolder(lock))?.token === own.token;
  return {
    isHeld,
    release: async () => {
      stopSigns();
      if (await isHeld()) await rm(lock, { force: true }).catch(() => undefined);
    },
  };
}

/**
 * Removes the lock of a workbook where a process left it that has ended or gives no sign of life; true where
 * none is there any more. Never throws.
 */
export async function clearStaleLock(
  path: string,
  patience: Patience = PATIENCE,
): Promise<boolean> {
  const lock = lockPath(path);
  try {
    await stat(lock);
    const holder = await readHolder(lock);
    if (!(await isStale(lock, holder, patience))) return false;
    await removeStale(lock, holder);
    return true;
  } catch (error) {
    return errorCode(error) === "ENOENT";
  }
}

/**
 * Takes the lock on writing a workbook: a file beside it that only one process can create. A lock is taken
 * over from a process of this computer that has ended, from one of another computer that gives no sign of
 * life, and where nothing is written in it; no clock is asked. Says whose it is where another holds it.
 */
export async function takeMergeLock(
  path: string,
  patience: Patience = PATIENCE,
): Promise<MergeLock | HeldLock> {
  const lock = lockPath(path);
  const own = { token: randomUUID(), ...(await ownMark()) };
  if (await create(lock, own)) return lockOf(lock, own);
  if ((await clearStaleLock(path, patience)) && (await create(lock, own))) return lockOf(lock, own);
  const now = await readHolder(lock);
  const isThisComputer = now === undefined || isOfThisComputer(now);
  return { heldBy: { file: basename(lock), isThisComputer } };
}
