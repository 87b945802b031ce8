import { choicesXml, coloursXml, type ColumnPlace } from "../styles/column-rules.ts";
import { dataArea } from "./editable-table.ts";
import type { PlacedColumn } from "./edited-sheet.ts";
import type { EditedStyles } from "../styles/edited-styles.ts";
import type { ScannedSheet } from "./scanned-sheet.ts";
import { setAttribute } from "../xml/xml-attributes.ts";
import { openSelfClosed } from "../xml/xml-elements.ts";
import type { Splice } from "../xml/xml-splice.ts";

/** What stands below the root of a worksheet, in the order in which it must (CT_Worksheet). */
const ORDER = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
];

/** Puts XML behind all that must stand before an element of this name. */
function insert({ root, children }: ScannedSheet, name: string, text: string): Splice {
  const before = ORDER.slice(0, ORDER.indexOf(name) + 1);
  const last = children.filter((child) => before.includes(child.name)).at(-1);
  const at = last?.end ?? root.openEnd;
  return { from: at, to: at, text };
}

/** The widths of columns for which the sheet says nothing yet. */
function widthSplices(sheet: ScannedSheet, added: readonly PlacedColumn[]): Splice[] {
  const p = sheet.data.prefix;
  const known = (index: number) =>
    sheet.columns.some(({ first, last }) => first <= index && index <= last);
  const texts = added.flatMap(({ column, index }) => {
    if (known(index)) return [];
    const number = index + 1;
    const attributes = `min="${number}" max="${number}" width="${column.width}" customWidth="1"`;
    return [{ index, text: `<${p}col ${attributes}/>` }];
  });
  if (texts.length === 0) return [];
  const list = sheet.children.find(({ name }) => name === "cols");
  const all = texts.map(({ text }) => text).join("");
  if (!list) return [insert(sheet, "cols", `<${p}cols>${all}</${p}cols>`)];
  if (list.selfClosing) return [openSelfClosed(list, all)];
  return texts.map(({ index, text }) => {
    const at = sheet.columns.find(({ first }) => first > index)?.element.start ?? list.closeStart;
    return { from: at, to: at, text };
  });
}

function choiceSplices(sheet: ScannedSheet, rules: readonly string[]): Splice[] {
  const { xml, children, data } = sheet;
  if (rules.length === 0) return [];
  const all = rules.join("");
  const list = children.find(({ name }) => name === "dataValidations");
  if (!list) {
    const element = `${data.prefix}dataValidations`;
    const text = `<${element} count="${rules.length}">${all}</${element}>`;
    return [insert(sheet, "dataValidations", text)];
  }
  const count = Number(list.attributes["count"] ?? 0) + rules.length;
  const counted = setAttribute(xml, list, "count", String(count));
  if (list.selfClosing) return [counted, openSelfClosed(list, all)];
  return [counted, { from: list.closeStart, to: list.closeStart, text: all }];
}

/**
 * The changes that give columns added to tables their widths, drop-down lists and colours of words:
 * over all the rows that the tables have now.
 */
export function placeColumns(
  sheet: ScannedSheet,
  added: readonly PlacedColumn[],
  styles: () => EditedStyles,
): Splice[] {
  if (added.length === 0) return [];
  const inOrder = [...added].sort((a, b) => a.index - b.index);
  let priority = sheet.lastPriority;
  const colours: string[] = [];
  const choices: string[] = [];
  for (const { column, index, table } of inOrder) {
    const area = { ...dataArea(table), left: index, right: index };
    const place: ColumnPlace = { area, prefix: sheet.data.prefix };
    colours.push(coloursXml(column, place, priority + 1, styles));
    priority += column.colours?.length ?? 0;
    choices.push(choicesXml(column, place));
  }
  return [
    ...widthSplices(sheet, inOrder),
    insert(sheet, "conditionalFormatting", colours.join("")),
    ...choiceSplices(
      sheet,
      choices.filter((xml) => xml !== ""),
    ),
  ];
}
