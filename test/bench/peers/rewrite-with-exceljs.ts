import ExcelJS from "exceljs";

const [, , path = "", out = "rewritten.xlsx"] = process.argv;

/** Opens a workbook and saves it again, with nothing changed. */
const workbook = new ExcelJS.Workbook();
await workbook.xlsx.readFile(path);
await workbook.xlsx.writeFile(out);
