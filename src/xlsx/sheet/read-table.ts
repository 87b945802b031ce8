import { MAX_COLUMNS, parseArea } from "../../workbook/address.ts";
import type { Table } from "../../workbook/workbook.ts";
import { unescapeText } from "./cell-text.ts";
import { refuseMore } from "../refusals/refuse-more.ts";
import { UnreadableWorkbook } from "../refusals/unreadable-workbook.ts";
import type { XmlScanner } from "../xml/xml-scanner.ts";

function readHeadings(xml: XmlScanner): string[] {
  const headings: string[] = [];
  while (xml.nextChild()) {
    if (xml.name === "tableColumn") {
      const count = headings.push(unescapeText(xml.attribute("name") ?? ""));
      refuseMore(count, MAX_COLUMNS, "columns in a table");
    }
    xml.skip();
  }
  return headings;
}

/**
 * Reads a table part; undefined for a table that shows no heading row, which a Table cannot tell.
 * Throws UnreadableWorkbook where its range is none.
 */
export function readTable(xml: XmlScanner): Table | undefined {
  xml.openRoot("table");
  const name = xml.attribute("displayName") ?? xml.attribute("name") ?? "";
  const reference = xml.attribute("ref") ?? "";
  const hasHeadings = xml.attribute("headerRowCount") !== "0";
  const totalsRows = Number(xml.attribute("totalsRowCount") ?? 0) > 0 ? 1 : 0;
  let headings: string[] = [];
  while (xml.nextChild()) {
    if (xml.name === "tableColumns") headings = readHeadings(xml);
    else xml.skip();
  }
  xml.finish();
  const area = parseArea(reference);
  if (!area)
    throw new UnreadableWorkbook("outside-sheet", `the table range ${reference.slice(0, 40)}`);
  return hasHeadings ? { name: unescapeText(name), area, headings, totalsRows } : undefined;
}
