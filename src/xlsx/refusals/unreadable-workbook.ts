import type { FileCode } from "../../finding/finding-code.ts";
import { SpokenError } from "../../text/spoken-error.ts";

/** Why a file cannot be read as a workbook. */
export type UnreadableCode = Exclude<FileCode, "file-not-read">;

const SAVE_AGAIN = "Open it in Excel, choose File, Save As, Excel Workbook (.xlsx), and send that.";
const SEND_AGAIN =
  "Ask the sender for the file again, or open it in Excel and save it as a new file.";

/** What a partner is told: what happened and how to mend it. `detail` is said where it helps. */
const SENTENCES: Readonly<Record<UnreadableCode, (detail: string) => string>> = {
  empty: () => `This file is empty: it holds no data at all. ${SEND_AGAIN}`,
  truncated: () =>
    `This file is cut short, as happens when a download or copy stops early. ${SEND_AGAIN}`,
  "not-a-workbook": (detail) =>
    `This is not an Excel workbook: it is ${detail}. Send the workbook itself or, if this opens in Excel, choose File, Save As, Excel Workbook (.xlsx), and send that.`,
  "password-protected": () =>
    "This file is protected with a password. Open it in Excel, choose File, Info, Protect Workbook, Encrypt with Password, clear the password and save it again.",
  "old-excel": () => `This file is in the old Excel format (.xls). ${SAVE_AGAIN}`,
  "binary-excel": () => `This file is in the Excel binary format (.xlsb). ${SAVE_AGAIN}`,
  "open-document": () =>
    "This is an OpenDocument spreadsheet (.ods). Open it in the program it was made with, choose Save As, pick Excel Workbook (.xlsx), and send that.",
  "no-sheets": () =>
    "This workbook holds no worksheet with cells. Check that it is the file you meant to send.",
  "missing-part": (detail) =>
    `This workbook is incomplete: ${detail} is missing from the file. ${SEND_AGAIN}`,
  "unsafe-xml": () =>
    "This file holds a document type or entity definition, which no Excel workbook needs and which can do harm. Open it in Excel and save it as a new file.",
  "broken-xml": (detail) =>
    `This workbook is damaged: one of its parts (${detail}) cannot be read. Open it in Excel, let Excel repair it, and save it as a new file.`,
  "outside-sheet": (detail) =>
    `This workbook names a cell that no Excel sheet has (${detail}). Open it in Excel and save it as a new file.`,
  "too-large": (detail) =>
    `This file is too large to be read safely: it holds ${detail}. Delete what is not part of the return, such as copied data and pictures, and save it again.`,
  "lying-sizes": () =>
    `This file unpacks to another size than it states, as damaged and harmful files do. ${SEND_AGAIN}`,
  damaged: () => `This file is damaged: its contents do not match its own checks. ${SEND_AGAIN}`,
  "open-quote": (detail) =>
    `This CSV file opens a quotation mark and never closes it, from ${detail} on, so its cells cannot be told apart. Open it in Excel, choose File, Save As, Excel Workbook (.xlsx), and send that.`,
  "no-tables": () =>
    "This Word document holds no table. A plan or a return is read from tables: put the actions in one, or send them in an Excel workbook.",
  "broken-message": () =>
    "This saved e-mail cannot be opened. Open it in your e-mail program, save its attachments, and give those instead.",
};

/**
 * A file that cannot be read as a workbook. `message` is for the person who sent it;
 * `code` is for programs; `detail` names what was seen ("a web page", a part's name, a limit).
 */
export class UnreadableWorkbook extends SpokenError {
  override readonly name = "UnreadableWorkbook";
  readonly code: UnreadableCode;
  readonly detail: string;

  constructor(code: UnreadableCode, detail = "part of it") {
    super(SENTENCES[code](detail));
    this.code = code;
    this.detail = detail;
  }
}
