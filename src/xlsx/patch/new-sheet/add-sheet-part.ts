import { addContentType } from "../package/content-types.ts";
import type { EditSession } from "../edits/edit-session.ts";
import { addLink } from "../package/link-parts.ts";
import { folderOf, linkTypes } from "../xml/open-xml-names.ts";

const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/** The first part name of this pattern that is free, the number counted from 1. */
export function freePart(session: EditSession, nameOf: (number: number) => string): string {
  let number = 1;
  while (session.parts.has(nameOf(number))) number++;
  return nameOf(number);
}

/** Adds a worksheet part and the link that leads to it. */
export function addSheetPart(
  session: EditSession,
  xml: string,
): { readonly part: string; readonly link: string } {
  const { parts, workbook } = session;
  const folder = folderOf(workbook.part);
  const part = freePart(session, (number) => `${folder}worksheets/sheet${number}.xml`);
  parts.write(part, xml);
  const target = part.slice(folder.length);
  const link = addLink(parts, workbook.part, `${linkTypes(workbook.strict)}/worksheet`, target);
  addContentType(parts, part, SHEET_TYPE);
  return { part, link };
}
