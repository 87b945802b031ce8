import { readFile } from "node:fs/promises";
import ExcelJS from "exceljs";
import { NODES_TO_IGNORE } from "../nodes-to-ignore.ts";
import { workbooksIn } from "../workbooks-in.ts";

for (const path of workbooksIn(process.argv[2])) {
  // Its types want a Buffer of their own; any bytes will do.
  const bytes = (await readFile(path)) as unknown as ExcelJS.Buffer;
  await new ExcelJS.Workbook().xlsx.load(bytes, { ignoreNodes: NODES_TO_IGNORE });
}
