const EDITING =
  "Excel waits for a cell that is being edited. Press Enter to finish editing the cell, and try again.";
const PROTECTED =
  "Excel did not allow this, because the sheet or the workbook is protected or open for reading only. Select Review, then Unprotect Sheet or Protect Workbook, to remove the protection, or ask whoever protected it.";
const GONE =
  "A sheet, table or cell that this needs is no longer there under its name. Check again to see the workbook as it is now.";
const TOO_MUCH_TO_WRITE =
  "This is more than Excel on the web takes at once. Do it for fewer cells at a time, or open the workbook in Excel on your computer.";
const TOO_MUCH_TO_READ =
  "This workbook is more than Excel on the web gives at once. Open it in Excel on your computer, or delete what is not part of the return, and try again.";
const TOO_OLD =
  "This Excel is too old for this. Update it, or open the workbook in Excel on the web.";
const NOT_CONNECTED =
  "Excel could not be reached. Check your connection, wait a moment and try again.";
const BUSY = "Excel is busy. Wait until it has finished, and try again.";

/** What a person is told for each code of Excel's that says more than that it failed. */
export const REFUSAL_SENTENCES: ReadonlyMap<string, string> = new Map([
  ["InvalidOperationInCellEditMode", EDITING],
  ["AccessDenied", PROTECTED],
  ["ReadOnlyDocument", PROTECTED],
  ["ItemNotFound", GONE],
  ["InvalidReference", GONE],
  ["RequestPayloadSizeLimitExceeded", TOO_MUCH_TO_WRITE],
  ["ResponsePayloadSizeLimitExceeded", TOO_MUCH_TO_READ],
  ["ApiNotFound", TOO_OLD],
  ["ApiNotAvailable", TOO_OLD],
  ["ConnectionFailure", NOT_CONNECTED],
  ["HttpConnectionFailure", NOT_CONNECTED],
  ["ServiceNotAvailable", NOT_CONNECTED],
  ["Timeout", NOT_CONNECTED],
  ["ActivityLimitReached", BUSY],
  ["HostBusy", BUSY],
  ["RequestAborted", BUSY],
]);
