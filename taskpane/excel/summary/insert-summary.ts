import type { Picture } from "../../../src/report/picture/picture.ts";
import { loadPart } from "../../load-part.ts";
import { runInExcel, type Say } from "../host/run-in-excel.ts";

/** Writes the picture to its sheet and gives the sheet's name; what writes it comes with the summary. */
export async function insertSummary(picture: Picture, say: Say): Promise<string> {
  const { writeSummarySheet } = await loadPart(
    () => import(/* webpackChunkName: "summary" */ "./write-summary-sheet.ts"),
  );
  return runInExcel((context) => writeSummarySheet(context, picture), say);
}
