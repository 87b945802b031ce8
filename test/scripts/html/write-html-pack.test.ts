import { createHash } from "node:crypto";
import { buildHtmlPack } from "../../../scripts/html/write-html-pack.ts";
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
import { allOf, xmlTree, type XmlNode } from "../../support/xml-tree.ts";

/** The page as a tree: what it lacks of XML is put right first. */
function treeOf(html: string): XmlNode {
  const xml = html
    .replace("<!doctype html>", "")
    .replace(/<(?:meta|col)\b[^>]*>/gu, (start) => `${start.slice(0, -1)}/>`)
    .replaceAll("<br>", "<br/>")
    .replace(/<style>.*<\/style>/su, "");
  return xmlTree(xml);
}

const html = buildHtmlPack(SAMPLE_PACK, DRAFT);
const page = treeOf(html);

const attributesOf = (node: XmlNode, name: string, key: string) =>
  allOf(node, name).map(({ attributes }) => attributes[key]);

test("the page is in British English and has its title", () => {
  expect(page.attributes["lang"]).toBe("en-GB");
  expect(allOf(page, "title")[0]?.text).toBe(SAMPLE_PACK.title);
  expect(html).toContain('<meta name="author" content="Sample Plan Team">');
});

test("headings go down one level at a time", () => {
  const names: string[] = [];
  const walk = (node: XmlNode): void => {
    if (/^h[1-6]$/u.test(node.name)) names.push(`${node.name} ${node.text}`);
    node.children.forEach(walk);
  };
  walk(page);
  expect(names).toEqual([
    "h1 Progress of the Sample Plan & what follows",
    "h2 Contents",
    "h2 Summary",
    "h3 What needs a decision",
    "h2 Appendix 1: Progress of actions",
    "h2 Appendix 2: Texts <i>as typed</i>",
    "h3 A heading & <more> over two lines",
  ]);
});

test("the policy lets nothing in but the page's own style sheet", () => {
  const [, styles = ""] = /<style>(.*)<\/style>/su.exec(html) ?? [];
  const hash = createHash("sha256").update(styles).digest("base64");
  expect(allOf(page, "meta")[1]?.attributes["content"]).toBe(
    `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
  );
});

test("nothing is loaded, run or sent, and nothing stands in an attribute that could", () => {
  const all: XmlNode[] = [];
  const walk = (node: XmlNode): void => {
    all.push(node);
    node.children.forEach(walk);
  };
  walk(page);
  const risky = all.filter(({ name }) =>
    ["script", "link", "img", "iframe", "object", "embed", "form", "base", "use", "image"].includes(
      name,
    ),
  );
  expect(risky).toEqual([]);
  const keys = new Set(all.flatMap(({ attributes }) => Object.keys(attributes)));
  expect([...keys].filter((key) => /^on|^style$|^src|^action/u.test(key))).toEqual([]);
  const targets = all.flatMap(({ attributes }) => attributes["href"] ?? []);
  expect(targets.filter((target) => !target.startsWith("#"))).toEqual([]);
  expect(html).not.toMatch(/url\(|@import/u);
});

test("every link leads to a place on the page, and no place has another's name", () => {
  const ids: string[] = [];
  const walk = (node: XmlNode): void => {
    ids.push(...(node.attributes["id"] === undefined ? [] : [node.attributes["id"]]));
    node.children.forEach(walk);
  };
  walk(page);
  expect(new Set(ids).size).toBe(ids.length);
  const wanted = attributesOf(page, "a", "href").map((href) => href?.slice(1) ?? "");
  expect(wanted).toEqual(["main", "section-1", "section-2", "section-3"]);
  expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
});

test("every table has its title, headings of columns and of rows, and no blank cell", () => {
  const tables = allOf(page, "table");
  expect(tables.map((table) => allOf(table, "caption")[0]?.text)).toEqual([
    "Actions by ratingOne row for each rating.",
    "Progress of actionsOne row for each action. Red comes first.",
    'Texts <b>that</b> break & "run"Each text stands as it was typed.',
  ]);
  for (const table of tables) {
    const [head, ...rows] = allOf(table, "tr");
    expect(new Set(head && attributesOf(head, "th", "scope"))).toEqual(new Set(["col"]));
    expect(rows.filter((row) => row.children[0]?.attributes["scope"] !== "row")).toEqual([]);
    expect(rows.flatMap((row) => row.children).filter(({ text }) => text.trim() === "")).toEqual(
      [],
    );
  }
});

test("a wide table scrolls in a region that the keyboard reaches, a small one needs none", () => {
  const regions = allOf(page, "div").filter(({ attributes }) => attributes["role"] === "region");
  expect(regions.map(({ attributes }) => attributes)).toEqual([
    { class: "scroll", role: "region", tabindex: "0", "aria-labelledby": "table-2" },
  ]);
});

test("a cell without words says that there is no data", () => {
  const blank = { ...actionsTable(1), rows: [Array.from({ length: 6 }, () => said("\n"))] };
  const rows = allOf(treeOf(buildHtmlPack(packOf(blank), DRAFT)), "tr");
  expect(rows.at(-1)?.children.map(({ text }) => text)).toEqual(Array(6).fill("[x]"));
});

test("a chart has its title, what it shows, and its words as text", () => {
  const [drawing] = allOf(page, "svg");
  expect(drawing?.attributes).toMatchObject({ role: "img", "aria-labelledby": "chart-1" });
  expect(drawing && allOf(drawing, "desc")[0]?.text).toBe(
    "Bars for each rating: 10 red, 4 amber, none grey, 1,200 green, 3 blue.",
  );
  expect(drawing && allOf(drawing, "text").map(({ text }) => text)).toEqual([
    "Red: 10 of 1,217",
    "Amber: 4 of 1,217",
    "Grey: 0 of 1,217",
    "Green: 1,200 of 1,217",
    "Blue: 3 of 1,217",
  ]);
  expect(drawing && attributesOf(drawing, "rect", "fill")).toEqual([
    "#B10E1E",
    "#FFB000",
    "#006435",
    "#1D70B8",
  ]);
});

test("a draft says so, an approved pack says who approved it", () => {
  const first = (standing: typeof DRAFT) =>
    allOf(treeOf(buildHtmlPack(SAMPLE_PACK, standing)), "p")
      .slice(0, 3)
      .map(({ text }) => text);
  expect(first(DRAFT)).toEqual([
    "DRAFT",
    "Draft. Not approved for publication. Content fingerprint 0123456789ab",
    `SHA-256: ${DRAFT.contentSha256}`,
  ]);
  expect(first(APPROVED).slice(0, 1)).toEqual([
    "Approved for publication by Sam Sample, Head of Community Safety, on 2 April 2020",
  ]);
  expect(buildHtmlPack(SAMPLE_PACK, APPROVED)).not.toContain("DRAFT");
});

test("the paper of one page has no contents list", () => {
  const short = treeOf(buildHtmlPack({ ...SAMPLE_PACK, onePage: true }, DRAFT));
  expect(allOf(short, "nav")).toEqual([]);
});

test("hostile texts are text wherever they stand", () => {
  const text = HOSTILE_TEXTS.join(" ");
  const table = { ...actionsTable(2), title: text, description: text, notes: [text] };
  const chart = { title: text, alt: text, bars: [{ label: text, value: -1, words: text }], table };
  const hostile = buildHtmlPack(
    {
      ...SAMPLE_PACK,
      title: text,
      team: text,
      publication: text,
      details: [{ label: text, text: typed(text) }],
      sections: [
        {
          id: text,
          heading: text,
          blocks: [
            { kind: "heading", text: typed(text) },
            { kind: "chart", chart },
          ],
        },
      ],
    },
    { ...DRAFT, approved: { by: text, role: text, on: "2020-04-02" } },
  );
  const tree = treeOf(hostile);
  expect(allOf(tree, "script")).toEqual([]);
  expect(hostile).not.toMatch(/<script|" onload="/u);
  expect(hostile.match(/&lt;script&gt;/gu)?.length).toBeGreaterThan(10);
});
