import { type Area, areaToA1, columnLetters, toA1 } from "../../../workbook/address.ts";
import type { AddTableSheet, EditValue } from "../../../workbook/edit.ts";
import { TABLE_HEADING_ROW, TITLE_HEIGHTS } from "../../../workbook/house-look.ts";
import type { NewColumn, NewTable } from "../../../workbook/new-table.ts";
import { PAGE, pagesAcross } from "../../../workbook/page-setup.ts";
import { headingHeight, recordHeight } from "../../../workbook/record-height.ts";
import { cellXml } from "../sheet/cell-xml.ts";
import {
  dataFrame,
  dataLook,
  formatOf,
  headingFrame,
  headingLook,
  lineLook,
} from "../styles/column-looks.ts";
import { choicesXml, coloursXml } from "../styles/column-rules.ts";
import { columnsXml } from "./columns-xml.ts";
import type { EditSession } from "../edits/edit-session.ts";
import { linkTypes, mainNamespace } from "../xml/open-xml-names.ts";

/** Where the table of an added sheet stands, its heading row included; it has at least one row of data. */
export function newTableArea({ columns, rows }: NewTable): Area {
  const top = TABLE_HEADING_ROW - 1;
  return { top, bottom: top + Math.max(1, rows.length), left: 0, right: columns.length - 1 };
}

/** Writes the cells of one added sheet. */
class SheetWriter {
  readonly #edit: AddTableSheet;
  readonly #session: EditSession;
  /** The style of each column's cells by the format they need. */
  readonly #styles = new Map<string, number>();

  constructor(edit: AddTableSheet, session: EditSession) {
    this.#edit = edit;
    this.#session = session;
  }

  rows(): string[] {
    const { title, note, table } = this.#edit;
    const [titleHeight, noteHeight] = TITLE_HEIGHTS;
    const { top } = newTableArea(table);
    const data = table.rows.length > 0 ? table.rows : [[]];
    return [
      this.#row(0, titleHeight, [this.#line(0, title, "title")]),
      this.#row(1, noteHeight, [this.#line(1, note, "text")]),
      this.#row(top, headingHeight(table.columns), this.#headings(top)),
      ...data.map((values, index) => {
        const height = recordHeight(values, table.columns);
        return this.#row(top + 1 + index, height, this.#data(top + 1 + index, values));
      }),
    ];
  }

  #row(index: number, height: number, cells: readonly string[]): string {
    return `<row r="${index + 1}" ht="${height}" customHeight="1">${cells.join("")}</row>`;
  }

  #cell(row: number, column: number, value: EditValue, style: number): string {
    const address = { row, column };
    const { dateSystem } = this.#session.workbook;
    const place = `${this.#edit.name}!${toA1(address)}`;
    return cellXml({ value }, { place, address, style, prefix: "", dateSystem });
  }

  #line(row: number, text: string, face: "title" | "text"): string {
    const styles = this.#session.styles();
    return this.#cell(row, 0, text, styles.restyled(undefined, lineLook(styles, face)));
  }

  #headings(row: number): string[] {
    const styles = this.#session.styles();
    return this.#edit.table.columns.map((column, index) => {
      const look = { ...headingLook(styles, column), ...headingFrame(styles) };
      return this.#cell(row, index, column.heading, styles.restyled(undefined, look));
    });
  }

  #data(row: number, values: readonly EditValue[]): string[] {
    return this.#edit.table.columns.map((column, index) => {
      const value = values[index] ?? null;
      return this.#cell(row, index, value, this.#dataStyle(column, value));
    });
  }

  #dataStyle(column: NewColumn, value: EditValue): number {
    const key = `${column.holds} ${formatOf(column, value)} ${column.oneLine === true}`;
    const known = this.#styles.get(key);
    if (known !== undefined) return known;
    const styles = this.#session.styles();
    const look = { ...dataLook(styles, column, value), ...dataFrame(styles) };
    const style = styles.restyled(undefined, look);
    this.#styles.set(key, style);
    return style;
  }
}

function rulesXml({ table }: AddTableSheet, session: EditSession): string {
  const { top, bottom } = newTableArea(table);
  const places = table.columns.map((_, column) => {
    const area = { top: top + 1, bottom, left: column, right: column };
    return { area, prefix: "" };
  });
  const colours = table.columns.map((column, index) => {
    const place = places[index];
    return place ? coloursXml(column, place, 1, session.styles) : "";
  });
  const choices = table.columns.flatMap((column, index) => {
    const place = places[index];
    const xml = place ? choicesXml(column, place) : "";
    return xml === "" ? [] : [xml];
  });
  const validations =
    choices.length > 0
      ? `<dataValidations count="${choices.length}">${choices.join("")}</dataValidations>`
      : "";
  return colours.join("") + validations;
}

/** The heading row and what is above it stay in view, and the first column. */
function viewXml(): string {
  const corner = toA1({ row: TABLE_HEADING_ROW, column: 1 });
  const panes = ["topRight", "bottomLeft", "bottomRight"].map(
    (pane) => `<selection pane="${pane}" activeCell="${corner}" sqref="${corner}"/>`,
  );
  const pane = `<pane xSplit="1" ySplit="${TABLE_HEADING_ROW}" topLeftCell="${corner}" activePane="bottomRight" state="frozen"/>`;
  return `<sheetViews><sheetView showGridLines="0" workbookViewId="0">${pane}${panes.join("")}</sheetView></sheetViews>`;
}

function pageXml(widths: readonly number[]): string {
  const margins = Object.entries(PAGE.margins).map(([side, inches]) => `${side}="${inches}"`);
  return [
    `<pageMargins ${margins.join(" ")}/>`,
    `<pageSetup paperSize="${PAGE.a4}" orientation="landscape" fitToWidth="${pagesAcross(widths)}" fitToHeight="0"/>`,
    `<headerFooter><oddFooter>${PAGE.footer.replaceAll("&", "&amp;")}</oddFooter></headerFooter>`,
  ].join("");
}

/** The part of an added sheet that shows one table; `link` leads to the table's own part. */
export function tableSheetXml(edit: AddTableSheet, link: string, session: EditSession): string {
  const { strict } = session.workbook;
  const widths = edit.table.columns.map(({ width }) => width);
  const { bottom, right } = newTableArea(edit.table);
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${mainNamespace(strict)}" xmlns:r="${linkTypes(strict)}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="${areaToA1({ top: 0, left: 0, bottom, right })}"/>`,
    viewXml(),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(widths),
    `<sheetData>${new SheetWriter(edit, session).rows().join("")}</sheetData>`,
    rulesXml(edit, session),
    pageXml(widths),
    `<tableParts count="1"><tablePart r:id="${link}"/></tableParts>`,
    "</worksheet>",
  ].join("");
}

/** Rows and columns of the sheet that repeat on every page, as Excel's own name holds them. */
export function printTitles(sheet: string, { columns }: NewTable): string {
  const quoted = `'${sheet.replaceAll("'", "''")}'`;
  const rows = `${quoted}!$${TABLE_HEADING_ROW}:$${TABLE_HEADING_ROW}`;
  const first = columnLetters(0);
  const isWide = pagesAcross(columns.map(({ width }) => width)) > 1;
  return isWide ? `${quoted}!$${first}:$${first},${rows}` : rows;
}
