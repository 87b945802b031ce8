import { SpokenError } from "../../../src/text/spoken-error.ts";
import { type CellPlace, SheetGone } from "../../open-workbook.ts";

/** What to do about a sheet that is hidden, by how it is. */
function hiddenSentence(name: string, visibility: string): string {
  return visibility === "VeryHidden"
    ? `The sheet "${name}" is hidden so that Excel's menus cannot show it. Ask whoever made the workbook to show it.`
    : `The sheet "${name}" is hidden. Right-click the tab of any sheet, choose Unhide, and try again.`;
}

/** Why a sheet cannot be shown; undefined where it is there for all to see. */
async function whyNotShown(
  context: Excel.RequestContext,
  name: string,
  cause: unknown,
): Promise<SpokenError | undefined> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load("visibility");
  await context.sync();
  if (sheet.isNullObject) {
    return new SheetGone(
      `The sheet "${name}" is no longer there under its name. Check again to see the workbook as it is now.`,
      { cause },
    );
  }
  return sheet.visibility === "Visible"
    ? undefined
    : new SpokenError(hiddenSentence(name, sheet.visibility), { cause });
}

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
    throw (await whyNotShown(context, name, error)) ?? error;
  }
  // Some versions of Excel show nothing, and no error either.
  if (sheet.visibility !== "Visible") {
    throw new SpokenError(hiddenSentence(name, sheet.visibility));
  }
}
