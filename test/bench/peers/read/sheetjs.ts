import { readFileSync } from "node:fs";
import * as SheetJS from "@e965/xlsx";
import { workbooksIn } from "../workbooks-in.ts";

for (const path of workbooksIn(process.argv[2])) {
  SheetJS.read(readFileSync(path), { dense: true });
}
