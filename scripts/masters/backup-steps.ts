import { describeStep, type MasterState } from "../../src/report/master-step.ts";
import { SpokenError } from "../../src/text/spoken-error.ts";
import type { CommandIo } from "../command.ts";
import type { Backup } from "../files/list-backups.ts";
import { openMaster } from "./open-master.ts";

/** A backup, and what was written after it was kept. */
export interface BackupStep extends Backup {
  readonly sha256: string | null;
  /** What is different in the next state; null where one of the two cannot be read. */
  readonly changed: readonly string[] | null;
  /** Why it cannot be read, in a sentence; null where it can. */
  readonly fault: string | null;
}

/** A state of a master: read, or why not. */
type State = (MasterState & { readonly sha256: string }) | { readonly fault: string };

/** Reads a state of a master; one that cannot be read is said, and stops nothing. */
export async function readState(path: string): Promise<State> {
  try {
    return await openMaster(path);
  } catch (fault) {
    if (fault instanceof SpokenError) return { fault: fault.message };
    throw fault;
  }
}

/** What is different from one state to a later one; null where one of the two cannot be read. */
export function stepBetween(before: State, after: State): string[] | null {
  return "master" in before && "master" in after ? describeStep(before, after) : null;
}

/** Backups, the newest first, each with what changed from it to the one after it, at last the master itself. */
export async function backupSteps(
  backups: readonly Backup[],
  present: string,
  io: CommandIo,
): Promise<BackupStep[]> {
  const steps: BackupStep[] = [];
  let after = await readState(present);
  for (const [at, backup] of backups.entries()) {
    if (io.isTerminal) io.err(`\rReading ${at + 1} of ${backups.length}`);
    const before = await readState(backup.path);
    const sha256 = "sha256" in before ? before.sha256 : null;
    const fault = "fault" in before ? before.fault : null;
    steps.push({ ...backup, sha256, changed: stepBetween(before, after), fault });
    after = before;
  }
  if (io.isTerminal && backups.length > 0) io.err(`\r${" ".repeat(40)}\r`);
  return steps;
}
