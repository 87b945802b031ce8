import { columnLetters, parseA1, toA1 } from "../../../src/workbook/address.ts";
import type { XmlScanner } from "../../../src/xlsx/xml/xml-scanner.ts";
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
  /** The row that is open, counted from 1; the next column, from 0; whether a list of choices is open. */
  row: number;
  column: number;
  inList: boolean;
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

function nothingYet(): Gathered {
  return {
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
    row: 0,
    column: 0,
    inList: false,
  };
}

function takeRow(xml: XmlScanner, gathered: Gathered): void {
  gathered.row = Number(xml.attribute("r") ?? gathered.row + 1);
  gathered.column = 0;
  const run = { first: gathered.row, last: gathered.row };
  if (isUnseen(xml, "ht")) gathered.hiddenRows.push(run);
  if (isFolded(xml)) gathered.foldedRows.push(run);
}

/** A cell whose style hides it; one without an address stands behind the one before it. */
function takeCell(
  xml: XmlScanner,
  styles: ReadonlyMap<string, Invisibility>,
  gathered: Gathered,
): void {
  const next = { row: gathered.row - 1, column: gathered.column };
  const place = parseA1(xml.attribute("r") ?? "") ?? next;
  const fault = styles.get(xml.attribute("s") ?? "0");
  if (fault) gathered.invisible.set(toA1(place), fault);
  gathered.column = place.column + 1;
}

function takeSetting(xml: XmlScanner, gathered: Gathered): void {
  const { name } = xml;
  if (name === "row") takeRow(xml, gathered);
  else if (name === "col") takeColumns(xml, gathered);
  else if (name === "sheetFormatPr") takeDefaults(xml, gathered);
  else if (name === "filterColumn") gathered.filtered = true;
  else if (name === "customSheetView" || name === "scenario") gathered.views += 1;
  else if (name === "dataValidation") gathered.inList = xml.attribute("type") === "list";
}

function gather(xml: XmlScanner, styles: ReadonlyMap<string, Invisibility>): Gathered {
  const gathered = nothingYet();
  walkXml(xml, {
    enter: (element, above) => {
      const { name } = element;
      if (name === "v" || name === "is") {
        element.skip();
        return true;
      }
      if (name === "c") takeCell(element, styles, gathered);
      takeSetting(element, gathered);
      const hasText = gathered.inList || BANNERS.has(name);
      return hasText && takeText(element, above, gathered);
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
