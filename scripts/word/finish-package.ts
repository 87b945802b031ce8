import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import type { Pack, PackChart } from "../../src/publish/pack.ts";
import { escapeMarkup } from "../../src/text/escape-markup.ts";
import { printableLine } from "../../src/text/printable.ts";
import { chartPart } from "./chart-part.ts";
import { chartRelationship } from "./word-chart.ts";
import { wordStyles } from "./word-styles.ts";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
/** Parts that docx always writes and that hold nothing here: empty, they still look like something hidden. */
const LEFTOVERS =
  /^(?:docProps\/(?:custom|app)|word\/(?:comments|footnotes|endnotes|fontTable))[.]xml$/u;
/** Kinds of files that docx announces whether they are there or not. */
const KEPT_DEFAULTS = ["rels", "xml"];
/** The earliest day that a zip can hold: bytes do not depend on the hour. */
const NO_TIME = new Date(1980, 0, 1);

/** docx ends a section with a paragraph of its own: with the line's full height it could need a page. */
const SECTION_END = "<w:p><w:pPr><w:sectPr>";
const SECTION_END_STYLED = '<w:p><w:pPr><w:pStyle w:val="SectionEnd"/><w:sectPr>';

type Parts = Map<string, string>;

function coreProperties({ title, team, date }: Pack): string {
  const name = escapeMarkup(printableLine(team));
  const when = `xsi:type="dcterms:W3CDTF">${date}T00:00:00Z`;
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">`,
    `<dc:title>${escapeMarkup(printableLine(title))}</dc:title><dc:creator>${name}</dc:creator><cp:lastModifiedBy>${name}</cp:lastModifiedBy>`,
    `<cp:revision>1</cp:revision><dcterms:created ${when}</dcterms:created><dcterms:modified ${when}</dcterms:modified><dc:language>en-GB</dc:language></cp:coreProperties>`,
  ].join("");
}

function readParts(bytes: Uint8Array): Parts {
  const files = Object.entries(unzipSync(bytes)).filter(
    ([name, content]) => !name.endsWith("/") && content.length > 0,
  );
  return new Map(files.map(([name, content]) => [name, strFromU8(content)]));
}

function isKept(name: string, content: string): boolean {
  if (name.endsWith(".rels")) return content.includes("<Relationship ");
  return !LEFTOVERS.test(name);
}

/** Takes out every element of a list that names a part that is not there. */
function withoutDangling(list: string, tag: string, isThere: (element: string) => boolean): string {
  return list.replace(new RegExp(`<${tag} [^>]*/>`, "gu"), (found) =>
    isThere(found) ? found : "",
  );
}

const valueOf = (found: string, attribute: string): string =>
  new RegExp(` ${attribute}="([^"]*)"`, "u").exec(found)?.[1] ?? "";

function contentTypes(list: string, names: ReadonlySet<string>, charts: number): string {
  const known = withoutDangling(
    withoutDangling(list, "Override", (found) => names.has(valueOf(found, "PartName").slice(1))),
    "Default",
    (found) => KEPT_DEFAULTS.includes(valueOf(found, "Extension")),
  );
  const added = Array.from(
    { length: charts },
    (_, index) =>
      `<Override ContentType="${CHART_TYPE}" PartName="/word/charts/chart${index + 1}.xml"/>`,
  );
  return known.replace("</Types>", `${added.join("")}</Types>`);
}

function relationships(list: string, folder: string, names: ReadonlySet<string>, charts: number) {
  const known = withoutDangling(list, "Relationship", (found) =>
    names.has(folder + valueOf(found, "Target")),
  );
  const added = Array.from(
    { length: charts },
    (_, index) =>
      `<Relationship Id="${chartRelationship(index + 1)}" Type="${OFFICE}/chart" Target="charts/chart${index + 1}.xml"/>`,
  );
  return known.replace("</Relationships>", `${added.join("")}</Relationships>`);
}

/**
 * What docx built, as it leaves the house: without its empty leftovers, with the charts and the styles (docx
 * would add its own to them), with the title and the team as its properties, and with no time of the day.
 */
export function finishPackage(
  bytes: Uint8Array,
  pack: Pack,
  charts: readonly PackChart[],
): Uint8Array {
  const parts: Parts = new Map(
    [...readParts(bytes)].filter(([name, content]) => isKept(name, content)),
  );
  const names = new Set(parts.keys());
  const rewrite = (name: string, change: (content: string) => string) =>
    parts.set(name, change(parts.get(name) ?? ""));
  rewrite("[Content_Types].xml", (list) => contentTypes(list, names, charts.length));
  rewrite("_rels/.rels", (list) => relationships(list, "", names, 0));
  rewrite("word/_rels/document.xml.rels", (list) =>
    relationships(list, "word/", names, charts.length),
  );
  rewrite("word/document.xml", (body) => body.replaceAll(SECTION_END, SECTION_END_STYLED));
  parts.set("docProps/core.xml", coreProperties(pack));
  parts.set("word/styles.xml", wordStyles(pack.onePage));
  charts.forEach((chart, index) =>
    parts.set(`word/charts/chart${index + 1}.xml`, chartPart(chart)),
  );
  // By name the list of content types comes first, by which programs tell what kind of file it is.
  const inOrder = [...parts].sort(([a], [b]) => (a < b ? -1 : 1));
  const files: Zippable = Object.fromEntries(inOrder.map(([name, text]) => [name, strToU8(text)]));
  return zipSync(files, { mtime: NO_TIME });
}
