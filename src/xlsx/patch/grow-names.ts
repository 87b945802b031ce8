import type { EditedParts } from "./edited-parts.ts";
import { growName, type Growth } from "./grow-ranges.ts";
import type { EditableWorkbook } from "./editable-workbook.ts";
import { walkElements } from "./xml-elements.ts";
import { applySplices, type Splice } from "./xml-splice.ts";

/** Names of Excel's own that follow a sheet's rows: what is filtered and what is printed. */
const FOLLOWING = new Set(["_xlnm._FilterDatabase", "_xlnm.Print_Area"]);

/** Grows a sheet's filtered range and print area to rows added on it. */
export function growNames(
  parts: EditedParts,
  workbook: EditableWorkbook,
  sheetPart: string,
  growths: readonly Growth[],
): void {
  const xml = parts.text(workbook.part);
  const splices: Splice[] = [];
  walkElements(xml, {
    close({ name, attributes, openEnd, closeStart }) {
      if (name !== "definedName" || !FOLLOWING.has(attributes["name"] ?? "")) return;
      const sheet = workbook.sheets[Number(attributes["localSheetId"] ?? -1)];
      if (sheet?.part !== sheetPart) return;
      const before = xml.slice(openEnd, closeStart);
      const text = growths.reduce(growName, before);
      splices.push({ from: openEnd, to: closeStart, text });
    },
  });
  parts.write(workbook.part, applySplices(xml, splices));
}
