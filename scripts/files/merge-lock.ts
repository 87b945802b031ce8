import { randomUUID } from "node:crypto";
import { readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { basename, dirname, join } from "node:path";
import { errorCode } from "./error-code.ts";

/** Who holds a lock: a process on a computer, since a moment. */
interface Holder {
  readonly token: string;
  readonly pid: number;
  readonly host: string;
  readonly since: string;
}

/** A lock that this process holds. */
export interface MergeLock {
  /** False where somebody took the lock over meanwhile. */
  readonly isHeld: () => Promise<boolean>;
  readonly release: () => Promise<void>;
}

/** Writing a master takes seconds: whoever holds a lock for longer has crashed. */
const STALE_MS = 10 * 60_000;

function lockPath(path: string): string {
  return join(dirname(path), `.${basename(path)}.merging`);
}

function isHolder(value: unknown): value is Holder {
  if (typeof value !== "object" || value === null) return false;
  const { token, pid, host, since } = value as Partial<Record<keyof Holder, unknown>>;
  return [token, host, since].every((text) => typeof text === "string") && typeof pid === "number";
}

/** The holder of a lock; undefined where there is no lock or its holder is still writing it. */
async function readHolder(lock: string): Promise<Holder | undefined> {
  try {
    const value: unknown = JSON.parse(await readFile(lock, "utf8"));
    return isHolder(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isGone({ pid, host }: Holder): boolean {
  if (host !== hostname()) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return errorCode(error) === "ESRCH";
  }
}

/** A lock without a readable holder is one being written, or left by a crash: its age tells. */
async function isStale(lock: string, holder: Holder | undefined, now: Date): Promise<boolean> {
  if (holder && isGone(holder)) return true;
  const since = holder ? Date.parse(holder.since) : (await stat(lock)).mtimeMs;
  return now.getTime() - since > STALE_MS;
}

/** Moves a stale lock away: of several who try, one alone succeeds, and only with that very lock. */
async function removeStale(lock: string, stale: Holder | undefined): Promise<void> {
  const aside = `${lock}.${randomUUID()}`;
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

async function create(lock: string, holder: Holder): Promise<boolean> {
  try {
    await writeFile(lock, JSON.stringify(holder), { flag: "wx" });
    return true;
  } catch (error) {
    if (errorCode(error) === "EEXIST") return false;
    await rm(lock, { force: true }).catch(() => undefined);
    throw error;
  }
}

function lockOf(lock: string, own: Holder): MergeLock {
  const isHeld = async () => (await readHolder(lock))?.token === own.token;
  return {
    isHeld,
    release: async () => {
      if (await isHeld()) await rm(lock, { force: true });
    },
  };
}

/**
 * Takes the lock on writing a workbook: a file beside it that only one process can create. A lock left
 * by a process that is gone, or older than ten minutes, is taken over. Undefined where another holds it.
 */
export async function takeMergeLock(path: string, now: Date): Promise<MergeLock | undefined> {
  const lock = lockPath(path);
  const own = { token: randomUUID(), pid: process.pid, host: hostname(), since: now.toISOString() };
  if (await create(lock, own)) return lockOf(lock, own);
  const holder = await readHolder(lock);
  if (!(await isStale(lock, holder, now).catch(() => false))) return undefined;
  await removeStale(lock, holder);
  return (await create(lock, own)) ? lockOf(lock, own) : undefined;
}
