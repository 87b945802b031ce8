import {
  DATE_FORMAT,
  HOUSE_COLOURS,
  HOUSE_FONTS,
  type HouseFont,
} from "../../../workbook/house-look.ts";
import type { EditValue } from "../../../workbook/edit.ts";
import type { NewColumn } from "../../../workbook/new-table.ts";
import type { EditedStyles, StyleChange } from "./edited-styles.ts";

const SIDES = ["left", "right", "top", "bottom"];

function fontXml({ prefix: p }: EditedStyles, { name, size, bold, colour }: HouseFont): string {
  const look = `<${p}sz val="${size}"/><${p}color rgb="FF${colour}"/><${p}name val="${name}"/>`;
  return `<${p}font>${bold ? `<${p}b/>` : ""}${look}<${p}family val="2"/></${p}font>`;
}

function boxXml({ prefix: p }: EditedStyles): string {
  const sides = SIDES.map(
    (side) => `<${p}${side} style="thin"><${p}color rgb="FF${HOUSE_COLOURS.line}"/></${p}${side}>`,
  );
  return `<${p}border>${sides.join("")}<${p}diagonal/></${p}border>`;
}

/** The look of a line above a table. */
export function lineLook(styles: EditedStyles, face: "title" | "text"): StyleChange {
  const alignment = `<${styles.prefix}alignment vertical="top"/>`;
  return { font: fontXml(styles, HOUSE_FONTS[face]), alignment };
}

/** What tells a heading's cell from its neighbour: whose column it is. */
export function headingLook(styles: EditedStyles, { typed }: NewColumn): StyleChange {
  return {
    font: fontXml(styles, typed ? HOUSE_FONTS.strong : HOUSE_FONTS.heading),
    fill: typed ? HOUSE_COLOURS.typed : HOUSE_COLOURS.header,
  };
}

/** What else a heading's cell has where no neighbour gives it. */
export function headingFrame(styles: EditedStyles): StyleChange {
  const alignment = `<${styles.prefix}alignment vertical="center" wrapText="1"/>`;
  return { border: boxXml(styles), alignment };
}

/** The number format that shows a column's value. */
export function formatOf({ holds }: NewColumn, value: EditValue): string {
  if (holds === "date" || (typeof value === "object" && value !== null)) return DATE_FORMAT;
  return holds === "text" && typeof value !== "number" ? "@" : "General";
}

/** What tells a column's cells from their neighbours: how they show their values. */
export function dataLook(styles: EditedStyles, column: NewColumn, value: EditValue): StyleChange {
  const side = column.holds === "number" ? "right" : "left";
  const wrap = column.oneLine === true ? "" : ' wrapText="1"';
  return {
    format: formatOf(column, value),
    alignment: `<${styles.prefix}alignment horizontal="${side}" vertical="top"${wrap}/>`,
  };
}

/** What else a column's cells have where no neighbours give it. */
export function dataFrame(styles: EditedStyles): StyleChange {
  return { font: fontXml(styles, HOUSE_FONTS.text), border: boxXml(styles) };
}
