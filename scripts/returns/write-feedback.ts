import { join, parse } from "node:path";
import { readDocument } from "../../src/intake/read-document.ts";
import { feedbackName } from "../../src/report/feedback-name.ts";
import { feedbackEdits } from "../../src/report/feedback-sheet.ts";
import { PatchRefused } from "../../src/xlsx/refusals/patch-refused.ts";
import { patchXlsx } from "../../src/xlsx/patch/patch-xlsx.ts";
import { UnreadableWorkbook } from "../../src/xlsx/refusals/unreadable-workbook.ts";
import { NODE_PACKER } from "../files/node-packer.ts";
import { NameTaken, saveNew } from "../files/save-file.ts";
import type { ReceivedFile } from "./receive-return.ts";

/** What was written for one return. */
export interface FeedbackFile {
  readonly file: string;
  readonly path: string;
  /** True where the return itself could not be marked, and the findings stand in a workbook of their own. */
  readonly apart: boolean;
}

function markedCopy(received: ReceivedFile): Uint8Array | undefined {
  if (received.kind === "unread") return undefined;
  try {
    const { bytes, name, file, findings } = received;
    const workbook = readDocument(bytes, name, { unpacker: NODE_PACKER });
    const edits = feedbackEdits(findings, file, workbook);
    return patchXlsx(bytes, edits, { packer: NODE_PACKER }).bytes;
  } catch (fault) {
    if (fault instanceof PatchRefused || fault instanceof UnreadableWorkbook) return undefined;
    throw fault;
  }
}

/** The findings alone, by what builds workbooks: loaded here, for few returns need it. */
async function findingsAlone({ findings, file }: ReceivedFile): Promise<Uint8Array> {
  const { buildFindingsWorkbook } = await import("../exceljs/write-findings-workbook.ts");
  return buildFindingsWorkbook(findings, file);
}

/** Saves under the first name that no file of other content has: a copy may have been mended already. */
async function saveUnderFreeName(
  { name: file }: ReceivedFile,
  given: { readonly ext: string; readonly bytes: Uint8Array; readonly folder: string },
  taken: Set<string>,
): Promise<string> {
  const { name, ext } = parse(file);
  for (;;) {
    const path = join(given.folder, feedbackName(name, given.ext || ext, taken));
    try {
      await saveNew(path, given.bytes);
      return path;
    } catch (fault) {
      if (!(fault instanceof NameTaken)) throw fault;
    }
  }
}

/**
 * Writes what a partner needs to mend a return: a copy with the findings on a first sheet and the cells
 * marked, everything else as it was; where that cannot be done safely, a workbook of findings alone.
 * A return without findings gets nothing. `taken` holds the names given in this run, in lower case, so
 * that two returns of the same name each keep theirs; a file of other content that is already in the folder
 * stays, and the copy gets another name. Throws FileNotWritten.
 */
export async function writeFeedback(
  received: ReceivedFile,
  folder: string,
  taken = new Set<string>(),
): Promise<FeedbackFile | undefined> {
  if (received.findings.length === 0) return undefined;
  const marked = markedCopy(received);
  const apart = marked === undefined;
  const bytes = marked ?? (await findingsAlone(received));
  const path = await saveUnderFreeName(
    received,
    { ext: apart ? ".xlsx" : "", bytes, folder },
    taken,
  );
  return { file: received.file, path, apart };
}
