import { DEFAULT_LIMITS } from "../../../src/xlsx/refusals/read-limits.ts";
import { readWorkbookPart, type ListedSheet } from "../../../src/xlsx/book/read-workbook-part.ts";
import { readXlsx } from "../../../src/xlsx/read-xlsx.ts";
import { UnreadableWorkbook } from "../../../src/xlsx/refusals/unreadable-workbook.ts";
import type { Sheet } from "../../../src/workbook/workbook.ts";
import { NODE_PACKER } from "../../files/node-packer.ts";
import { excerpt, found, type HiddenContent } from "../hidden-content.ts";
import type { OfficePackage } from "../package/open-package.ts";
import { inspectCells, printedAreas } from "./inspect-cells.ts";
import { inspectNames } from "./inspect-names.ts";
import { inspectSheetPart } from "./inspect-sheet-part.ts";
import { invisibleStyles } from "./invisible-styles.ts";
import { inspectTexts } from "./inspect-texts.ts";

/** A sheet with the part that holds it. */
interface PlacedSheet {
  readonly listed: ListedSheet;
  readonly part: string | undefined;
}

function placeSheets(file: OfficePackage): {
  readonly sheets: readonly PlacedSheet[];
  readonly printed: ReadonlyMap<string, string>;
} {
  const xml = file.open(file.main);
  if (!xml) throw new UnreadableWorkbook("missing-part", "its list of sheets");
  const { sheets, names } = readWorkbookPart(xml, DEFAULT_LIMITS);
  const links = file.links.filter(({ from }) => from === file.main);
  const areas = names.filter(
    ({ name, sheet }) => /^_xlnm\.Print_Area$/iu.test(name) && sheet !== undefined,
  );
  return {
    sheets: sheets.map((listed) => ({
      listed,
      part: links.find(({ id }) => id === listed.relationship)?.part,
    })),
    printed: new Map(areas.map(({ sheet = "", refersTo }) => [sheet, refersTo])),
  };
}

function visibilityFinds({ name, visibility }: ListedSheet): HiddenContent[] {
  if (visibility === "visible") return [];
  const how =
    visibility === "hidden"
      ? "A hidden sheet"
      : "A very hidden sheet, which Excel's menus do not show";
  return [found("hidden sheet", `Sheet "${excerpt(name)}"`, how)];
}

/** The page that a part of a workbook belongs to, in words. */
export function workbookPlaces(file: OfficePackage): (part: string) => string {
  const places = new Map(
    placeSheets(file).sheets.flatMap(({ listed, part }) =>
      part === undefined ? [] : [[part, `Sheet "${excerpt(listed.name)}"`] as const],
    ),
  );
  return (part) => places.get(part) ?? part;
}

/** What an Excel file holds that its pages do not show. Throws UnreadableWorkbook. */
export function inspectWorkbook(file: OfficePackage): HiddenContent[] {
  const { sheets, printed } = placeSheets(file);
  const read = readXlsx(file.zip.bytes, { unpacker: NODE_PACKER });
  const styles = invisibleStyles(file);
  const byName = new Map<string, Sheet>(read.sheets.map((sheet) => [sheet.name, sheet]));
  const finds = sheets.flatMap(({ listed, part }) => {
    const sheet = byName.get(listed.name);
    const xml = part === undefined || !sheet ? undefined : file.open(part);
    if (!sheet || !xml) return visibilityFinds(listed);
    const own = inspectSheetPart(xml, listed.name, styles);
    const areas = printedAreas(printed.get(listed.name) ?? "!");
    const cells = inspectCells({ sheet, invisible: own.invisible, printed: areas });
    return [...visibilityFinds(listed), ...own.finds, ...cells];
  });
  return [...finds, ...inspectNames(file), ...inspectTexts(file)];
}
