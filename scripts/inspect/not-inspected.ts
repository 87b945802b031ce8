import { SpokenError } from "../../src/text/spoken-error.ts";
import type {
  UnreadableCode,
  UnreadableWorkbook,
} from "../../src/xlsx/refusals/unreadable-workbook.ts";

/** A file that could not be looked into; `message` is for people, and never says that it is clean. */
export class NotInspected extends SpokenError {
  override readonly name = "NotInspected";

  constructor(file: string, reason: string) {
    super(`${file} was not looked into: ${reason}.`);
  }
}

const SAVE_AS =
  "open it in the program it was made with, save it as .xlsx or .docx, and inspect that";
const ASK = "ask for the file again";

const REASONS: Readonly<Record<UnreadableCode, (detail: string) => string>> = {
  empty: () => "it is empty",
  truncated: () => `it is cut short: ${ASK}`,
  "not-a-workbook": (detail) => `it is ${detail}: ${SAVE_AS}`,
  "password-protected": () => "it is protected with a password: take the password off first",
  "old-excel": () => `it is in the old Excel format (.xls): ${SAVE_AS}`,
  "binary-excel": () => `it is in the Excel binary format (.xlsb): ${SAVE_AS}`,
  "open-document": () => `it is an OpenDocument file: ${SAVE_AS}`,
  "no-sheets": () => "it holds no worksheet with cells",
  "missing-part": (detail) => `${detail} is missing from it: ${ASK}`,
  "unsafe-xml": () => "it holds a document type or entity definition, which can do harm",
  "broken-xml": (detail) => `one of its parts (${detail}) is damaged: ${ASK}`,
  "outside-sheet": (detail) => `it names a cell that no sheet has (${detail})`,
  "too-large": (detail) => `it is too large to be read safely: it holds ${detail}`,
  "lying-sizes": () => "it unpacks to another size than it states, as harmful files do",
  damaged: () => `it is damaged: ${ASK}`,
  "open-quote": (detail) => `a quotation mark in it is never closed, from ${detail} on`,
  "no-tables": () => "it holds no table",
  "broken-message": () => "it is a saved e-mail that cannot be opened: save its attachments",
};

/** Why a file could not be looked into, from what stopped its reading. */
export function notInspected(file: string, { code, detail }: UnreadableWorkbook): NotInspected {
  return new NotInspected(file, REASONS[code](detail));
}
