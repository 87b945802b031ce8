import { mkdir, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Plan } from "../../../src/plan/plan.ts";
import { generateReturn, type ReturnSize } from "./generate-return.ts";

const MINUTE = 60_000;

/**
 * Writes returns into a folder of their own, from one partner after the other and then anew as further
 * versions, each saved a minute after the one before. Gives the folder.
 */
export async function writeReturns(
  folder: string,
  plan: Plan,
  count: number,
  size?: ReturnSize,
): Promise<string> {
  await mkdir(folder, { recursive: true });
  const due = Date.parse(plan.rounds.at(-1)?.returnsDue ?? plan.start);
  for (let seed = 0; seed < count; seed++) {
    const path = join(folder, `Return ${seed}.xlsx`);
    await writeFile(path, await generateReturn(plan, seed, size));
    const saved = new Date(due - (count - seed) * MINUTE);
    await utimes(path, saved, saved);
  }
  return folder;
}
