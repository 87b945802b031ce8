import { readExamplePlan } from "../../scripts/plans/bundled-plans.ts";
import type { Finding } from "../../src/finding/finding.ts";
import { checkFile } from "../../taskpane/files/check-file.ts";

const builtIn = async () => (await readExamplePlan()).plan;

/** The findings of the page's own code, in Node, about a file that somebody chooses; `master` likewise. */
export async function checkChosenFile(bytes: Uint8Array): Promise<readonly Finding[] | "master"> {
  const file = new File([bytes.slice()], "return.xlsx");
  const result = await checkFile(file, { master: null, builtIn });
  return result.kind === "master" ? "master" : result.returned.findings;
}
