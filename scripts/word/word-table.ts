import {
  BorderStyle,
  Table,
  TableLayoutType,
  WidthType,
  XmlComponent,
  type FileChild,
  type ITableOptions,
} from "docx";
import type { PackColumn, PackTable } from "../../src/publish/pack.ts";
import { printableLine } from "../../src/text/printable.ts";
import { element } from "./element.ts";
import { wordLine } from "./word-lines.ts";
import { wordRows } from "./word-rows.ts";

const LINE = { style: BorderStyle.SINGLE, size: 4, color: "505A5F" };
const BORDERS = {
  top: LINE,
  bottom: LINE,
  left: LINE,
  right: LINE,
  insideHorizontal: LINE,
  insideVertical: LINE,
};
const LOOK = {
  firstRow: true,
  firstColumn: true,
  lastRow: false,
  lastColumn: false,
  noHBand: true,
  noVBand: true,
};
/** A table with a name and a description for screen readers, which docx has no options for. */
class NamedTable extends Table {
  constructor(options: ITableOptions, { title, description }: PackTable) {
    super(options);
    const properties: unknown = this.root[0];
    if (!(properties instanceof XmlComponent))
      throw new TypeError("docx gave a table no properties");
    properties.addChildElement(element("w:tblCaption", { "w:val": printableLine(title) }));
    properties.addChildElement(
      element("w:tblDescription", { "w:val": printableLine(description) }),
    );
  }
}

/** Widths that fill the page by the columns' shares, in twentieths of a point; they add up exactly. */
function columnWidths(columns: readonly PackColumn[], total: number): number[] {
  const shares = columns.reduce((sum, { width }) => sum + width, 0);
  let share = 0;
  let used = 0;
  return columns.map(({ width }) => {
    share += width;
    const before = used;
    used = Math.round((total * share) / shares);
    return used - before;
  });
}

/** A table of a pack with its caption and its sentence above and its notes below; `width` in twentieths of a point. */
export function wordTable(table: PackTable, width: number): FileChild[] {
  const widths = columnWidths(table.columns, width);
  const options = {
    style: "PackTable",
    width: { size: width, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    borders: BORDERS,
    tableLook: LOOK,
    rows: wordRows(table, widths),
  };
  return [
    wordLine(table.title, "Caption"),
    ...(table.description === "" ? [] : [wordLine(table.description, "TableDescription")]),
    new NamedTable(options, table),
    ...table.notes.map((note) => wordLine(note, "TableNote")),
  ];
}
