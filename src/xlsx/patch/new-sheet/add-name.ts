import type { EditedParts } from "../package/edited-parts.ts";
import { escapeAttribute, escapeText } from "../xml/xml-attributes.ts";
import { openSelfClosed, walkElements, type XmlElement } from "../xml/xml-elements.ts";
import { applySplices, type Splice } from "../xml/xml-splice.ts";

/** A name that belongs to one sheet. */
interface LocalName {
  readonly name: string;
  /** The sheet's place among all, counted from 0. */
  readonly sheet: number;
  readonly refersTo: string;
}

/** What may stand in a workbook part before its names, from the sheets on (CT_Workbook). */
const BEFORE_NAMES = new Set(["sheets", "functionGroups", "externalReferences"]);

function insertion(list: XmlElement | undefined, anchor: XmlElement, name: string): Splice {
  if (list?.selfClosing) return openSelfClosed(list, name);
  if (list) return { from: list.closeStart, to: list.closeStart, text: name };
  const element = `${anchor.prefix}definedNames`;
  return { from: anchor.end, to: anchor.end, text: `<${element}>${name}</${element}>` };
}

/** Adds a name to the workbook part. */
export function addName(parts: EditedParts, workbookPart: string, added: LocalName): void {
  const xml = parts.text(workbookPart);
  let list: XmlElement | undefined;
  let anchor: XmlElement | undefined;
  walkElements(xml, {
    close(element) {
      if (!element.parent || element.parent.parent) return;
      if (element.name === "definedNames") list = element;
      if (BEFORE_NAMES.has(element.name)) anchor = element;
    },
  });
  if (!anchor) throw new Error("A workbook without sheets was opened.");
  const element = `${anchor.prefix}definedName`;
  const attributes = `name="${escapeAttribute(added.name)}" localSheetId="${added.sheet}"`;
  const name = `<${element} ${attributes}>${escapeText(added.refersTo)}</${element}>`;
  parts.write(workbookPart, applySplices(xml, [insertion(list, anchor, name)]));
}
