import type { EditedParts } from "../package/edited-parts.ts";
import type { EditableWorkbook } from "../package/editable-workbook.ts";
import { linkTypes } from "../xml/open-xml-names.ts";
import { dropAttribute, escapeAttribute, setAttribute } from "../xml/xml-attributes.ts";
import { walkElements, type XmlElement } from "../xml/xml-elements.ts";
import { applySplices, type Splice } from "../xml/xml-splice.ts";

const MAX_NAME = 31;

/** A sheet to list in the workbook. */
interface SheetToList {
  readonly name: string;
  /** The id of the link that leads to its part. */
  readonly link: string;
  /** `first` opens the workbook there; else behind the sheet of this name, or last without one. */
  readonly place: "first" | { readonly behind: string };
}

/** A sheet as it is listed now. */
interface ListedSheet {
  readonly name: string;
  /** Its place among all sheets, counted from 0. */
  readonly index: number;
}

/** The name, or the name with the first free number behind it; Excel takes names in any case as one. */
function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted.replace(/[[\]:*?/\\]/gu, " ").slice(0, MAX_NAME);
  for (let number = 2; taken.has(name.toLowerCase()); number++) {
    const end = ` (${number})`;
    name = `${wanted.slice(0, MAX_NAME - end.length)}${end}`;
  }
  return name;
}

interface WorkbookScan {
  readonly sheets: XmlElement[];
  readonly views: XmlElement[];
  readonly names: XmlElement[];
}

function scanWorkbook(xml: string): WorkbookScan {
  const found: WorkbookScan = { sheets: [], views: [], names: [] };
  walkElements(xml, {
    open(element) {
      const { name, parent } = element;
      if (name === "sheet" && parent?.name === "sheets") found.sheets.push(element);
      if (name === "workbookView") found.views.push(element);
      if (name === "definedName" && "localSheetId" in element.attributes) found.names.push(element);
    },
  });
  return found;
}

function nameOf({ attributes }: XmlElement): string {
  return (attributes["name"] ?? "").toLowerCase();
}

function indexFor(place: SheetToList["place"], sheets: readonly XmlElement[]): number {
  if (place === "first") return 0;
  const before = sheets.findIndex((sheet) => nameOf(sheet) === place.behind.toLowerCase());
  return before < 0 ? sheets.length : before + 1;
}

/** An attribute that counts sheets by their place counts one more from the new sheet's place on. */
function shift(xml: string, element: XmlElement, name: string, index: number): Splice[] {
  const value = Number(element.attributes[name] ?? 0);
  return value < index ? [] : [setAttribute(xml, element, name, String(value + 1))];
}

/** Windows go on showing the sheet that they showed, but for the first where the new one opens. */
function shiftView(
  xml: string,
  view: XmlElement,
  { index, opens }: { readonly index: number; readonly opens: boolean },
): Splice[] {
  const names = ["activeTab", "firstSheet"];
  if (opens) return names.flatMap((name) => dropAttribute(xml, view, name));
  return names.flatMap((name) => shift(xml, view, name, index));
}

/**
 * Lists a new sheet in the workbook: what counts sheets by their place goes on meaning the same ones,
 * and a name already taken gets a number behind it.
 */
export function listSheet(
  parts: EditedParts,
  workbook: EditableWorkbook,
  { name: wanted, link, place }: SheetToList,
): ListedSheet {
  const xml = parts.text(workbook.part);
  const { sheets, views, names } = scanWorkbook(xml);
  const [first] = sheets;
  if (!first) throw new Error("A workbook without sheets was opened.");
  const name = freeName(wanted, new Set(sheets.map(nameOf)));
  const index = indexFor(place, sheets);
  const at = index === 0 ? first.start : (sheets[index - 1]?.end ?? first.end);
  const ids = sheets.map(({ attributes }) => Number(attributes["sheetId"] ?? 0));
  const id = ids.reduce((most, used) => Math.max(most, used), 0) + 1;
  const attributes = `name="${escapeAttribute(name)}" sheetId="${id}" xmlns:r="${linkTypes(workbook.strict)}" r:id="${link}"`;
  const splices = [
    { from: at, to: at, text: `<${first.prefix}sheet ${attributes}/>` },
    ...views.flatMap((view, number) =>
      shiftView(xml, view, { index, opens: place === "first" && number === 0 }),
    ),
    ...names.flatMap((element) => shift(xml, element, "localSheetId", index)),
  ];
  parts.write(workbook.part, applySplices(xml, splices));
  return { name, index };
}
