import { readFile, rm, writeFile } from "node:fs/promises";
import { setTimeout } from "node:timers/promises";

const BETWEEN_LOOKS_MS = 100;

async function take(lock: string): Promise<boolean> {
  try {
    await writeFile(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch {
    return false;
  }
}

/** True where the process that took the lock has ended without giving it back. */
async function isLeftBehind(lock: string): Promise<boolean> {
  const pid = Number.parseInt(await readFile(lock, "utf8").catch(() => ""), 10);
  if (Number.isNaN(pid)) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch {
    return true;
  }
}

/**
 * Does work that one process at a time may do, each as soon as the one before has ended. `isDone` is
 * asked before: what another process has done meanwhile is not done again.
 */
export async function oneAtATime(
  lock: string,
  isDone: () => boolean,
  work: () => Promise<void>,
): Promise<void> {
  while (!isDone()) {
    if (await take(lock)) {
      try {
        if (!isDone()) await work();
      } finally {
        await rm(lock, { force: true });
      }
      return;
    }
    if (await isLeftBehind(lock)) await rm(lock, { force: true });
    else await setTimeout(BETWEEN_LOOKS_MS);
  }
}
