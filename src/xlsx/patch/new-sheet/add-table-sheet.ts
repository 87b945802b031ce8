import type { AddTableSheet } from "../../../workbook/edit.ts";
import { addName } from "./add-name.ts";
import { addSheetPart, freePart } from "./add-sheet-part.ts";
import { addContentType } from "../package/content-types.ts";
import type { EditSession } from "../edits/edit-session.ts";
import { addFirstLink } from "../package/link-parts.ts";
import { listSheet } from "./list-sheet.ts";
import { folderOf, linkTypes } from "../xml/open-xml-names.ts";
import { newTableArea, printTitles, tableSheetXml } from "./table-sheet-xml.ts";
import { tableXml } from "../sheet/table-xml.ts";

const TABLE_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";

/**
 * Adds a worksheet with a table behind another sheet. Throws PatchRefused where a table or name of the
 * workbook has the table's name already.
 */
export function addTableSheet(session: EditSession, edit: AddTableSheet): void {
  const { parts, workbook } = session;
  const { name, columns } = edit.table;
  const id = session.takeTable(name);
  const folder = folderOf(workbook.part);
  const table = freePart(session, (number) => `${folder}tables/table${number}.xml`);
  const headings = columns.map(({ heading }) => heading);
  const area = newTableArea(edit.table);
  parts.write(table, tableXml({ id, name, area, headings, strict: workbook.strict }));
  addContentType(parts, table, TABLE_TYPE);
  const { part, link } = addSheetPart(session, tableSheetXml(edit, "rId1", session));
  const type = `${linkTypes(workbook.strict)}/table`;
  addFirstLink(parts, part, { id: "rId1", type, target: `../${table.slice(folder.length)}` });
  const place = { behind: edit.after };
  const listed = listSheet(parts, workbook, { name: edit.name, link, place });
  addName(parts, workbook.part, {
    name: "_xlnm.Print_Titles",
    sheet: listed.index,
    refersTo: printTitles(listed.name, edit.table),
  });
}
