import type { FileCode } from "./finding-code.ts";
import type { Finding } from "./finding.ts";

/** The finding for a file that cannot be read at all; code and sentence are the reader's. */
export function fileNotRead(code: FileCode, message: string): Finding {
  return {
    code,
    severity: "error",
    sheet: null,
    cells: [],
    heading: null,
    ref: null,
    found: "a file that cannot be read",
    wanted: "an Excel workbook (.xlsx)",
    message,
    fix: "Mend the file as the message says, or ask the partner for it again.",
  };
}
