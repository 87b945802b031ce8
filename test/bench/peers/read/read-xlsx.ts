import { readFileSync } from "node:fs";
import { NODE_PACKER } from "../../../../scripts/files/node-packer.ts";
import { readXlsx } from "../../../../src/xlsx/read-xlsx.ts";
import { MASTER_LIMITS } from "../../../../src/xlsx/refusals/read-limits.ts";
import { workbooksIn } from "../workbooks-in.ts";

for (const path of workbooksIn(process.argv[2])) {
  readXlsx(readFileSync(path), { unpacker: NODE_PACKER, limits: MASTER_LIMITS });
}
