import { parseArea, type Area } from "../../../workbook/address.ts";
import type { EditedParts } from "../package/edited-parts.ts";
import { walkElements } from "../xml/xml-elements.ts";

function readArea(xml: string): Area[] {
  const areas: Area[] = [];
  walkElements(xml, {
    open({ name, attributes }) {
      const area = name === "location" ? parseArea(attributes["ref"] ?? "") : undefined;
      if (area) areas.push(area);
    },
  });
  return areas;
}

/** Where the pivot tables of a sheet stand: a refresh overwrites what is typed there. */
export function pivotAreas(parts: EditedParts, sheetPart: string): Area[] {
  return parts.links(sheetPart).flatMap(({ kind, part }) => {
    return kind === "pivotTable" && part !== undefined ? readArea(parts.text(part)) : [];
  });
}
