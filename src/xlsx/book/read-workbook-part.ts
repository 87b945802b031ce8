import type { DateSystem, DefinedName, Visibility } from "../../workbook/workbook.ts";
import type { ReadLimits } from "../refusals/read-limits.ts";
import { refuseMore } from "../refusals/refuse-more.ts";
import { UnreadableWorkbook } from "../refusals/unreadable-workbook.ts";
import type { XmlScanner } from "../xml/xml-scanner.ts";

/** A sheet as the workbook part lists it: worksheets, chart sheets and others alike. */
export interface ListedSheet {
  readonly name: string;
  readonly visibility: Visibility;
  readonly relationship: string;
}

/** What xl/workbook.xml says of the whole. */
export interface WorkbookPart {
  readonly sheets: readonly ListedSheet[];
  readonly names: readonly DefinedName[];
  readonly dateSystem: DateSystem;
}

/** A name with the number of its sheet in the list, which may come after it in a file. */
interface ListedName {
  readonly name: string;
  readonly refersTo: string;
  readonly sheetNumber: string | undefined;
}

const VISIBILITY: ReadonlyMap<string, Visibility> = new Map([
  ["hidden", "hidden"],
  ["veryHidden", "very-hidden"],
]);

function readSheets(xml: XmlScanner, most: number): ListedSheet[] {
  const sheets: ListedSheet[] = [];
  while (xml.nextChild()) {
    if (xml.name === "sheet") {
      sheets.push({
        name: xml.attribute("name") ?? "",
        visibility: VISIBILITY.get(xml.attribute("state") ?? "") ?? "visible",
        relationship: xml.prefixedAttribute("id") ?? "",
      });
      refuseMore(sheets.length, most, "sheets");
    }
    xml.skip();
  }
  return sheets;
}

function readNames(xml: XmlScanner, most: number): ListedName[] {
  const names: ListedName[] = [];
  while (xml.nextChild()) {
    const name = xml.attribute("name") ?? "";
    const sheetNumber = xml.attribute("localSheetId");
    if (xml.name !== "definedName") xml.skip();
    else refuseMore(names.push({ name, sheetNumber, refersTo: xml.content() }), most, "names");
  }
  return names;
}

function placeName(listed: ListedName, sheets: readonly ListedSheet[]): DefinedName {
  const { name, refersTo, sheetNumber } = listed;
  const sheet = sheetNumber === undefined ? undefined : sheets[Number(sheetNumber)]?.name;
  return sheet === undefined ? { name, refersTo } : { name, sheet, refersTo };
}

/** Reads the workbook part: its sheets in order, its names, its date system. Throws UnreadableWorkbook. */
export function readWorkbookPart(xml: XmlScanner, limits: ReadLimits): WorkbookPart {
  let sheets: ListedSheet[] = [];
  let names: ListedName[] = [];
  let dateSystem: DateSystem = 1900;
  if (!xml.openRoot("workbook")) {
    throw new UnreadableWorkbook("not-a-workbook", "a compressed folder of another kind");
  }
  while (xml.nextChild()) {
    if (xml.name === "sheets") sheets = readSheets(xml, limits.sheets);
    else if (xml.name === "definedNames") names = readNames(xml, limits.definedNames);
    else {
      if (xml.name === "workbookPr" && xml.flag("date1904")) dateSystem = 1904;
      xml.skip();
    }
  }
  xml.finish();
  return { sheets, names: names.map((name) => placeName(name, sheets)), dateSystem };
}
