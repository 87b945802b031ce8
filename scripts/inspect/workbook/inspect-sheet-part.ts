import { columnLetters } from "../../../src/workbook/address.ts";
import type { XmlScanner } from "../../../src/xlsx/xml-scanner.ts";
import { excerpt, found, type HiddenContent, type HiddenKind } from "../hidden-content.ts";
import { listRuns, type Run } from "../list-some.ts";
import { walkXml } from "../package/walk-xml.ts";
import type { Invisibility } from "./invisible-styles.ts";

/** What a sheet's own part tells. */
export interface SheetPart {
  readonly finds: readonly HiddenContent[];
  /** By A1 address. */
  readonly invisible: ReadonlyMap<string, Invisibility>;
}

interface Gathered {
  readonly hiddenRows: Run[];
  readonly hiddenColumns: Run[];
  readonly foldedRows: Run[];
  readonly foldedColumns: Run[];
  /** Rows, or columns, that no setting of their own makes seen. */
  readonly unseenByDefault: Set<string>;
  readonly choices: Set<string>;
  readonly banners: string[];
  readonly invisible: Map<string, Invisibility>;
  filtered: boolean;
  views: number;
}

const MAX_COLUMN = 16_384;
const BANNERS = new Set([
  "oddHeader",
  "oddFooter",
  "evenHeader",
  "evenFooter",
  "firstHeader",
  "firstFooter",
]);

function isUnseen(xml: XmlScanner, size: string): boolean {
  const given = xml.attribute(size);
  return xml.flag("hidden") || (given !== undefined && Number(given) < 1);
}

function isFolded(xml: XmlScanner): boolean {
  return Number(xml.attribute("outlineLevel") ?? 0) > 0 || xml.flag("collapsed");
}

function takeColumns(xml: XmlScanner, gathered: Gathered): void {
  const first = Number(xml.attribute("min"));
  const last = Math.min(Number(xml.attribute("max") ?? first), MAX_COLUMN);
  if (!(first >= 1)) return;
  if (isUnseen(xml, "width")) gathered.hiddenColumns.push({ first, last });
  if (isFolded(xml)) gathered.foldedColumns.push({ first, last });
}

function takeDefaults(xml: XmlScanner, gathered: Gathered): void {
  if (xml.flag("zeroHeight")) gathered.unseenByDefault.add("rows");
  if (Number(xml.attribute("defaultColWidth") ?? 9) < 1) gathered.unseenByDefault.add("columns");
}

/** Whether a header or footer says more than page, date and name of the sheet; `&F` and `&Z` tell the path. */
function isTelling(banner: string): boolean {
  const words = banner
    .replace(/&(?:"[^"]{0,100}"|\d{1,3}|K[0-9A-F]{6}|[LCRPNADTBIUESXYHO])/giu, " ")
    .replace(/\b(?:page|of)\b/giu, " ");
  return /[\p{L}\p{N}]/u.test(words);
}

/** Takes a list of choices: written out, or where it stands. */
function takeChoices(text: string, gathered: Gathered): void {
  if (text !== "" && gathered.choices.size < 1_000) gathered.choices.add(text);
}

/** The elements whose text matters; true where the element was taken. */
function takeText(xml: XmlScanner, above: readonly string[], gathered: Gathered): boolean {
  const isChoice =
    above.includes("dataValidation") &&
    (xml.name === "f" || (xml.name === "formula1" && !above.includes("ext")));
  if (!isChoice && !BANNERS.has(xml.name)) return false;
  const text = xml.content().trim();
  if (isChoice) takeChoices(text, gathered);
  else if (isTelling(text)) gathered.banners.push(text);
  return true;
}

function gather(xml: XmlScanner, styles: ReadonlyMap<string, Invisibility>): Gathered {
  const gathered: Gathered = {
    hiddenRows: [],
    hiddenColumns: [],
    foldedRows: [],
    foldedColumns: [],
    unseenByDefault: new Set(),
    choices: new Set(),
    banners: [],
    invisible: new Map(),
    filtered: false,
    views: 0,
  };
  let row = 0;
  let isList = false;
  walkXml(xml, {
    enter: (element, above) => {
      const { name } = element;
      if (name === "c") {
        const style = styles.get(element.attribute("s") ?? "0");
        const place = element.attribute("r");
        if (style && place !== undefined) gathered.invisible.set(place, style);
      } else if (name === "row") {
        row = Number(element.attribute("r") ?? row + 1);
        const run = { first: row, last: row };
        if (isUnseen(element, "ht")) gathered.hiddenRows.push(run);
        if (isFolded(element)) gathered.foldedRows.push(run);
      } else if (name === "col") takeColumns(element, gathered);
      else if (name === "sheetFormatPr") takeDefaults(element, gathered);
      else if (name === "filterColumn") gathered.filtered = true;
      else if (name === "customSheetView" || name === "scenario") gathered.views += 1;
      else if (name === "dataValidation") isList = element.attribute("type") === "list";
      if (name === "v" || name === "is") {
        element.skip();
        return true;
      }
      return isList || BANNERS.has(name) ? takeText(element, above, gathered) : false;
    },
  });
  return gathered;
}

function choiceFind(place: string, text: string): HiddenContent {
  const what = text.startsWith('"')
    ? `A list of choices: ${excerpt(text.replaceAll('"', ""))}`
    : `A list of choices that stands in ${excerpt(text)}`;
  return found("choices", place, what);
}

function letters(column: number): string {
  return columnLetters(column - 1);
}

function runFind(kind: HiddenKind, place: string, what: string, runs: string): HiddenContent[] {
  return runs === "" ? [] : [found(kind, place, `${what} ${runs}`)];
}

/** Everything of one worksheet's part that its page does not show. */
export function inspectSheetPart(
  xml: XmlScanner,
  sheet: string,
  styles: ReadonlyMap<string, Invisibility>,
): SheetPart {
  const place = `Sheet "${excerpt(sheet)}"`;
  const gathered = gather(xml, styles);
  const finds = [
    ...runFind("hidden row", place, "Rows", listRuns(gathered.hiddenRows)),
    ...runFind("hidden column", place, "Columns", listRuns(gathered.hiddenColumns, letters)),
    ...[...gathered.unseenByDefault].map((what) =>
      found("hidden row", place, `All ${what} without a size of their own`),
    ),
    ...runFind("folded group", place, "Rows", listRuns(gathered.foldedRows)),
    ...runFind("folded group", place, "Columns", listRuns(gathered.foldedColumns, letters)),
    ...(gathered.filtered ? [found("filter", place, "A filter that leaves rows out")] : []),
    ...(gathered.views === 0 ? [] : [found("saved view", place, "Saved views or scenarios")]),
    ...[...gathered.choices].map((text) => choiceFind(place, text)),
    ...gathered.banners.map((text) => found("header or footer", place, excerpt(text))),
  ];
  return { finds, invisible: gathered.invisible };
}
