import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Command } from "./command.ts";
import type { Usage } from "./usage.ts";

/** Runs it to its end, its output thrown away. */
function runToEnd({ program, words, goodEnds }: Command, told: string): Promise<void> {
  const child = spawn(program, words, {
    env: { ...process.env, BENCH_USAGE: told },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let complaint = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (complaint += text));
  return new Promise((ended, failed) => {
    child.once("error", failed);
    child.once("close", (code, signal) => {
      if (code !== null && goodEnds.includes(code)) ended();
      else failed(new Error(`It ended with ${code ?? signal}. ${complaint}`));
    });
  });
}

/**
 * What a command took from its start to its end, as its process tells in the file that BENCH_USAGE names
 * (`report-usage.mjs`, or the script itself). Throws with what it complained of where it fails.
 */
export async function measureCommand(command: Command): Promise<Usage> {
  const folder = await mkdtemp(join(tmpdir(), "bench-usage-"));
  const told = join(folder, "usage.json");
  try {
    await runToEnd(command, told);
    return JSON.parse(await readFile(told, "utf8")) as Usage;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
