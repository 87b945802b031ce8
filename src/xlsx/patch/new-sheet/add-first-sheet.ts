import type { AddFirstSheet } from "../../../workbook/edit.ts";
import { addSheetPart } from "./add-sheet-part.ts";
import { firstSheetXml } from "./first-sheet-xml.ts";
import { listSheet } from "./list-sheet.ts";
import type { EditSession } from "../edits/edit-session.ts";
import { dropAttribute } from "../xml/xml-attributes.ts";
import { isTrue, walkElements } from "../xml/xml-elements.ts";
import { applySplices, type Splice } from "../xml/xml-splice.ts";

/** Two selected sheets are a group in Excel, and what is typed into one goes into both. */
function unselectOthers({ parts, workbook }: EditSession): void {
  for (const { part } of workbook.sheets) {
    const xml = parts.text(part);
    if (!xml.includes("tabSelected")) continue;
    const splices: Splice[] = [];
    walkElements(xml, {
      open(element) {
        if (element.name !== "sheetView" || !isTrue(element.attributes["tabSelected"])) return;
        splices.push(...dropAttribute(xml, element, "tabSelected"));
      },
    });
    parts.write(part, applySplices(xml, splices));
  }
}

/**
 * Adds a worksheet in front of all others and opens the workbook there. Sheets keep their ids, names
 * that belong to a sheet go on belonging to it, and a name already taken gets a number behind it.
 */
export function addFirstSheet(session: EditSession, edit: AddFirstSheet): void {
  unselectOthers(session);
  const { link } = addSheetPart(session, firstSheetXml(edit, session));
  listSheet(session.parts, session.workbook, { name: edit.name, link, place: "first" });
}
