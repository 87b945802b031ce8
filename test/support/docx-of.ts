import { strToU8, zipSync, type Zippable } from "fflate";
import { relationshipsXml } from "./xlsx-of.ts";

const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A part of WordprocessingML from its root's name and what is in it. */
export function wordXml(root: string, inside: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><w:${root} xmlns:w="${WORD}" xmlns:r="${OFFICE}">${inside}</w:${root}>`;
}

/**
 * The bytes of a .docx from the XML of its body, and more parts by name. Each further part is linked
 * by the kind that its name says: `word/styles.xml` as `styles`.
 */
export function docxOf(body: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  const links = Object.keys(more)
    .filter((name) => name.startsWith("word/") && !name.includes("_rels"))
    .map((name, index): [string, string, string] => {
      const kind = /^word\/([a-z]+?)\d*\.\w+$/iu.exec(name)?.[1] ?? "";
      return [`rId${index + 1}`, kind, name.slice("word/".length)];
    });
  const parts: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    "_rels/.rels": relationshipsXml([["rId1", "officeDocument", "word/document.xml"]]),
    "word/document.xml": wordXml("document", `<w:body>${body}</w:body>`),
    "word/_rels/document.xml.rels": relationshipsXml(links),
    ...more,
  };
  const zippable: Zippable = {};
  for (const [name, text] of Object.entries(parts)) zippable[name] = strToU8(text);
  return zipSync(zippable);
}

/** A run of letters with a look. */
export function runXml(text: string, look = ""): string {
  return `<w:r><w:rPr>${look}</w:rPr><w:t>${text}</w:t></w:r>`;
}
