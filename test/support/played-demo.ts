import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { builtFolder } from "./built-folder.ts";
import { runCommand, type CommandResult } from "./run-command.ts";

const SOURCES = ["src", "scripts", "templates", "test/support", "package-lock.json"];
const ENDED = "ended.json";

async function play(folder: string): Promise<void> {
  const home = process.cwd();
  process.chdir(folder);
  try {
    await writeFile(ENDED, JSON.stringify(await runCommand("demo")));
  } finally {
    process.chdir(home);
  }
}

/** The demonstration after it was played. */
export interface PlayedDemo {
  readonly ended: CommandResult;
  /** A path below `out/demo`. Nothing may be written there. */
  readonly path: (...names: readonly string[]) => string;
}

/** The whole demonstration as `action-plan demo` plays it: once for all tests. */
export async function playedDemo(): Promise<PlayedDemo> {
  const folder = await builtFolder({ name: "demo", sources: SOURCES, fill: play });
  const ended = JSON.parse(await readFile(join(folder, ENDED), "utf8")) as CommandResult;
  return { ended, path: (...names) => join(folder, "out", "demo", ...names) };
}
