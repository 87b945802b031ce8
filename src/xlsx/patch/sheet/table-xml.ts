import { type Area, areaToA1 } from "../../../workbook/address.ts";
import { escapeCellText } from "./cell-xml.ts";
import { mainNamespace } from "../xml/open-xml-names.ts";
import { escapeAttribute } from "../xml/xml-attributes.ts";

/** A column as a table lists it; its name must read as the heading's cell does. */
export function tableColumnXml(prefix: string, id: number, heading: string): string {
  const name = escapeCellText(heading)
    .replaceAll("\t", "_x0009_")
    .replaceAll("\n", "_x000a_")
    .replaceAll('"', "&quot;");
  return `<${prefix}tableColumn id="${id}" name="${name}"/>`;
}

/** What a new table part says. */
interface TablePart {
  readonly id: number;
  readonly name: string;
  readonly area: Area;
  readonly headings: readonly string[];
  readonly strict: boolean;
}

/** A new table part: filter buttons, and the plain lines that the master's other tables have. */
export function tableXml({ id, name, area, headings, strict }: TablePart): string {
  const ref = areaToA1(area);
  const named = escapeAttribute(name);
  const columns = headings.map((heading, index) => tableColumnXml("", index + 1, heading));
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<table xmlns="${mainNamespace(strict)}" id="${id}" name="${named}" displayName="${named}" ref="${ref}" totalsRowShown="0">`,
    `<autoFilter ref="${ref}"/>`,
    `<tableColumns count="${columns.length}">${columns.join("")}</tableColumns>`,
    '<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/>',
    "</table>",
  ].join("");
}
