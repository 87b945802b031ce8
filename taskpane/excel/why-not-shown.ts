/** What to do about a sheet that is hidden, by how it is. */
export function hiddenSentence(name: string, visibility: string): string {
  return visibility === "VeryHidden"
    ? `The sheet “${name}” is hidden so that Excel's menus cannot show it. Ask whoever made the workbook to show it.`
    : `The sheet “${name}” is hidden. Right-click the tab of any sheet, choose Unhide, and try again.`;
}

/** Why a sheet cannot be shown; undefined where it is there for all to see. */
export async function whyNotShown(
  context: Excel.RequestContext,
  name: string,
): Promise<string | undefined> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load("visibility");
  await context.sync();
  if (sheet.isNullObject) {
    return `The workbook no longer has a sheet “${name}”. Check again to see it as it is now.`;
  }
  return sheet.visibility === "Visible" ? undefined : hiddenSentence(name, sheet.visibility);
}
