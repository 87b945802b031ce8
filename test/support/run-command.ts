import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main } from "../../scripts/main.ts";
import { recordIo } from "./command-io.ts";

/** What a command printed and how it ended. */
export interface CommandResult {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command as the bin does, with the clock standing still. */
export async function runCommand(...argv: readonly string[]): Promise<CommandResult> {
  const io = recordIo();
  const code = await main(argv, io);
  return { code, out: io.printed(), err: io.said() };
}

/** Runs a command with `--json` and parses the one document it must print. */
export async function runForJson<T>(...argv: readonly string[]): Promise<T> {
  const { out } = await runCommand(...argv, "--json");
  return JSON.parse(out) as T;
}

/** A folder of its own for one test file, removed by `remove`. */
export async function temporaryFolder(): Promise<{
  readonly path: (...names: readonly string[]) => string;
  readonly remove: () => Promise<void>;
}> {
  const folder = await mkdtemp(join(tmpdir(), "action-plan-"));
  return {
    path: (...names) => join(folder, ...names),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
