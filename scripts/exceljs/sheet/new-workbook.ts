import ExcelJS from "exceljs";
import { strFromU8, strToU8 } from "fflate";
import { writeZip } from "../../../src/xlsx/patch/package/zip-write.ts";
import { MASTER_LIMITS } from "../../../src/xlsx/refusals/read-limits.ts";
import { openZip } from "../../../src/xlsx/zip/zip-read.ts";
import { fontsInOrder } from "./fonts-in-order.ts";

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

const STYLES = "xl/styles.xml";

/** The workbook as the bytes of an .xlsx file in which Microsoft's validator finds no error. */
export async function workbookBytes(workbook: ExcelJS.Workbook): Promise<Uint8Array> {
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  const zip = openZip(bytes, MASTER_LIMITS);
  const styles = zip.read(STYLES);
  if (!styles) return bytes;
  return writeZip(zip, new Map([[STYLES, strToU8(fontsInOrder(strFromU8(styles)))]]));
}
