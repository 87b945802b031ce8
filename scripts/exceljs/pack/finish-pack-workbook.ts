import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import { PACK_FACE, PACK_TEXT_SIZE, PACK_TITLE_SIZE } from "./pack-cells.ts";

/** The first day that a zip can state, so that the same pack gives the same bytes. */
const NO_DATE = new Date(1980, 0, 1);

/** A table without the filter and the words for totals that exceljs always writes (X6). */
function finishTable(xml: string): string {
  return xml
    .replace(/<autoFilter\b.*?<\/autoFilter>/su, "")
    .replace(/ totalsRow(?:Label|Function)="[^"]*"/gu, "")
    .replace('totalsRowShown="1"', 'totalsRowShown="0"');
}

/** Links inside the workbook, which exceljs writes as links to elsewhere besides. */
function finishSheet(xml: string): string {
  return xml.replace(/(<hyperlink ref="[A-Z]+\d+") r:id="[^"]*"/gu, "$1");
}

/** The first sheet is the one that opens (X20). */
function finishFirstSheet(xml: string): string {
  return finishSheet(xml).replace("<sheetView ", '<sheetView tabSelected="1" ');
}

function finishSheetLinks(xml: string): string {
  return xml.replace(/<Relationship [^>]*relationships\/hyperlink"[^>]*\/>/gu, "");
}

/** No empty properties of a person or a company. */
function finishProperties(xml: string): string {
  return xml.replace(/<(?:Company|Manager)><\/(?:Company|Manager)>/gu, "");
}

/**
 * The default face in automatic colour, and the style "Heading 1" on every title: a screen reader
 * finds headings by it (X10, X13). exceljs knows no named styles.
 */
function finishStyles(xml: string): string {
  const fonts = [...xml.matchAll(/<font>.*?<\/font>/gsu)].map(([font]) => font);
  const title = fonts.findIndex((font) => font.includes(`<sz val="${PACK_TITLE_SIZE}"/>`));
  const heading = `<xf numFmtId="0" fontId="${title}" fillId="0" borderId="0" applyFont="1"/>`;
  const ofTitle = new RegExp(`(<xf numFmtId="0" fontId="${title}" [^>]*)xfId="0"`, "gu");
  return xml
    .replace(
      /<font>.*?<\/font>/su,
      `<font><sz val="${PACK_TEXT_SIZE}"/><name val="${PACK_FACE}"/><family val="2"/></font>`,
    )
    .replace(ofTitle, '$1xfId="1"')
    .replace(
      /<cellStyleXfs count="1">(.*?)<\/cellStyleXfs>/su,
      `<cellStyleXfs count="2">$1${heading}</cellStyleXfs>`,
    )
    .replace(
      /<cellStyles count="1">(.*?)<\/cellStyles>/su,
      '<cellStyles count="2">$1<cellStyle name="Heading 1" xfId="1" builtinId="16"/></cellStyles>',
    );
}

const FINISHES: readonly (readonly [part: RegExp, finish: (xml: string) => string])[] = [
  [/^xl\/tables\//u, finishTable],
  [/^xl\/worksheets\/_rels\//u, finishSheetLinks],
  [/^xl\/worksheets\/sheet1\.xml$/u, finishFirstSheet],
  [/^xl\/worksheets\/[^/]+$/u, finishSheet],
  [/^xl\/styles\.xml$/u, finishStyles],
  [/^docProps\/app\.xml$/u, finishProperties],
];

/** A workbook of exceljs without the leftovers that a publication must not hold (domain reference 5.4). */
export function finishPackWorkbook(bytes: Uint8Array): Uint8Array {
  const parts: Zippable = {};
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    if (name.endsWith("/")) continue;
    const finish = FINISHES.find(([part]) => part.test(name))?.[1];
    parts[name] = finish ? strToU8(finish(strFromU8(content))) : content;
  }
  return zipSync(parts, { mtime: NO_DATE });
}
