import { readExamplePlan } from "../../scripts/plans/bundled-plans.ts";
import type { Finding } from "../../src/finding/finding.ts";
import { checkFile } from "../../taskpane/files/check-file.ts";

const builtIn = async () => (await readExamplePlan()).plan;

/** The findings of the page's own code about a file that somebody chooses, in Node. */
export async function checkChosenFile(bytes: Uint8Array): Promise<readonly Finding[]> {
  const file = new File([bytes.slice()], "return.xlsx");
  const result = await checkFile(file, { master: null, builtIn });
  if (result.kind !== "return") throw new Error("The file was taken for a master");
  return result.returned.findings;
}
