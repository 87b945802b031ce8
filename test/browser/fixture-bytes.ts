import { readFile } from "node:fs/promises";
import { FIXTURES } from "../contract/fixtures.ts";
import { runCommand, temporaryFolder } from "../support/run-command.ts";

/** The bytes of the first fixture whose name begins so. */
export async function fixtureBytes(name: string): Promise<Uint8Array> {
  const found = FIXTURES.find((one) => one.name.startsWith(name));
  if (!found) throw new Error(`There is no fixture ${name}`);
  return found.bytes();
}

/** A new master of the bundled plan, as `action-plan plan --out` makes it. */
export async function newMasterBytes(): Promise<Uint8Array> {
  const { path, remove } = await temporaryFolder();
  try {
    const plan = "templates/birmingham-2018-2023/plan.json";
    const { err } = await runCommand("plan", plan, "--out", path("master.xlsx"));
    return new Uint8Array(
      await readFile(path("master.xlsx")).catch(() => Promise.reject(new Error(err))),
    );
  } finally {
    await remove();
  }
}
