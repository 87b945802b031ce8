import type { EditedParts } from "./edited-parts.ts";
import type { EditableWorkbook } from "./editable-workbook.ts";
import { linkTypes } from "./open-xml-names.ts";
import { dropAttribute, escapeAttribute, setAttribute } from "./xml-attributes.ts";
import { walkElements, type XmlElement } from "./xml-elements.ts";
import { applySplices, type Splice } from "./xml-splice.ts";

const MAX_NAME = 31;

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

function oneMore(xml: string, element: XmlElement, name: string): Splice {
  const value = Number(element.attributes[name] ?? 0) + 1;
  return setAttribute(xml, element, name, String(value));
}

/** The first window shows the new sheet, all others the sheet that they showed. */
function shiftView(xml: string, view: XmlElement, index: number): Splice[] {
  if (index > 0) return [oneMore(xml, view, "activeTab"), oneMore(xml, view, "firstSheet")];
  return [...dropAttribute(xml, view, "activeTab"), ...dropAttribute(xml, view, "firstSheet")];
}

/** Lists a new sheet before all others; what counts sheets by their place counts one more. */
export function putSheetFirst(
  parts: EditedParts,
  workbook: EditableWorkbook,
  wanted: string,
  link: string,
): void {
  const xml = parts.text(workbook.part);
  const { sheets, views, names } = scanWorkbook(xml);
  const [first] = sheets;
  if (!first) throw new Error("A workbook without sheets was opened.");
  const name = freeName(
    wanted,
    new Set(sheets.map(({ attributes }) => (attributes["name"] ?? "").toLowerCase())),
  );
  const ids = sheets.map(({ attributes }) => Number(attributes["sheetId"] ?? 0));
  const id = ids.reduce((most, used) => Math.max(most, used), 0) + 1;
  const attributes = `name="${escapeAttribute(name)}" sheetId="${id}" xmlns:r="${linkTypes(workbook.strict)}" r:id="${link}"`;
  const text = `<${first.prefix}sheet ${attributes}/>`;
  const splices = [
    { from: first.start, to: first.start, text },
    ...views.flatMap((view, index) => shiftView(xml, view, index)),
    ...names.map((element) => oneMore(xml, element, "localSheetId")),
  ];
  parts.write(workbook.part, applySplices(xml, splices));
}
