import { areaToA1, toA1 } from "../../src/workbook/address.ts";
import type { Cell, Row, Sheet, Visibility, Workbook } from "../../src/workbook/workbook.ts";
import { sheetXml, workbookXml, xlsxOf, type Part } from "./xlsx-of.ts";

const STATES: Readonly<Record<Visibility, string>> = {
  visible: "visible",
  hidden: "hidden",
  "very-hidden": "veryHidden",
};
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** As Excel writes it: what XML cannot hold as `_x0001_`, and a text that looks like that escaped too. */
function escaped(text: string): string {
  return text
    .replace(/_(?=x[0-9A-F]{4}_)/giu, "_x005F_")
    .replace(
      // eslint-disable-next-line no-control-regex -- these are what XML cannot hold
      /[\u0000-\u0008\u000B-\u000D\u000E-\u001F\uFFFE\uFFFF]/gu,
      (mark) => `_x${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
    )
    .replace(/&/gu, "&amp;")
    .replace(/</gu, "&lt;")
    .replace(/>/gu, "&gt;")
    .replace(/"/gu, "&quot;");
}

/** The number formats of a workbook, in order: style 0 is General, style n the n-th format. */
function formatsOf(workbook: Workbook): string[] {
  const cells = workbook.sheets.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  return [...new Set(cells.flatMap(({ format }) => format ?? []))];
}

function contentXml({ value, formula }: Cell): readonly [type: string, content: string] {
  const calculated = formula === undefined ? "" : `<f>${escaped(formula)}</f>`;
  if (value === null) return ["", calculated];
  if (typeof value === "number") return ["", `${calculated}<v>${value}</v>`];
  if (typeof value === "boolean") return [' t="b"', `${calculated}<v>${value ? 1 : 0}</v>`];
  if (typeof value === "object") return [' t="e"', `${calculated}<v>${escaped(value.error)}</v>`];
  if (formula !== undefined) return [' t="str"', `${calculated}<v>${escaped(value)}</v>`];
  return [' t="inlineStr"', `<is><t xml:space="preserve">${escaped(value)}</t></is>`];
}

function rowXml({ index, hidden, cells }: Row, formats: readonly string[]): string {
  const inner = cells.map((cell) => {
    const [type, content] = contentXml(cell);
    const style = cell.format === undefined ? 0 : formats.indexOf(cell.format) + 1;
    return `<c r="${toA1({ row: index, column: cell.column })}" s="${style}"${type}>${content}</c>`;
  });
  return `<row r="${index + 1}"${hidden ? ' hidden="1"' : ""}>${inner.join("")}</row>`;
}

function partOf(sheet: Sheet, formats: readonly string[]): string {
  if (sheet.tables.length > 0) throw new Error("Tables are not written: use a template");
  const rows = sheet.rows.map((row) => rowXml(row, formats)).join("");
  const merges = sheet.merges.map((area) => `<mergeCell ref="${areaToA1(area)}"/>`).join("");
  const cols = [...sheet.hiddenColumns].sort((a, b) => a - b);
  const columns = cols.map(
    (column) => `<col min="${column + 1}" max="${column + 1}" width="9" hidden="1"/>`,
  );
  const before = columns.length > 0 ? `<cols>${columns.join("")}</cols>` : "";
  const after = merges === "" ? "" : `<mergeCells>${merges}</mergeCells>`;
  return sheetXml(rows, after).replace("<sheetData>", `${before}<sheetData>`);
}

function stylesXml(formats: readonly string[]): string {
  const codes = formats.map(
    (code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${escaped(code)}"/>`,
  );
  const styles = [0, ...formats.map((_, index) => 164 + index)].map(
    (id) =>
      `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
  );
  const numFmts =
    formats.length > 0 ? `<numFmts count="${codes.length}">${codes.join("")}</numFmts>` : "";
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${MAIN}">${numFmts}<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${styles.length}">${styles.join("")}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}

function outlineXml({ sheets, names, dateSystem }: Workbook): string {
  const items = sheets.map(
    ({ name, visibility }, index) =>
      `<sheet name="${escaped(name)}" sheetId="${index + 1}" state="${STATES[visibility]}" r:id="rId${index + 1}"/>`,
  );
  const defined = names.map(({ name, sheet, refersTo }) => {
    const at = sheets.findIndex((one) => one.name === sheet);
    return `<definedName name="${escaped(name)}"${at < 0 ? "" : ` localSheetId="${at}"`}>${escaped(refersTo)}</definedName>`;
  });
  const after = defined.length > 0 ? `<definedNames>${defined.join("")}</definedNames>` : "";
  return workbookXml(
    items.join(""),
    after,
    dateSystem === 1904 ? '<workbookPr date1904="1"/>' : "",
  );
}

/** The bytes of an .xlsx that holds just what the port knows of a workbook; it has no tables. */
export function xlsxOfWorkbook(workbook: Workbook): Uint8Array {
  const formats = formatsOf(workbook);
  const parts: Record<string, Part> = {
    "xl/workbook.xml": outlineXml(workbook),
    "xl/styles.xml": stylesXml(formats),
  };
  workbook.sheets.forEach((sheet, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = partOf(sheet, formats);
  });
  return xlsxOf(parts);
}
