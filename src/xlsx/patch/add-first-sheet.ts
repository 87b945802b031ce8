import type { AddFirstSheet } from "../../workbook/edit.ts";
import { addContentType } from "./content-types.ts";
import { firstSheetXml } from "./first-sheet-xml.ts";
import { putSheetFirst } from "./put-sheet-first.ts";
import { addLink } from "./link-parts.ts";
import type { EditSession } from "./edit-session.ts";
import { folderOf, linkTypes } from "./open-xml-names.ts";
import { dropAttribute } from "./xml-attributes.ts";
import { isTrue, walkElements } from "./xml-elements.ts";
import { applySplices, type Splice } from "./xml-splice.ts";

const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

function freePart(session: EditSession, folder: string): string {
  let number = 1;
  while (session.parts.has(`${folder}worksheets/sheet${number}.xml`)) number++;
  return `worksheets/sheet${number}.xml`;
}

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
  const { parts, workbook } = session;
  const folder = folderOf(workbook.part);
  const target = freePart(session, folder);
  unselectOthers(session);
  parts.write(`${folder}${target}`, firstSheetXml(edit, session));
  const link = addLink(parts, workbook.part, `${linkTypes(workbook.strict)}/worksheet`, target);
  addContentType(parts, `${folder}${target}`, SHEET_TYPE);
  putSheetFirst(parts, workbook, edit.name, link);
}
