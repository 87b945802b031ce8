import { zipOf, type RawEntry } from "./zip-of.ts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A part's text or bytes; null leaves a default part out. */
export type Part = string | Uint8Array | null;

/** A worksheet part from the XML inside `sheetData`, and what follows it. */
export function sheetXml(rows: string, after = ""): string {
  return `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetData>${rows}</sheetData>${after}</worksheet>`;
}

/** A shared strings part from the XML of its items: `sharedStringsXml("<si><t>a</t></si>")`. */
export function sharedStringsXml(items: string): string {
  return `${DECLARATION}<sst xmlns="${MAIN}">${items}</sst>`;
}

/** A workbook part from the XML of its sheets, and what stands before and after them. */
export function workbookXml(sheets: string, after = "", before = ""): string {
  return `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${before}<sheets>${sheets}</sheets>${after}</workbook>`;
}

/** A relationships part from `[id, kind, target]`, kinds as in `worksheet`, `table`, `styles`. */
export function relationshipsXml(
  relationships: readonly (readonly [id: string, kind: string, target: string])[],
): string {
  const items = relationships.map(
    ([id, kind, target]) =>
      `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${items.join("")}</Relationships>`;
}

const STYLES = `${DECLARATION}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

function contentTypesXml(names: readonly string[]): string {
  const kinds: readonly (readonly [RegExp, string])[] = [
    [/^xl\/workbook\.xml$/u, "sheet.main"],
    [/^xl\/worksheets\/[^/]+\.xml$/u, "worksheet"],
    [/^xl\/styles\.xml$/u, "styles"],
    [/^xl\/sharedStrings\.xml$/u, "sharedStrings"],
    [/^xl\/tables\/[^/]+\.xml$/u, "table"],
  ];
  const overrides = names.flatMap((name) => {
    const kind = kinds.find(([pattern]) => pattern.test(name))?.[1];
    return kind ? [`<Override PartName="/${name}" ContentType="${TYPE}.${kind}+xml"/>`] : [];
  });
  return `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`;
}

/** The parts a workbook needs around the given ones; sheets are named Sheet1, Sheet2, … in order. */
function defaultParts(given: Readonly<Record<string, Part>>): Record<string, Part> {
  const names = Object.keys(given);
  const sheets = names.filter((name) => /^xl\/worksheets\/[^/]+\.xml$/u.test(name));
  if (sheets.length === 0) sheets.push("xl/worksheets/sheet1.xml");
  const parts = sheets.map((name, index): [string, string, string] => [
    `rId${index + 1}`,
    "worksheet",
    name.slice(3),
  ]);
  parts.push(["rIdStyles", "styles", "styles.xml"]);
  if (names.includes("xl/sharedStrings.xml")) {
    parts.push(["rIdStrings", "sharedStrings", "sharedStrings.xml"]);
  }
  const items = sheets.map(
    (_, index) => `<sheet name="Sheet${index + 1}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return {
    "[Content_Types].xml": contentTypesXml([
      ...new Set(["xl/workbook.xml", "xl/styles.xml", ...sheets, ...names]),
    ]),
    "_rels/.rels": relationshipsXml([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": workbookXml(items.join("")),
    "xl/_rels/workbook.xml.rels": relationshipsXml(parts),
    "xl/styles.xml": STYLES,
    ...(names.some((name) => sheets.includes(name))
      ? {}
      : { "xl/worksheets/sheet1.xml": sheetXml("") }),
  };
}

/**
 * The bytes of a real .xlsx with these parts by name. What a workbook needs besides (content types,
 * relationships, workbook, styles with a date at style 1) is added; a null part is left out.
 */
export function xlsxOf(given: Readonly<Record<string, Part>>): Uint8Array {
  const parts = Object.entries({ ...defaultParts(given), ...given });
  return zipOf(
    parts.flatMap(([name, data]): RawEntry[] => (data === null ? [] : [{ name, data }])),
  );
}
