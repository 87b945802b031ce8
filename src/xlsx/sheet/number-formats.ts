import { refuseMore } from "../refusals/refuse-more.ts";
import type { XmlScanner } from "../xml/xml-scanner.ts";

/** Formats that files name by number only (ECMA-376 part 1, 18.8.30); 0 is General. */
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [5, '"£"#,##0;-"£"#,##0'],
  [6, '"£"#,##0;[Red]-"£"#,##0'],
  [7, '"£"#,##0.00;-"£"#,##0.00'],
  [8, '"£"#,##0.00;[Red]-"£"#,##0.00'],
  [9, "0%"],
  [10, "0.00%"],
  [11, "0.00E+00"],
  [12, "# ?/?"],
  [13, "# ??/??"],
  [14, "dd/mm/yyyy"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, "dd/mm/yyyy h:mm"],
  [37, "#,##0;-#,##0"],
  [38, "#,##0;[Red]-#,##0"],
  [39, "#,##0.00;-#,##0.00"],
  [40, "#,##0.00;[Red]-#,##0.00"],
  [41, "#,##0;-#,##0"],
  [42, '"£"#,##0;-"£"#,##0'],
  [43, "#,##0.00;-#,##0.00"],
  [44, '"£"#,##0.00;-"£"#,##0.00'],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mmss.0"],
  [48, "##0.0E+0"],
  [49, "@"],
]);

/** 27 to 36 and 50 to 58 are East Asian dates, but for four times of day among them. */
function eastAsianFormat(id: number): string | undefined {
  if (id >= 32 && id <= 35) return "h:mm:ss";
  return (id >= 27 && id <= 36) || (id >= 50 && id <= 58) ? "yyyy/m/d" : undefined;
}

/** Excel keeps at most 65,490 styles of cells. */
const MOST_STYLES = 65_536;

function readCustomFormats(xml: XmlScanner): Map<number, string> {
  const custom = new Map<number, string>();
  while (xml.nextChild()) {
    const code = xml.attribute("formatCode");
    if (xml.name === "numFmt" && code !== undefined) {
      custom.set(Number(xml.attribute("numFmtId")), code);
      refuseMore(custom.size, MOST_STYLES, "number formats");
    }
    xml.skip();
  }
  return custom;
}

function readFormatIds(xml: XmlScanner): number[] {
  const ids: number[] = [];
  while (xml.nextChild()) {
    if (xml.name === "xf") {
      const count = ids.push(Number(xml.attribute("numFmtId") ?? 0));
      refuseMore(count, MOST_STYLES, "styles of cells");
    }
    xml.skip();
  }
  return ids;
}

/**
 * The number format code of each cell style, by the style's number; undefined for General.
 * Formats known by number only are given as the UK shows them: 14 is `dd/mm/yyyy`.
 */
export function readNumberFormats(xml: XmlScanner): (string | undefined)[] {
  let custom = new Map<number, string>();
  let ids: number[] = [];
  xml.openRoot("styleSheet");
  while (xml.nextChild()) {
    if (xml.name === "numFmts") custom = readCustomFormats(xml);
    else if (xml.name === "cellXfs") ids = readFormatIds(xml);
    else xml.skip();
  }
  xml.finish();
  return ids.map((id) => {
    const code = custom.get(id) ?? BUILT_IN.get(id) ?? eastAsianFormat(id);
    return code === undefined || code.toLowerCase() === "general" ? undefined : code;
  });
}
