import ExcelJS from "exceljs";

/** Stands where Excel would keep a person's name. */
const NO_AUTHOR = "Action Plan Returns";

/** An empty workbook that names no person and opens on its first sheet. */
export function newWorkbook(title: string): ExcelJS.Workbook {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = NO_AUTHOR;
  workbook.lastModifiedBy = NO_AUTHOR;
  workbook.title = title;
  workbook.views = [
    {
      x: 0,
      y: 0,
      width: 24_000,
      height: 14_000,
      firstSheet: 0,
      activeTab: 0,
      visibility: "visible",
    },
  ];
  return workbook;
}

/** The workbook as the bytes of an .xlsx file. */
export async function workbookBytes(workbook: ExcelJS.Workbook): Promise<Uint8Array> {
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
