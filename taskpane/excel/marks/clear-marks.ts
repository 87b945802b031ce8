import { deleteMarks, findMarks } from "./find-marks.ts";

/**
 * Takes every mark of ours away, also those that were saved with the workbook; gives the names of
 * sheets that do not allow it. Two round-trips where the names of all sheets are known.
 */
export async function clearMarks(
  context: Excel.RequestContext,
  known: readonly string[],
): Promise<readonly string[]> {
  const refused = deleteMarks(await findMarks(context, known));
  await context.sync();
  return refused;
}
