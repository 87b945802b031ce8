import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { builtFolder } from "./built-folder.ts";
import { runCommand } from "./run-command.ts";

const PLAN = join("templates", "birmingham-2018-2023", "plan.json");
const SOURCES = ["src", "scripts", "templates", "test/support", "package-lock.json"];

async function plan(folder: string, register: string): Promise<void> {
  await writeFile(join(folder, "register.json"), register);
  const words = ["--register", join(folder, "register.json")];
  const { err } = await runCommand("plan", PLAN, ...words, "--out", join(folder, "master.xlsx"));
  if (err !== "") throw new Error(err);
}

/**
 * A new master of the Birmingham plan with what a register.json says, as `action-plan plan` makes it: once
 * for all tests, which each get bytes of their own.
 */
export async function builtMaster(register: object = {}): Promise<Uint8Array> {
  const text = JSON.stringify(register);
  const id = createHash("sha256").update(text).digest("hex").slice(0, 8);
  const folder = await builtFolder({
    name: `master-${id}`,
    sources: SOURCES,
    fill: (into) => plan(into, text),
  });
  return new Uint8Array(await readFile(join(folder, "master.xlsx")));
}
