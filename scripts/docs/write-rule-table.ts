// Writes the README's rule table anew from the list of rules: `npm run docs`.
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { withRuleTable } from "./with-rule-table.ts";

const readme = fileURLToPath(new URL("../../README.md", import.meta.url));
await writeFile(readme, withRuleTable(await readFile(readme, "utf8")));
