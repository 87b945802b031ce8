/**
 * Calls back after each edit in the workbook, and after a sheet was added or deleted, but for what `isOurs`
 * knows. Rejects where Excel refuses to tell; asked again, it may.
 */
export async function watchEdits(onEdit: () => void, isOurs: () => boolean): Promise<void> {
  const tell = ({ triggerSource }: { readonly triggerSource?: string }): Promise<void> => {
    // Told of edits from ExcelApi 1.14 on.
    if (triggerSource === undefined ? !isOurs() : triggerSource !== "ThisLocalAddin") onEdit();
    return Promise.resolve();
  };
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets } = context.workbook;
    for (const event of [worksheets.onChanged, worksheets.onAdded, worksheets.onDeleted]) {
      event.add(tell);
    }
    await context.sync();
  });
}
