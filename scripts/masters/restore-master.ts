import { isThere } from "../files/is-there.ts";
import type { Backup } from "../files/list-backups.ts";
import { readBytes } from "../files/read-file.ts";
import { saveNew } from "../files/save-file.ts";
import { writeMaster } from "../files/write-master.ts";
import { readState, stepBetween } from "./backup-steps.ts";
import { openMaster } from "./open-master.ts";

/** What bringing a backup back did. */
export interface RestoredMaster {
  /** False where the master is that backup already. */
  readonly isWritten: boolean;
  /** The copy that was kept of the master as it was; null where nothing was replaced. */
  readonly backup: string | null;
  /** What is different now; null where the master as it was cannot be read. */
  readonly changed: readonly string[] | null;
}

/**
 * Writes a backup in the place of the master and keeps the present one as a backup too, even one that cannot
 * be read any more. Throws what `openMaster` throws of the backup, and what `writeMaster` throws.
 */
export async function restoreMaster(
  master: string,
  { path }: Backup,
  now: Date,
): Promise<RestoredMaster> {
  const { bytes, sha256 } = await openMaster(path);
  if (!(await isThere(master))) {
    await saveNew(master, bytes);
    return { isWritten: true, backup: null, changed: null };
  }
  const present = await readBytes(master, Infinity);
  if (present.sha256 === sha256) return { isWritten: false, backup: null, changed: [] };
  const changed = stepBetween(await readState(master), await readState(path));
  const before = { sha256: present.sha256 };
  const { backup } = await writeMaster({ path: master, before, bytes, now });
  return { isWritten: true, backup, changed };
}
