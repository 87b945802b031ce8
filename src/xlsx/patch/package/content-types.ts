import type { EditedParts } from "./edited-parts.ts";
import { escapeAttribute } from "../xml/xml-attributes.ts";
import { walkElements } from "../xml/xml-elements.ts";
import { applySplices, type Splice } from "../xml/xml-splice.ts";

const PART = "[Content_Types].xml";

/** Says what kind of content a new part holds. */
export function addContentType(parts: EditedParts, part: string, type: string): void {
  const xml = parts.text(PART);
  const splices: Splice[] = [];
  walkElements(xml, {
    close(root) {
      if (root.parent) return;
      const attributes = `PartName="/${escapeAttribute(part)}" ContentType="${escapeAttribute(type)}"`;
      const text = `<${root.prefix}Override ${attributes}/>`;
      splices.push({ from: root.closeStart, to: root.closeStart, text });
    },
  });
  parts.write(PART, applySplices(xml, splices));
}

/** Forgets the kind of content of a part that is gone. */
export function removeContentType(parts: EditedParts, part: string): void {
  const xml = parts.text(PART);
  const splices: Splice[] = [];
  walkElements(xml, {
    close(element) {
      const name = element.attributes["PartName"];
      if (element.name !== "Override" || name?.toLowerCase() !== `/${part.toLowerCase()}`) return;
      splices.push({ from: element.start, to: element.end, text: "" });
    },
  });
  parts.write(PART, applySplices(xml, splices));
}
