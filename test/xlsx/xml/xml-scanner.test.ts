import fc from "fast-check";
import { strToU8 } from "fflate";
import { SaxesParser } from "saxes";
import { UnreadableWorkbook } from "../../../src/xlsx/refusals/unreadable-workbook.ts";
import { xmlBytes } from "../../../src/xlsx/xml/xml-text.ts";
import { XmlScanner } from "../../../src/xlsx/xml/xml-scanner.ts";

function scannerOf(text: string, maxDepth = 1000): XmlScanner {
  return new XmlScanner(xmlBytes(strToU8(text), "part"), { part: "part", maxDepth });
}

const ATTRIBUTES = ["a", "b", "c"];

function treeByScanner(text: string): unknown {
  try {
    const flat: unknown[] = [];
    const xml = scannerOf(text);
    const walk = (depth: number): void => {
      const values = ATTRIBUTES.flatMap((name) => xml.attribute(name) ?? []);
      flat.push([depth, xml.name, values]);
      while (xml.nextChild()) walk(depth + 1);
    };
    xml.openRoot("");
    walk(0);
    xml.finish();
    return flat;
  } catch (error) {
    if (error instanceof UnreadableWorkbook) return "refused";
    throw error;
  }
}

function treeBySaxes(text: string): unknown {
  const flat: unknown[] = [];
  const refusals: unknown[] = [];
  let depth = 0;
  const parser = new SaxesParser();
  parser.on("error", (error) => refusals.push(error));
  parser.on("doctype", (doctype) => refusals.push(doctype));
  parser.on("opentag", ({ name, attributes }) => {
    const values = ATTRIBUTES.flatMap((key) => attributes[key] ?? []);
    flat.push([depth++, name.slice(name.indexOf(":") + 1), values]);
  });
  parser.on("closetag", () => depth--);
  parser.write(text).close();
  return refusals.length > 0 ? "refused" : flat;
}

function contentByScanner(text: string): string {
  try {
    const xml = scannerOf(text);
    xml.openRoot("");
    const content = xml.content();
    xml.finish();
    return content;
  } catch (error) {
    if (error instanceof UnreadableWorkbook) return "refused";
    throw error;
  }
}

function contentBySaxes(text: string): string {
  let content = "";
  let depth = 0;
  const refusals: unknown[] = [];
  const parser = new SaxesParser();
  const take = (piece: string) => {
    if (depth === 1) content += piece;
  };
  parser.on("error", (error) => refusals.push(error));
  parser.on("doctype", (doctype) => refusals.push(doctype));
  parser.on("opentag", () => depth++);
  parser.on("closetag", () => depth--);
  parser.on("text", take);
  parser.on("cdata", take);
  parser.write(text).close();
  return refusals.length > 0 ? "refused" : content;
}

/** Pieces that XML is made of, so that random joins are often well-formed and often just not. */
const PIECES = [
  "<a>",
  "</a>",
  "<b>",
  "</b>",
  "<a/>",
  "<x:a>",
  "</x:a>",
  '<b a="1">',
  "<b a='2' b=\"3\"/>",
  '<a a="1" a="2"/>',
  '<a a="<"/>',
  '<a a="&lt;&#65;\t"/>',
  "<a b=1/>",
  "<a b/>",
  '<a a="1"b="2"/>',
  "text",
  " ",
  "\n",
  "\r\n",
  "\r",
  "&amp;",
  "&#x41;",
  "&nbsp;",
  "&",
  "&#0;",
  "&#x110000;",
  "]]>",
  ">",
  "<![CDATA[<x>&]]>",
  "<![CDATA[",
  "<!-- note -->",
  "<!-- a -- b -->",
  "<?pi data?>",
  "<?xml a?>",
  `<?xml version="1.0"?>`,
  `<?xml version='1.0' encoding="UTF-8" standalone="yes" ?>`,
  `<?xml version="1.0" standalone="maybe"?>`,
  `<?xml version="1.0"?>`,
  `<?xml version='1.0' encoding="UTF-8" standalone="yes" ?>`,
  `<?xml version="1.0" standalone="maybe"?>`,
  "<!DOCTYPE a>",
  "<",
  "< a>",
  "</ a>",
  "</a >",
  "<a >",
  "é",
  "€",
  "😀",
  "\u0001",
  "\uFFFE",
  "<é/>",
  "<1/>",
  "<a:b:c/>",
];
const pieces = fc.array(fc.constantFrom(...PIECES), { maxLength: 12 });

describe("XmlScanner against saxes", () => {
  test("sees the same elements and attributes, or refuses the same texts", () => {
    fc.assert(
      fc.property(pieces, (list) => {
        const text = `<a>${list.join("")}</a>`;
        expect(treeByScanner(text)).toEqual(treeBySaxes(text));
      }),
      { numRuns: 3000 },
    );
  });

  test("sees the same text of an element", () => {
    fc.assert(
      fc.property(pieces, (list) => {
        const text = `<a>${list.join("")}</a>`;
        expect(contentByScanner(text)).toBe(contentBySaxes(text));
      }),
      { numRuns: 3000 },
    );
  });

  test.each(PIECES.flatMap((piece) => [`<a>${piece}</a>`, `${piece}<a/>`, `<a/>${piece}`]))(
    "agrees on %j",
    (text) => {
      expect(treeByScanner(text)).toEqual(treeBySaxes(text));
    },
  );
});

function codeOf(read: () => void): string {
  try {
    read();
    return "read";
  } catch (error) {
    return error instanceof UnreadableWorkbook ? error.code : "crashed";
  }
}

describe("XmlScanner", () => {
  test("passes over children whole, and reads attributes by name with or without a prefix", () => {
    const xml = scannerOf('<x:s r:id="7" id="8"><skip><v/></skip><x:v>5</x:v></x:s>', 9);
    expect(xml.openRoot("s")).toBe(true);
    expect([xml.attribute("id"), xml.prefixedAttribute("id"), xml.attribute("none")]).toEqual([
      "8",
      "7",
      undefined,
    ]);
    xml.nextChild();
    xml.skip();
    xml.nextChild();
    expect([xml.name, xml.content(), xml.nextChild()]).toEqual(["v", "5", false]);
  });

  test.each([
    ["nesting beyond the limit", "<a>".repeat(50), "too-large"],
    ["a document type", "<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>", "unsafe-xml"],
    ["an element left open", "<a><b></b>", "broken-xml"],
    ["nothing at all", "", "broken-xml"],
  ])("refuses %s", (_, text, code) => {
    const read = () => {
      const xml = scannerOf(text, 20);
      xml.openRoot("a");
      xml.finish();
    };
    expect(codeOf(read)).toBe(code);
  });
});
