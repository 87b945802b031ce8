import { SpokenError } from "../../../src/text/spoken-error.ts";
import { loadPart } from "../../load-part.ts";
import type { CellPlace } from "../../open-workbook.ts";

const loadReasons = (): Promise<typeof import("./why-not-shown.ts")> =>
  loadPart(() => import(/* webpackChunkName: "refusals" */ "./why-not-shown.ts"));

/**
 * Shows and selects a cell in one round-trip. Throws SpokenError where its sheet is hidden or gone:
 * to find that out takes one more.
 */
export async function selectCell(
  context: Excel.RequestContext,
  { sheet: name, cell }: CellPlace,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(name);
  sheet.activate();
  sheet.getRange(cell).select();
  sheet.load("visibility");
  try {
    await context.sync();
  } catch (error) {
    const { whyNotShown } = await loadReasons();
    throw (await whyNotShown(context, name, error)) ?? error;
  }
  // Some versions of Excel show nothing, and no error either.
  if (sheet.visibility !== "Visible") {
    const { hiddenSentence } = await loadReasons();
    throw new SpokenError(hiddenSentence(name, sheet.visibility));
  }
}
