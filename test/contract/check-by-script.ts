import { writeFile } from "node:fs/promises";
import type { Finding } from "../../src/finding/finding.ts";
import { runForJson, temporaryFolder } from "../support/run-command.ts";

interface Printed {
  readonly returns: readonly { readonly file: string; readonly findings: readonly Finding[] }[];
}

/** The findings that `action-plan check FILE … --json` prints, file by file, without a word about plan or round. */
export async function checkByScript(
  files: readonly Uint8Array[],
): Promise<readonly (readonly Finding[])[]> {
  const { path, remove } = await temporaryFolder();
  try {
    const names = files.map((_, at) => `Return ${at + 1}.xlsx`);
    await Promise.all(files.map((bytes, at) => writeFile(path(names[at] ?? ""), bytes)));
    const { returns } = await runForJson<Printed>("check", ...names.map((name) => path(name)));
    return names.map((name) => {
      const found = returns.find(({ file }) => file === name);
      if (!found) throw new Error(`The script says nothing of ${name}`);
      return found.findings;
    });
  } finally {
    await remove();
  }
}
