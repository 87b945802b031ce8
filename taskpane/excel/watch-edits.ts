import type { StopWatching } from "../open-workbook.ts";

/**
 * Calls back after each edit in the workbook but those that `isOurs` knows. Where Excel does not tell
 * edits there is nothing to stop, and nothing is called: the pane has a button to check again.
 */
export async function watchEdits(onEdit: () => void, isOurs: () => boolean): Promise<StopWatching> {
  const tell = (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
    // Told from ExcelApi 1.14 on.
    const source = event.triggerSource as string | undefined;
    if (source === undefined ? !isOurs() : source !== "ThisLocalAddin") onEdit();
    return Promise.resolve();
  };
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const handler = context.workbook.worksheets.onChanged.add(tell);
      await context.sync();
      return () => stopWatching(handler);
    });
  } catch {
    return () => Promise.resolve();
  }
}

async function stopWatching(
  handler: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>,
): Promise<void> {
  try {
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
  } catch {
    // The workbook is closed, or Excel has started anew: nothing calls back any more.
  }
}
