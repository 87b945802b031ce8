import { excerpt, found, type HiddenContent, type HiddenKind } from "../hidden-content.ts";
import { count } from "../../../src/text/count.ts";
import type { ZipArchive } from "../../../src/xlsx/zip/zip-read.ts";
import type { OfficePackage, PartLink } from "./open-package.ts";

/** Links that are a find by being there, by the last word of their type. */
const FINDS: Readonly<Record<string, readonly [kind: HiddenKind, what: string]>> = {
  externalLink: ["link to other data", "A link to another workbook, with the values read from it"],
  externalLinkPath: ["link to other data", "A link to another workbook"],
  xlPathMissing: ["link to other data", "A link to another workbook"],
  connections: ["data connection", "Connections to other data"],
  queryTable: ["data connection", "A table filled by a query"],
  pivotTable: ["pivot table", "A pivot table"],
  pivotCacheDefinition: ["pivot table", "A list of the columns that a pivot table was made from"],
  pivotCacheRecords: ["pivot table", "A copy of the rows that a pivot table was made from"],
  slicer: ["pivot table", "Buttons that filter, with all their values"],
  slicerCache: ["pivot table", "The values behind buttons that filter"],
  timeline: ["pivot table", "A time line that filters"],
  timelineCache: ["pivot table", "The values behind a time line"],
  powerPivotData: ["data connection", "A data model, which can hold whole tables"],
  model: ["data connection", "A data model, which can hold whole tables"],
  customXml: ["custom XML", "Custom XML"],
  xmlMaps: ["custom XML", "A map between cells and XML"],
  vbaProject: ["macro", "Macros (VBA)"],
  wordVbaData: ["macro", "Settings of macros"],
  xlMacrosheet: ["macro", "A sheet of Excel 4 macros"],
  xlIntlMacrosheet: ["macro", "A sheet of Excel 4 macros"],
  attachedToolbars: ["macro", "A toolbar"],
  keyMapCustomizations: ["macro", "Keys that start macros"],
  extensibility: ["macro", "Buttons that a program adds"],
  oleObject: ["embedded file", "An embedded or linked object"],
  package: ["embedded file", "A whole file within the file"],
  control: ["embedded file", "A control"],
  activeXControlBinary: ["embedded file", "The data of a control"],
  ctrlProp: ["embedded file", "A form control"],
  aFChunk: ["embedded file", "A document within the document"],
  subDocument: ["link to other data", "A document that this one is made of"],
  frame: ["link to other data", "A frame that shows another page"],
  webextension: ["embedded file", "An add-in, with its data"],
  webextensiontaskpanes: ["embedded file", "Add-ins that open with the file"],
  attachedTemplate: ["path", "A template"],
  mailMergeSource: ["data connection", "The list of a mail merge"],
  mailMergeHeaderSource: ["data connection", "The headings of a mail merge"],
  recipientData: ["data connection", "The recipients of a mail merge"],
  printerSettings: ["printer settings", "Settings of a printer"],
  revisionHeaders: ["tracked change", "A history of changes"],
  revisionLog: ["tracked change", "Changes that were tracked"],
  usernames: ["person", "People who had the file open together"],
  documenttasks: ["comment", "Tasks given to people"],
  thumbnail: ["picture", "A small picture of a page as it was when the file was saved"],
  classificationlabels: ["label", "A sensitivity label"],
  labelInfo: ["label", "A sensitivity label"],
  glossaryDocument: ["left-over part", "Building blocks of text"],
  customProperty: ["document variable", "A value that a program keeps with a sheet"],
  diagramData: ["left-over part", "The text behind a drawing"],
};

function describe({ part, target }: PartLink): string {
  return part ?? `outside the file: ${excerpt(target)}`;
}

/** Excel's pictures and pages that are fetched from elsewhere; links that a reader clicks are seen. */
function isFetched({ part, kind, target }: PartLink): boolean {
  return part === undefined && kind !== "hyperlink" && /^(?:https?|ftp|\\\\|\/\/)/iu.test(target);
}

/** Parts that a file leads to and that no page shows, by the kind of the link. */
export function inspectLinks({ links }: OfficePackage): HiddenContent[] {
  return links.flatMap((link) => {
    const find = Object.hasOwn(FINDS, link.kind) ? FINDS[link.kind] : undefined;
    if (find) return [found(find[0], describe(link), find[1])];
    if (!isFetched(link)) return [];
    return [
      found(
        "loaded from elsewhere",
        link.from,
        `Something is fetched from ${excerpt(link.target)}`,
      ),
    ];
  });
}

/** Length of the record that ends a zip container. */
const END_RECORD = 22;

/** Bytes before and behind the parts, which every program passes over. */
function outsideParts({ entries, bytes }: ZipArchive): HiddenContent[] {
  let [start, end] = [bytes.length, 0];
  for (const { localOffset, centralEnd } of entries.values()) {
    start = Math.min(start, localOffset);
    end = Math.max(end, centralEnd);
  }
  const more = start + Math.max(0, bytes.length - end - END_RECORD);
  if (more === 0) return [];
  return [found("left-over part", "The file", `${count(more, "byte")} beside its parts`)];
}

/** Parts that no link leads to: Office does not show them and keeps or drops them as it likes. */
export function inspectLeftOvers({ names, links, zip }: OfficePackage): HiddenContent[] {
  const linked = new Set(
    links.flatMap(({ part }) => (part === undefined ? [] : [part.toLowerCase()])),
  );
  const parts = names
    .filter((name) => {
      const own = name.toLowerCase();
      return own !== "[content_types].xml" && !own.endsWith(".rels") && !linked.has(own);
    })
    .map((name) => found("left-over part", name, "A part that nothing in the file leads to"));
  return [...parts, ...outsideParts(zip)];
}
