import { buildWordPack } from "../../../scripts/word/write-word-pack.ts";
import { printableLines } from "../../../src/text/printable.ts";
import type { Pack } from "../../../src/publish/pack.ts";
import {
  actionsTable,
  APPROVED,
  DRAFT,
  HOSTILE_TEXTS,
  packOf,
  said,
  SAMPLE_PACK,
  typed,
} from "../../support/sample-pack.ts";
import { bodyOf, outlineOf, partTree, rowsOf, seenText } from "../../support/word-parts.ts";
import { partsOf } from "../../support/workbook-parts.ts";
import { allOf, valOf, xmlTree, type XmlNode } from "../../support/xml-tree.ts";

let draft: Uint8Array;
let approved: Uint8Array;
let onePage: Uint8Array;

beforeAll(async () => {
  draft = await buildWordPack(SAMPLE_PACK, DRAFT);
  approved = await buildWordPack(SAMPLE_PACK, APPROVED);
  onePage = await buildWordPack({ ...SAMPLE_PACK, id: "summary", onePage: true }, DRAFT);
});

function documentOf(bytes: Uint8Array): XmlNode {
  return partTree(bytes, "word/document.xml");
}

const tablesOf = (bytes: Uint8Array) => allOf(documentOf(bytes), "w:tbl");

test("the front says title, standing, details and markings, each a paragraph", () => {
  expect(outlineOf(draft).slice(0, 13)).toEqual([
    "Title: Progress of the Sample Plan & what follows",
    "HeaderLine: Draft. Not approved for publication. Content fingerprint 0123456789ab",
    `Fingerprint: SHA-256: ${DRAFT.contentSha256}`,
    "HeaderLine: Report of: Sample Plan Team",
    "HeaderLine: Date of meeting: 31 March 2020",
    "HeaderLine: Contact: Sample Plan Team, 0121 496 0123, plan@example.gov.uk",
    "HeaderLine: Handling: OFFICIAL",
    "HeaderLine: Publication: Unrestricted",
    "TOCHeading: Contents",
    "TOC1: Summary",
    "TOC1: Appendix 1: Progress of actions",
    "TOC1: Appendix 2: Texts <i>as typed</i>",
    "Heading1: Summary",
  ]);
});

test("headings, lists, captions, charts and notes have their styles, in the pack's order", () => {
  expect(outlineOf(draft).slice(12, 31)).toEqual([
    "Heading1: Summary",
    "Normal: The plan has 38 actions.",
    "Normal: Ten of them are red.",
    "Heading2: What needs a decision",
    "ListParagraph: Agree a new date for 3d.",
    "ListParagraph: Name a lead for 4k.\nNobody has it.",
    "Caption: Ratings of the actions",
    "Chart: ",
    "Caption: Actions by rating",
    "TableDescription: One row for each rating.",
    "TABLE: Actions by rating",
    "SectionEnd: ",
    "Heading1: Appendix 1: Progress of actions",
    "LeadIn: This appendix has one table.",
    "Caption: Progress of actions",
    "TableDescription: One row for each action. Red comes first.",
    "TABLE: Progress of actions",
    "TableNote: An action is red where it is more than 30 days overdue.",
    "TableNote: [x] means no data.",
  ]);
});

test("each entry of the contents list leads to the bookmark at its heading", () => {
  const links = allOf(documentOf(draft), "w:hyperlink").map((link) => [
    link.attributes["w:anchor"],
    seenText(link),
  ]);
  const marks = bodyOf(draft)
    .filter((node) => valOf(node, "w:pStyle") === "Heading1")
    .map((node) => [allOf(node, "w:bookmarkStart")[0]?.attributes["w:name"], seenText(node)]);
  expect(links).toEqual(marks);
  expect(new Set(links.map(([anchor]) => anchor)).size).toBe(SAMPLE_PACK.sections.length);
  const ids = allOf(documentOf(draft), "w:bookmarkStart").map((mark) => mark.attributes["w:id"]);
  expect(new Set(ids).size).toBe(ids.length);
});

test("the contents list is a whole field, and nobody is asked to update it", () => {
  const document = documentOf(draft);
  const marks = allOf(document, "w:fldChar");
  expect(marks.map((mark) => mark.attributes)).toEqual(
    ["begin", "separate", "end"].map((type) => ({ "w:fldCharType": type })),
  );
  expect(allOf(document, "w:instrText")[0]?.text).toBe(' TOC \\h \\n \\o "1-1" ');
  expect(partsOf(draft).get("word/settings.xml")).not.toContain("updateFields");
});

test("the paper of one page has no contents list and no page that lies", () => {
  expect(outlineOf(onePage).filter((line) => line.startsWith("TOC"))).toEqual([]);
  expect(allOf(documentOf(onePage), "w:hyperlink")).toEqual([]);
  const sizes = allOf(documentOf(onePage), "w:pgSz").map((size) => size.attributes["w:orient"]);
  expect(sizes).toEqual(["portrait"]);
});

test("pages are A4, and only the section with the wide table lies", () => {
  const sizes = allOf(documentOf(draft), "w:pgSz").map(({ attributes }) => attributes);
  const standing = { "w:w": "11906", "w:h": "16838", "w:orient": "portrait" };
  const lying = { "w:w": "16838", "w:h": "11906", "w:orient": "landscape" };
  expect(sizes).toEqual([standing, lying, standing]);
});

test("every table repeats its one header row and splits no row", () => {
  for (const table of tablesOf(draft)) {
    const rows = allOf(table, "w:tr");
    expect(rows.map((row) => allOf(row, "w:tblHeader").length)).toEqual(
      rows.map((_, index) => (index === 0 ? 1 : 0)),
    );
    expect(rows.filter((row) => allOf(row, "w:cantSplit").length !== 1)).toEqual([]);
  }
});

test.each([
  ["a short table stays on one page", 3, [], "Heading Kept Kept Text"],
  ["its last row stays with its notes", 3, ["A note."], "Heading Kept Kept Kept"],
  ["a long table runs over pages", 12, [], `Heading${" Text".repeat(12)}`],
  ["and so does one of few long rows", 3, [], "Heading Text Text Text", "word ".repeat(200)],
])("%s", async (_name, count, notes, expected, text = "short") => {
  const rows = Array.from({ length: count }, () => Array.from({ length: 6 }, () => said(text)));
  const bytes = await buildWordPack(packOf({ ...actionsTable(0), rows, notes }), DRAFT);
  const styles = tablesOf(bytes)
    .flatMap((table) => allOf(table, "w:tr"))
    .map((row) => valOf(row, "w:pStyle")?.replace("Table", "").replace("TextKept", "Kept"));
  expect(styles.join(" ")).toBe(expected);
});

test("no cell is merged or empty, and no table stands in another", () => {
  const tables = tablesOf(draft);
  expect(tables).toHaveLength(3);
  for (const table of tables) {
    const merged = ["w:gridSpan", "w:vMerge", "w:hMerge", "w:tbl"];
    expect(merged.flatMap((name) => allOf(table, name))).toEqual([]);
    const rows = rowsOf(table);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    expect(rows.flat().filter((text) => text.trim() === "")).toEqual([]);
  }
});

test("a cell without words says that there is no data", async () => {
  const blank = { ...actionsTable(1), rows: [Array.from({ length: 6 }, () => said(" \n"))] };
  const [table] = tablesOf(await buildWordPack(packOf(blank), DRAFT));
  expect(table && rowsOf(table)[1]).toEqual(["[x]", "[x]", "[x]", "[x]", "[x]", "[x]"]);
});

test("widths are fixed, follow the columns' shares and fill the page exactly", () => {
  const [, wide] = tablesOf(draft);
  const widths = wide
    ? allOf(wide, "w:gridCol").map((column) => Number(column.attributes["w:w"]))
    : [];
  expect(widths.reduce((sum, width) => sum + width, 0)).toBe(16_838 - 2 * 1_134);
  expect(widths).toEqual([1041, 4163, 2081, 2081, 4163, 1041]);
  expect(wide && allOf(wide, "w:tblLayout")[0]?.attributes["w:type"]).toBe("fixed");
  const first = wide && allOf(wide, "w:tr")[0];
  const cells = first ? allOf(first, "w:tcW").map((cell) => Number(cell.attributes["w:w"])) : [];
  expect(cells).toEqual(widths);
});

test("each table has a name and a description for whoever cannot see it", () => {
  const told = tablesOf(draft).map((table) => [
    valOf(table, "w:tblCaption"),
    valOf(table, "w:tblDescription"),
    allOf(table, "w:tblLook")[0]?.attributes["w:firstRow"],
  ]);
  expect(told).toEqual([
    ["Actions by rating", "One row for each rating.", "true"],
    ["Progress of actions", "One row for each action. Red comes first.", "true"],
    ['Texts <b>that</b> break & "run"', "Each text stands as it was typed.", "true"],
  ]);
});

test("table properties stand in the order of the schema", () => {
  const [properties] = tablesOf(draft).flatMap((table) => allOf(table, "w:tblPr"));
  expect(properties?.children.map(({ name }) => name)).toEqual([
    "w:tblStyle",
    "w:tblW",
    "w:tblBorders",
    "w:tblLayout",
    "w:tblLook",
    "w:tblCaption",
    "w:tblDescription",
  ]);
});

test("a chart has its words as text, its alternative text, and no workbook behind it", () => {
  const [drawing] = allOf(documentOf(draft), "w:drawing");
  const described = drawing && allOf(drawing, "wp:docPr")[0]?.attributes["descr"];
  expect(described).toBe("Bars for each rating: 10 red, 4 amber, none grey, 1,200 green, 3 blue.");
  const chart = partTree(draft, "word/charts/chart1.xml");
  const [names] = allOf(chart, "c:cat");
  expect(names && allOf(names, "c:v").map(({ text }) => text)).toEqual([
    "Red: 10 of 1,217",
    "Amber: 4 of 1,217",
    "Grey: 0 of 1,217",
    "Green: 1,200 of 1,217",
    "Blue: 3 of 1,217",
  ]);
  const [from] = allOf(chart, "c:valAx").flatMap((axis) => allOf(axis, "c:min"));
  expect(from?.attributes["val"]).toBe("0");
  const [values] = allOf(chart, "c:val");
  expect(values && allOf(values, "c:v").map(({ text }) => text)).toEqual([
    "10",
    "4",
    "0",
    "1200",
    "3",
  ]);
  expect(allOf(chart, "c:externalData")).toEqual([]);
  const colours = allOf(chart, "c:dPt").map(
    (point) => allOf(point, "a:srgbClr")[0]?.attributes["val"],
  );
  expect(colours).toEqual(["B10E1E", "FFB000", "505A5F", "006435", "1D70B8"]);
});

test("every relationship leads to a part, and every part is announced", () => {
  const parts = partsOf(draft);
  const announced = allOf(partTree(draft, "[Content_Types].xml"), "Override").map(
    ({ attributes }) => attributes["PartName"]?.slice(1) ?? "",
  );
  const targets = allOf(partTree(draft, "word/_rels/document.xml.rels"), "Relationship").map(
    ({ attributes }) => `word/${attributes["Target"] ?? ""}`,
  );
  const started = allOf(partTree(draft, "_rels/.rels"), "Relationship").map(
    ({ attributes }) => attributes["Target"] ?? "",
  );
  const written = [...parts.keys()].filter((name) => !/[.]rels$|^\[/u.test(name)).sort();
  expect(announced.sort()).toEqual(written);
  expect([...targets, ...started].sort()).toEqual(written);
});

test("every style that is used is there", () => {
  const styles = allOf(partTree(draft, "word/styles.xml"), "w:style");
  const there = new Set(styles.map(({ attributes }) => attributes["w:styleId"]));
  const trees = [...partsOf(draft)]
    .filter(([name]) => name.startsWith("word/"))
    .map(([, xml]) => xmlTree(xml));
  const used = ["w:pStyle", "w:rStyle", "w:tblStyle"].flatMap((name) =>
    trees.flatMap((tree) => allOf(tree, name).map(({ attributes }) => attributes["w:val"])),
  );
  expect(used.length).toBeGreaterThan(100);
  expect(used.filter((style) => !there.has(style))).toEqual([]);
});

test("the list of content types comes first, by which programs tell the kind of file", () => {
  expect([...partsOf(draft).keys()].slice(0, 2)).toEqual(["[Content_Types].xml", "_rels/.rels"]);
});

test("every part is well-formed XML", () => {
  const trees = [...partsOf(draft).values()].map((xml) => xmlTree(xml).name);
  expect(trees.filter((name) => name === "")).toEqual([]);
});

test("nothing is in the file that is not in the pack", () => {
  const names = [...partsOf(draft).keys()];
  const suspicious =
    /comments|custom|footnotes|endnotes|people|app[.]xml|vba|embeddings|fontTable|media/iu;
  expect(names.filter((name) => suspicious.test(name))).toEqual([]);
  const all = [...partsOf(draft).values()].join("\n");
  expect(all).not.toMatch(/w:ins |w:del |w:vanish|w:rsid|w:sdt>|[A-Z]:\\|\/home\/|\/tmp\//u);
});

test("title, team and language are the file's properties, and no person is", () => {
  const core = partTree(draft, "docProps/core.xml");
  expect(core.children.map(({ name, text }) => [name, text])).toEqual([
    ["dc:title", SAMPLE_PACK.title],
    ["dc:creator", "Sample Plan Team"],
    ["cp:lastModifiedBy", "Sample Plan Team"],
    ["cp:revision", "1"],
    ["dcterms:created", "2020-03-31T00:00:00Z"],
    ["dcterms:modified", "2020-03-31T00:00:00Z"],
    ["dc:language", "en-GB"],
  ]);
});

test("the same pack gives the same bytes", async () => {
  expect(Buffer.compare(await buildWordPack(SAMPLE_PACK, DRAFT), draft)).toBe(0);
});

const pageParts = (bytes: Uint8Array, kind: "header" | "footer") =>
  [...partsOf(bytes)]
    .filter(([name]) => name.startsWith(`word/${kind}`))
    .map(([, xml]) => xmlTree(xml));

test("a draft says so at the top of every page", () => {
  expect(pageParts(draft, "header").map(seenText)).toEqual(Array(3).fill("DRAFT\tOFFICIAL"));
});

test("an approved pack says who approved it, and no page of it says draft", () => {
  expect(pageParts(approved, "header").map(seenText)).toEqual(Array(3).fill("\tOFFICIAL"));
  expect(outlineOf(approved)[1]).toBe(
    "HeaderLine: Approved for publication by Sam Sample, Head of Community Safety, on 2 April 2020",
  );
  const all = [...partsOf(approved).values()].join("\n").replace(/DraftWord|Draft Word/gu, "");
  expect(all).not.toMatch(/draft/iu);
});

test("every page says which of how many it is, and of what paper", () => {
  for (const footer of pageParts(draft, "footer")) {
    expect(seenText(footer)).toBe("Progress of the Sample Plan & what follows\tPage  of ");
    expect(allOf(footer, "w:instrText").map(({ text }) => text)).toEqual(["PAGE", "NUMPAGES"]);
  }
});

test("hostile texts stand as they were typed, line by line", () => {
  const table = tablesOf(draft).at(-1);
  const texts = table ? rowsOf(table).slice(1) : [];
  expect(texts.map(([, text]) => text)).toEqual(
    HOSTILE_TEXTS.map((text) => printableLines(text).join("\n")),
  );
});

test("hostile texts break no other place where a text can stand", async () => {
  const text = HOSTILE_TEXTS.join(" ");
  const hostile: Pack = {
    ...packOf({ ...actionsTable(1), title: text, description: text, notes: [text] }),
    title: text,
    team: text,
    publication: text,
    details: [{ label: text, text: typed(text) }],
  };
  const chart = {
    title: text,
    alt: text,
    bars: [{ label: text, value: -1, words: text }],
    table: actionsTable(1),
  };
  const sections = [{ id: text, heading: text, blocks: [{ kind: "chart" as const, chart }] }];
  const bytes = await buildWordPack(
    { ...hostile, sections: [...hostile.sections, ...sections] },
    DRAFT,
  );
  const parts = [...partsOf(bytes).values()].map(xmlTree);
  expect(parts.length).toBeGreaterThan(8);
  expect(partTree(bytes, "docProps/core.xml").children[0]?.text).toBe(
    printableLines(text).join(" "),
  );
});

test("a pack without sections is a file all the same", async () => {
  const bytes = await buildWordPack({ ...SAMPLE_PACK, sections: [] }, APPROVED);
  expect(outlineOf(bytes)[0]).toBe(`Title: ${SAMPLE_PACK.title}`);
});

test("two charts have a part each", async () => {
  const [summary] = SAMPLE_PACK.sections;
  const copy = structuredClone(SAMPLE_PACK.sections);
  const bytes = await buildWordPack(
    { ...SAMPLE_PACK, sections: summary ? [summary, ...copy] : [] },
    DRAFT,
  );
  const links = allOf(documentOf(bytes), "c:chart").map(({ attributes }) => attributes["r:id"]);
  expect(links).toEqual(["rIdChart1", "rIdChart2"]);
  expect([...partsOf(bytes).keys()].filter((name) => name.includes("charts/"))).toEqual([
    "word/charts/chart1.xml",
    "word/charts/chart2.xml",
  ]);
});

/** For each paragraph outside tables: whether it stays with the next, by its style or by itself. */
async function keptOf(pack: Pack): Promise<string[]> {
  const document = documentOf(await buildWordPack(pack, DRAFT));
  return allOf(document, "w:p").flatMap((paragraph) => {
    const style = valOf(paragraph, "w:pStyle") ?? "Normal";
    if (style !== "ListParagraph" && style !== "LeadIn" && style !== "Normal") return [];
    const own = allOf(paragraph, "w:keepNext").length > 0;
    return [`${seenText(paragraph).slice(0, 12)}: ${own || style === "LeadIn" ? "kept" : "free"}`];
  });
}

test("no lead-in and no first item is left alone at the end of a page; a short list stays whole", async () => {
  const paragraph = (text: string) =>
    ({ kind: "paragraph", text: { text, origin: null } }) as const;
  const list = (...texts: string[]) =>
    ({ kind: "list", items: texts.map((text) => ({ text, origin: null })) }) as const;
  const long = "An item that goes on and on. ".repeat(20);
  const blocks = [
    paragraph("Before text"),
    paragraph("Before list"),
    list("Short one", "Short two", "Short three"),
    paragraph("Before long"),
    list("First", long, long),
    list(long, long),
    paragraph("At the end"),
  ];
  const pack = { ...SAMPLE_PACK, sections: [{ id: "a", heading: "A", blocks }] };
  expect(await keptOf(pack)).toEqual([
    "Before text: free",
    "Before list: kept",
    "Short one: kept",
    "Short two: kept",
    "Short three: free",
    "Before long: kept",
    "First: kept",
    "An item that: free",
    "An item that: free",
    "An item that: free",
    "An item that: free",
    "At the end: free",
  ]);
});

test("a long title leaves room for the page number below every page", async () => {
  const pack = { ...SAMPLE_PACK, title: "A title that goes on ".repeat(20) };
  const bytes = await buildWordPack(pack, DRAFT);
  for (const footer of pageParts(bytes, "footer")) {
    const [title = ""] = seenText(footer).split("\t");
    expect(title.endsWith("…")).toBe(true);
    expect(title.length).toBeLessThanOrEqual(120);
  }
});
