import type { EditedParts } from "../package/edited-parts.ts";
import type { EditedSheet } from "../sheet/edited-sheet.ts";
import { growName, widenName } from "../sheet/grow-ranges.ts";
import type { EditableWorkbook } from "../package/editable-workbook.ts";
import { walkElements } from "../xml/xml-elements.ts";
import { applySplices, type Splice } from "../xml/xml-splice.ts";

/** Names of Excel's own that follow a sheet's tables: what is filtered and what is printed. */
const FOLLOWING = new Set(["_xlnm._FilterDatabase", "_xlnm.Print_Area"]);

function grown(refersTo: string, { growths, newColumns }: EditedSheet): string {
  const widened = newColumns.reduce((text, { index, table }) => {
    return widenName(text, { ...table.area, left: index - 1, right: index - 1 });
  }, refersTo);
  return growths.reduce(growName, widened);
}

/** Grows a sheet's filtered range and print area to rows and columns added on it. */
export function growNames(
  parts: EditedParts,
  workbook: EditableWorkbook,
  edited: EditedSheet,
): void {
  if (edited.growths.length + edited.newColumns.length === 0) return;
  const xml = parts.text(workbook.part);
  const splices: Splice[] = [];
  walkElements(xml, {
    close({ name, attributes, openEnd, closeStart }) {
      if (name !== "definedName" || !FOLLOWING.has(attributes["name"] ?? "")) return;
      const sheet = workbook.sheets[Number(attributes["localSheetId"] ?? -1)];
      if (sheet?.part !== edited.part) return;
      const text = grown(xml.slice(openEnd, closeStart), edited);
      splices.push({ from: openEnd, to: closeStart, text });
    },
  });
  parts.write(workbook.part, applySplices(xml, splices));
}
