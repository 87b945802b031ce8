import { writeFile } from "node:fs/promises";
import type { Finding } from "../../src/finding/finding.ts";
import { runForJson, temporaryFolder } from "../support/run-command.ts";

interface Printed {
  readonly returns: readonly { readonly findings: readonly Finding[] }[];
}

/** The findings that `action-plan check FILE --json` prints, without a word about plan or round. */
export async function checkByScript(bytes: Uint8Array): Promise<readonly Finding[]> {
  const { path, remove } = await temporaryFolder();
  try {
    await writeFile(path("return.xlsx"), bytes);
    const { returns } = await runForJson<Printed>("check", path("return.xlsx"));
    return returns.flatMap(({ findings }) => findings);
  } finally {
    await remove();
  }
}
