import { parseArea, type Area } from "../../workbook/address.ts";
import type { EditedParts } from "./edited-parts.ts";
import { growRange, type Growth } from "./grow-ranges.ts";
import type { EditableWorkbook, SheetPlace } from "./editable-workbook.ts";
import { attributeSpan } from "./xml-attributes.ts";
import { isTrue, walkElements, type XmlElement } from "./xml-elements.ts";
import { applySplices, type Splice } from "./xml-splice.ts";

/** A column of a table; `formula` is what Excel fills each row with, absent for typed columns. */
interface TableColumn {
  readonly formula: string | undefined;
}

/** An Excel table and the part that holds it. */
export interface EditableTable {
  readonly part: string;
  readonly sheet: SheetPlace;
  readonly name: string;
  /** Heading row and totals rows included; grows as rows are appended. */
  area: Area;
  /** The last row of data as the file has it: the pattern for rows added; undefined without data. */
  readonly modelRow: number | undefined;
  readonly headerRows: number;
  readonly totalsRows: number;
  /** True where a query or an XML map fills it, so that the next refresh would wipe typed rows. */
  readonly refreshed: boolean;
  readonly columns: readonly TableColumn[];
}

interface ColumnDraft {
  formula: string | undefined;
}

function readColumns(xml: string): ColumnDraft[] {
  const columns: ColumnDraft[] = [];
  walkElements(xml, {
    open: ({ name }) => {
      if (name === "tableColumn") columns.push({ formula: undefined });
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
