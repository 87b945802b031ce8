import { removeContentType } from "./content-types.ts";
import type { EditedParts } from "./edited-parts.ts";
import { removeLink } from "./link-parts.ts";
import { setAttribute } from "../xml/xml-attributes.ts";
import { isTrue, walkElements, type XmlElement } from "../xml/xml-elements.ts";
import { applySplices } from "../xml/xml-splice.ts";

/** What may stand in a workbook part before `calcPr`, from the sheets on (CT_Workbook). */
const BEFORE_CALCULATION = new Set([
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
]);

/**
 * Makes Excel compute every formula when it opens the workbook, for values changed that they may
 * stand on. LibreOffice does not look at this.
 */
export function computeOnLoad(parts: EditedParts, workbookPart: string): void {
  const xml = parts.text(workbookPart);
  let settings: XmlElement | undefined;
  let anchor: XmlElement | undefined;
  walkElements(xml, {
    close(element) {
      if (element.parent?.parent !== undefined || !element.parent) return;
      if (element.name === "calcPr") settings = element;
      if (BEFORE_CALCULATION.has(element.name)) anchor = element;
    },
  });
  if (settings) {
    if (isTrue(settings.attributes["fullCalcOnLoad"])) return;
    const splice = setAttribute(xml, settings, "fullCalcOnLoad", "1");
    parts.write(workbookPart, applySplices(xml, [splice]));
  } else if (anchor) {
    const text = `<${anchor.prefix}calcPr fullCalcOnLoad="1"/>`;
    parts.write(workbookPart, applySplices(xml, [{ from: anchor.end, to: anchor.end, text }]));
  }
}

/** Takes out Excel's order of computing, which it makes anew, where formulas came or went. */
export function dropCalculationChain(parts: EditedParts, workbookPart: string): void {
  for (const { id, kind, part } of parts.links(workbookPart)) {
    if (kind !== "calcChain" || part === undefined) continue;
    parts.remove(part);
    removeLink(parts, workbookPart, id);
    removeContentType(parts, part);
  }
}
