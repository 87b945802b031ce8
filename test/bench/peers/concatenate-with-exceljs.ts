import ExcelJS from "exceljs";
import { NODES_TO_IGNORE } from "./nodes-to-ignore.ts";
import { workbooksIn } from "./workbooks-in.ts";

const [, , folder, out = "all.xlsx"] = process.argv;
/** The rows above the answers: the organisation, a blank one, the headings. */
const TOP_ROWS = 3;

/** What an officer's script does today: the rows of all returns below each other, and nothing checked. */
const all = new ExcelJS.Workbook();
const sheet = all.addWorksheet("All");
for (const path of workbooksIn(folder)) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path, { ignoreNodes: NODES_TO_IGNORE });
  workbook.worksheets[0]?.eachRow((row, number) => {
    if (number > TOP_ROWS) sheet.addRow(row.values);
  });
}
await all.xlsx.writeFile(out);
