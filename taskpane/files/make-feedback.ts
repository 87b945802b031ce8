import { feedbackEdits } from "../../src/report/feedback-sheet.ts";
import { feedbackName } from "../../src/report/feedback-name.ts";
import { type CheckedFile, describeReturn } from "../../src/report/findings-text.ts";
import { SpokenError } from "../../src/text/spoken-error.ts";
import { patchXlsx } from "../../src/xlsx/patch/patch-xlsx.ts";
import { readXlsx } from "../../src/xlsx/read-xlsx.ts";
import { readChosenFile } from "./read-chosen-file.ts";
import { safeFileName } from "./safe-file-name.ts";

/** A checked file whose findings are to be given back. */
export interface ToGiveBack {
  readonly file: File;
  /** False where it could not be read, so that there is nothing to mark. */
  readonly read: boolean;
  readonly checked: CheckedFile;
}

/** What is saved for one return. */
export interface Feedback {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Why the findings stand alone in a text file; null where the return itself is marked. */
  readonly apart: string | null;
}

async function markedCopy({ file, checked }: ToGiveBack): Promise<Uint8Array> {
  const bytes = await readChosenFile(file);
  const edits = feedbackEdits(checked.findings, file.name, readXlsx(bytes));
  return patchXlsx(bytes, edits).bytes;
}

/** The copy, or why there is none. */
async function tryToMark(given: ToGiveBack): Promise<Uint8Array | string> {
  if (!given.read) return "The file cannot be read.";
  try {
    return await markedCopy(given);
  } catch (fault) {
    if (fault instanceof SpokenError) return fault.message;
    throw fault;
  }
}

/**
 * What a partner needs to mend a return: a copy with the findings on a first sheet and the cells marked,
 * everything else as it was; where that cannot be done safely, the findings as a text. `taken` holds the
 * names given so far, in lower case.
 */
export async function makeFeedback(given: ToGiveBack, taken: Set<string>): Promise<Feedback> {
  const { name, ext } = safeFileName(given.file.name);
  const marked = await tryToMark(given);
  if (typeof marked !== "string") {
    const bytes = new Uint8Array(marked);
    return { name: feedbackName(name, ext, taken), bytes, apart: null };
  }
  const bytes = new TextEncoder().encode(describeReturn(given.checked));
  return { name: feedbackName(name, ".txt", taken), bytes, apart: marked };
}
