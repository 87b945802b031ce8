import { toA1 } from "../../../workbook/address.ts";
import type { AddFirstSheet, NewCell } from "../../../workbook/edit.ts";
import { PAGE } from "../../../workbook/page-setup.ts";
import { cellXml } from "../sheet/cell-xml.ts";
import { columnsXml } from "./columns-xml.ts";
import { heightOf } from "../sheet/row-height.ts";
import { lookStyle } from "../styles/looks.ts";
import type { EditSession } from "../edits/edit-session.ts";
import { mainNamespace } from "../xml/open-xml-names.ts";
import { escapeAttribute } from "../xml/xml-attributes.ts";

/** Points of a row of one plain line, and of the title's. */
const ROW_HEIGHT = 15;
const TITLE_HEIGHT = 26;
/** Characters that a column holds where no width is given. */
const DEFAULT_WIDTH = 8.43;

function cellText(cell: NewCell, row: number, column: number, session: EditSession): string {
  const { value, look = "text", link } = cell;
  const styles = session.styles();
  const plain = lookStyle(styles, link ? "link" : look);
  const isDay = typeof value === "object" && value !== null;
  const address = { row, column };
  return cellXml(
    { value },
    {
      place: toA1(address),
      address,
      style: isDay ? styles.forDay(plain) : plain,
      prefix: "",
      dateSystem: session.workbook.dateSystem,
    },
  );
}

/** The sheet's name as the workbook spells it, quoted as formulas quote it. */
function locationOf(
  session: EditSession,
  { sheet, address }: NonNullable<NewCell["link"]>,
): string {
  return `'${session.sheetName(sheet).replaceAll("'", "''")}'!${toA1(address)}`;
}

function linksXml(rows: AddFirstSheet["rows"], session: EditSession): string {
  const links = rows.flatMap((cells, row) =>
    cells.flatMap(({ link }, column) => {
      if (!link) return [];
      const location = escapeAttribute(locationOf(session, link));
      return [`<hyperlink ref="${toA1({ row, column })}" location="${location}"/>`];
    }),
  );
  return links.length === 0 ? "" : `<hyperlinks>${links.join("")}</hyperlinks>`;
}

/** Excel does not fit the rows of a file it opens, so each gets the height that its texts need. */
function rowHeight(cells: readonly NewCell[], widths: readonly number[]): number {
  const heights = cells.map(({ value, look }, column) => {
    if (look === "title") return TITLE_HEIGHT;
    if (look === "line") return ROW_HEIGHT;
    return typeof value === "string" ? heightOf(value, widths[column] ?? DEFAULT_WIDTH) : 0;
  });
  return Math.max(ROW_HEIGHT, ...heights);
}

/** The part of an added sheet: printed on A4 landscape, one page wide, selected when it opens. */
export function firstSheetXml({ rows, widths }: AddFirstSheet, session: EditSession): string {
  const data = rows.map((cells, row) => {
    const inner = cells.map((cell, column) => cellText(cell, row, column, session)).join("");
    return `<row r="${row + 1}" ht="${rowHeight(cells, widths)}">${inner}</row>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${mainNamespace(session.workbook.strict)}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    '<sheetViews><sheetView showGridLines="0" tabSelected="1" workbookViewId="0"/></sheetViews>',
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(widths),
    `<sheetData>${data.join("")}</sheetData>`,
    linksXml(rows, session),
    `<pageSetup paperSize="${PAGE.a4}" orientation="landscape" fitToHeight="0"/>`,
    "</worksheet>",
  ].join("");
}
