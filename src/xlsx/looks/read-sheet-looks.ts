import type { SheetLooks } from "../../workbook/workbook.ts";
import { openXmlPart, readRelationships, type Relationship } from "../book/relationships.ts";
import type { XmlScanner } from "../xml/xml-scanner.ts";
import type { ZipArchive } from "../zip/zip-read.ts";
import { readCellLooks, type LookParts } from "./cell-looks.ts";
import { readNotes, readThreadedComments } from "./cell-notes.ts";
import { readShapeTexts } from "./shape-texts.ts";
import { readStruckStrings, type Struck } from "./struck-strings.ts";
import { readStyleLooks } from "./style-looks.ts";
import { readThemeColours } from "./theme-colours.ts";

/** A file whose looks are read. */
export interface LookedFile {
  readonly zip: ZipArchive;
  readonly depth: number;
  readonly mostStrings: number;
}

const NONE_STRUCK: ReadonlyMap<number, Struck> = new Map();

function partOf(links: readonly Relationship[], kind: string): string | undefined {
  return links.find((link) => link.kind === kind)?.part;
}

/** Reads a part with `read`; what `none` says where the file has no such part. */
function readPart<T>(
  file: LookedFile,
  part: string | undefined,
  none: NoInfer<T>,
  read: (xml: XmlScanner) => T,
): T {
  const xml = part === undefined ? undefined : openXmlPart(file.zip, part, file.depth);
  return xml ? read(xml) : none;
}

/** What the looks of all sheets share; `links` are the workbook part's. */
export function readLookParts(file: LookedFile, links: readonly Relationship[]): LookParts {
  const theme = readPart(file, partOf(links, "theme"), [], readThemeColours);
  return {
    styles: readPart(file, partOf(links, "styles"), [], (xml) => readStyleLooks(xml, theme)),
    struckStrings: readPart(file, partOf(links, "sharedStrings"), NONE_STRUCK, (xml) =>
      readStruckStrings(xml, file.mostStrings),
    ),
  };
}

/** What a reader of a worksheet part sees beside its values. Throws UnreadableWorkbook. */
export function readSheetLooks(file: LookedFile, part: string, parts: LookParts): SheetLooks {
  const links = readRelationships(file.zip, part, file.depth);
  const { cells, conditional } = readPart(file, part, { cells: [], conditional: [] }, (xml) =>
    readCellLooks(xml, parts),
  );
  return {
    cells,
    conditional,
    notes: [
      ...readPart(file, partOf(links, "comments"), [], readNotes),
      ...readPart(file, partOf(links, "threadedComment"), [], readThreadedComments),
    ],
    shapes: readPart(file, partOf(links, "drawing"), [], readShapeTexts),
  };
}
