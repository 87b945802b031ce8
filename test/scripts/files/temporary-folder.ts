import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A real folder of its own for each test, gone after it. */
export function temporaryFolder(): { readonly path: (name: string) => string } {
  let folder = "";
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "action-plan-"));
  });
  afterEach(async () => {
    await rm(folder, { recursive: true, force: true });
  });
  return { path: (name) => join(folder, name) };
}

/** Writes a text file and gives back its path. */
export async function put(path: string, text: string): Promise<string> {
  await writeFile(path, text);
  return path;
}
