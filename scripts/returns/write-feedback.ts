import { join, parse } from "node:path";
import { feedbackName } from "../../src/report/feedback-name.ts";
import { feedbackEdits } from "../../src/report/feedback-sheet.ts";
import { PatchRefused } from "../../src/xlsx/refusals/patch-refused.ts";
import { patchXlsx } from "../../src/xlsx/patch/patch-xlsx.ts";
import { UnreadableWorkbook } from "../../src/xlsx/refusals/unreadable-workbook.ts";
import { NODE_PACKER } from "../files/node-packer.ts";
import { saveFile } from "../files/save-file.ts";
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
    const edits = feedbackEdits(received.findings, received.file, received.workbook);
    return patchXlsx(received.bytes, edits, { packer: NODE_PACKER }).bytes;
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

/**
 * Writes what a partner needs to mend a return: a copy with the findings on a first sheet and the cells
 * marked, everything else as it was; where that cannot be done safely, a workbook of findings alone.
 * A return without findings gets nothing. `taken` holds the names given in this run, in lower case, so
 * that two returns of the same name each keep theirs.
 */
export async function writeFeedback(
  received: ReceivedFile,
  folder: string,
  taken = new Set<string>(),
): Promise<FeedbackFile | undefined> {
  if (received.findings.length === 0) return undefined;
  const marked = markedCopy(received);
  const { name, ext } = parse(received.name);
  const apart = marked === undefined;
  const path = join(folder, feedbackName(name, apart ? ".xlsx" : ext, taken));
  await saveFile(path, marked ?? (await findingsAlone(received)));
  return { file: received.file, path, apart };
}
