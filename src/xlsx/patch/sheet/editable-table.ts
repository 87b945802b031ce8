import { type Area, areaToA1, parseArea } from "../../../workbook/address.ts";
import { tableColumnXml } from "./table-xml.ts";
import type { EditedParts } from "../package/edited-parts.ts";
import { growRange, type Growth } from "./grow-ranges.ts";
import type { EditableWorkbook, SheetPlace } from "../package/editable-workbook.ts";
import { attributeSpan, setAttribute } from "../xml/xml-attributes.ts";
import { isTrue, walkElements, type XmlElement } from "../xml/xml-elements.ts";
import { applySplices, type Splice } from "../xml/xml-splice.ts";

/** A column of a table, its name as the file escapes it; `formula` is what Excel fills each row with, absent for typed columns. */
interface TableColumn {
  readonly id: number;
  readonly name: string;
  readonly formula: string | undefined;
}

/** An Excel table and the part that holds it. */
export interface EditableTable {
  readonly part: string;
  readonly sheet: SheetPlace;
  /** Its number, which no other table of the workbook has. */
  readonly id: number;
  readonly name: string;
  /** Heading row and totals rows included; grows as rows are appended. */
  area: Area;
  /** The last row of data as the file has it: the pattern for rows added; undefined without data. */
  readonly modelRow: number | undefined;
  readonly headerRows: number;
  readonly totalsRows: number;
  /** True where a query or an XML map fills it, so that the next refresh would wipe typed rows. */
  readonly refreshed: boolean;
  /** Grows as columns are added. */
  columns: readonly TableColumn[];
}

interface ColumnDraft {
  readonly id: number;
  readonly name: string;
  formula: string | undefined;
}

function readColumns(xml: string): ColumnDraft[] {
  const columns: ColumnDraft[] = [];
  walkElements(xml, {
    open: ({ name: element, attributes: { id = "0", name = "" } }) => {
      if (element === "tableColumn") columns.push({ id: Number(id), name, formula: undefined });
    },
    text: (text, element) => {
      const column = columns.at(-1);
      const filled = element.name === "calculatedColumnFormula";
      if (!column || !filled || isTrue(element.attributes["array"])) return;
      column.formula = (column.formula ?? "") + text;
    },
  });
  return columns;
}

function readTable(part: string, sheet: SheetPlace, xml: string): EditableTable | undefined {
  let root: XmlElement | undefined;
  walkElements(xml, { open: (element) => (root ??= element) });
  const {
    id = "0",
    displayName,
    name,
    ref,
    headerRowCount = "1",
    totalsRowCount = "0",
    tableType,
  } = root?.attributes ?? {};
  const area = parseArea(ref ?? "");
  if (!area) return undefined;
  const headerRows = Number(headerRowCount);
  const totalsRows = Number(totalsRowCount);
  const lastRow = area.bottom - totalsRows;
  return {
    part,
    sheet,
    id: Number(id),
    name: displayName ?? name ?? "",
    area,
    modelRow: lastRow < area.top + headerRows ? undefined : lastRow,
    headerRows,
    totalsRows,
    refreshed: tableType === "queryTable" || tableType === "xml",
    columns: readColumns(xml),
  };
}

/** Every table of the workbook. */
export function openTables(parts: EditedParts, workbook: EditableWorkbook): EditableTable[] {
  return workbook.sheets
    .filter(({ kind }) => kind === "worksheet")
    .flatMap((sheet) =>
      parts.links(sheet.part).flatMap(({ kind, part }) => {
        if (kind !== "table" || part === undefined) return [];
        return readTable(part, sheet, parts.text(part)) ?? [];
      }),
    );
}

/** Where a table's data stands, without headings and totals. */
export function dataArea({ area, headerRows, totalsRows }: EditableTable): Area {
  return { ...area, top: area.top + headerRows, bottom: area.bottom - totalsRows };
}

const WITH_RANGE = new Set(["table", "autoFilter", "sortState", "sortCondition"]);

/** The table part with its own range, its filter's and its sorting's grown to the added rows. */
export function growTable(xml: string, growth: Growth): string {
  const splices: Splice[] = [];
  walkElements(xml, {
    open(element) {
      const span = attributeSpan(xml, element, "ref");
      if (!span || !WITH_RANGE.has(element.name)) return;
      const text = growRange(xml.slice(span.valueFrom, span.valueTo), growth);
      splices.push({ from: span.valueFrom, to: span.valueTo, text });
    },
  });
  return applySplices(xml, splices);
}

/** The table part with one more column; `area` is where the table stands then, heading included. */
export function widenTable(
  xml: string,
  area: Area,
  { id, heading }: { readonly id: number; readonly heading: string },
): string {
  const splices: Splice[] = [];
  walkElements(xml, {
    close(element) {
      const { name, parent, attributes, prefix } = element;
      if (name === "table" && !parent)
        splices.push(setAttribute(xml, element, "ref", areaToA1(area)));
      if (name === "autoFilter" && !parent?.parent)
        splices.push(...widenFilter(xml, element, area));
      if (name !== "tableColumns") return;
      const count = Number(attributes["count"] ?? 0) + 1;
      splices.push(setAttribute(xml, element, "count", String(count)));
      const text = tableColumnXml(prefix, id, heading);
      splices.push({ from: element.closeStart, to: element.closeStart, text });
    },
  });
  return applySplices(xml, splices);
}

/** A filter covers every column of its table, and no totals. */
function widenFilter(xml: string, filter: XmlElement, { right }: Area): Splice[] {
  const covered = parseArea(filter.attributes["ref"] ?? "");
  if (!covered) return [];
  return [setAttribute(xml, filter, "ref", areaToA1({ ...covered, right }))];
}
