import { randomUUID } from "node:crypto";
import { readdir, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { hasEnded, markInName, markOfName, ownMark } from "./process-mark.ts";

const START = ".action-plan-";
const END = ".tmp";
/** Of versions that did not yet write whose a temporary file was. */
const EARLIER = /^\.[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\.tmp$/u;
const DAY_MS = 24 * 60 * 60_000;

/** A name beside a file that nothing has, and that says which process it is of. */
export async function temporaryPath(path: string): Promise<string> {
  const mark = markInName(await ownMark());
  return join(dirname(path), `${START}${mark}-${randomUUID()}${END}`);
}

async function isLeftOver(folder: string, name: string): Promise<boolean> {
  if (name.startsWith(START) && name.endsWith(END)) {
    const mark = markOfName(name.slice(START.length));
    if (mark) return hasEnded(mark);
  } else if (!EARLIER.test(name)) return false;
  const found = await stat(join(folder, name));
  return Math.abs(Date.now() - found.mtimeMs) > DAY_MS;
}

/**
 * Removes from a folder what earlier runs left there when they were ended on the way: of processes of this
 * computer at once, of others after a day. Never throws; what cannot be removed stays.
 */
export async function clearTemporaries(folder: string): Promise<void> {
  const names = await readdir(folder).catch((): string[] => []);
  for (const name of names) {
    if (!name.startsWith(".") || !name.endsWith(END)) continue;
    const isLeft = await isLeftOver(folder, name).catch(() => false);
    if (isLeft) await rm(join(folder, name), { force: true }).catch(() => undefined);
  }
}
