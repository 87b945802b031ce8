import type { Edit } from "../../workbook/edit.ts";
import { addFirstSheet } from "./new-sheet/add-first-sheet.ts";
import { addTableColumn } from "./edits/add-table-column.ts";
import { addTableSheet } from "./new-sheet/add-table-sheet.ts";
import { appendRows } from "./edits/append-rows.ts";
import { growNames } from "./edits/grow-names.ts";
import { markCells } from "./edits/mark-cells.ts";
import { EditedParts } from "./package/edited-parts.ts";
import { computeOnLoad, dropCalculationChain } from "./package/recalculation.ts";
import { EditSession } from "./edits/edit-session.ts";
import { setCell } from "./edits/set-cell.ts";
import { PLAIN_PACKER, type Packer } from "./package/packer.ts";
import { PatchRefused } from "../refusals/patch-refused.ts";
import { verifyPatch } from "./package/verify-patch.ts";
import type { ReadLimits } from "../refusals/read-limits.ts";
import { openZip, type ZipArchive } from "../zip/zip-read.ts";
import { writeZip } from "./package/zip-write.ts";

/** How much of a workbook is read before it is refused, and what packs it: plain JavaScript where none is given. */
export interface PatchOptions {
  readonly limits?: Partial<ReadLimits>;
  readonly packer?: Packer;
}

/** The workbook with its edits done. */
export interface PatchResult {
  readonly bytes: Uint8Array;
  /** Parts that were changed, added or taken out; every other is as it was, byte for byte. */
  readonly changedParts: readonly string[];
}

function refuseSigned(archive: ZipArchive): void {
  if (![...archive.entries.keys()].some((name) => name.startsWith("_xmlsignatures/"))) return;
  throw new PatchRefused(
    "This workbook is digitally signed and any change would break the signature: remove the signature in Excel under File, Info, and try again.",
  );
}

function doEdit(session: EditSession, edit: Edit): void {
  switch (edit.kind) {
    case "set-cell":
      setCell(session, edit);
      break;
    case "append-rows":
      appendRows(session, edit);
      break;
    case "mark-cells":
      markCells(session, edit);
      break;
    case "add-table-column":
      addTableColumn(session, edit);
      break;
    case "add-first-sheet":
    case "add-table-sheet":
      break;
  }
}

function finish(session: EditSession, edits: readonly Edit[]): void {
  const { parts, workbook, editedSheets } = session;
  session.writeSheets();
  for (const sheet of editedSheets) growNames(parts, workbook, sheet);
  if (editedSheets.some(({ changesValues }) => changesValues)) computeOnLoad(parts, workbook.part);
  if (editedSheets.some(({ changesFormulas }) => changesFormulas)) {
    dropCalculationChain(parts, workbook.part);
  }
  for (const edit of edits) {
    if (edit.kind === "add-first-sheet") addFirstSheet(session, edit);
    if (edit.kind === "add-table-sheet") addTableSheet(session, edit);
  }
  session.writeStyles();
}

/**
 * Edits a workbook in place: what no edit means to change keeps its bytes, which is checked before
 * the result is given. Edits are done in order, new sheets last. Where values change, Excel computes
 * all formulas when it opens the file and stored results on the edited sheets are dropped.
 *
 * Throws PatchRefused with a sentence for the officer where an edit would harm something else,
 * UnreadableWorkbook where the file cannot be read, and an Error for a fault of the program.
 */
export function patchXlsx(
  bytes: Uint8Array,
  edits: readonly Edit[],
  options: PatchOptions = {},
): PatchResult {
  const { limits, packer = PLAIN_PACKER } = options;
  const archive = openZip(bytes, limits, packer);
  refuseSigned(archive);
  const parts = new EditedParts(archive);
  const session = new EditSession(parts, edits);
  for (const edit of edits) doEdit(session, edit);
  finish(session, edits);
  const changes = parts.changes();
  if (changes.size === 0) return { bytes, changedParts: [] };
  const patched = writeZip(archive, changes, packer);
  verifyPatch(archive, openZip(patched, limits, packer), changes);
  return { bytes: patched, changedParts: [...changes.keys()] };
}
