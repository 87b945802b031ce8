import { SpokenError } from "../../../src/text/spoken-error.ts";
import { SheetGone } from "../../open-workbook.ts";

/** What to do about a sheet that is hidden, by how it is. */
export function hiddenSentence(name: string, visibility: string): string {
  return visibility === "VeryHidden"
    ? `The sheet "${name}" is hidden so that Excel's menus cannot show it. Ask whoever made the workbook to show it.`
    : `The sheet "${name}" is hidden. Right-click the tab of any sheet, choose Unhide, and try again.`;
}

/** Why a sheet cannot be shown; undefined where it is there for all to see. */
export async function whyNotShown(
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
