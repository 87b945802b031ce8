import { allOf, valOf, xmlTree, type XmlNode } from "./xml-tree.ts";
import { partsOf } from "./workbook-parts.ts";

/** The root of a part of a Word file. */
export function partTree(bytes: Uint8Array, name: string): XmlNode {
  return xmlTree(partsOf(bytes).get(name) ?? "");
}

/** What the body of a Word file holds, in order. */
export function bodyOf(bytes: Uint8Array): readonly XmlNode[] {
  return partTree(bytes, "word/document.xml").children[0]?.children ?? [];
}

/** The text of an element as a reader sees it, its breaks as line ends. */
export function seenText(node: XmlNode): string {
  if (node.name === "w:t") return node.text;
  if (node.name === "w:br") return "\n";
  if (node.name === "w:tab") return "\t";
  if (node.name === "w:pPr") return "";
  return node.children.map(seenText).join("");
}

/** Paragraphs of the body as style and text; a table is `TABLE`. */
export function outlineOf(bytes: Uint8Array): string[] {
  return bodyOf(bytes).flatMap((node) => {
    if (node.name === "w:tbl") return [`TABLE: ${valOf(node, "w:tblCaption")}`];
    return node.name === "w:p" ? [`${valOf(node, "w:pStyle") ?? "-"}: ${seenText(node)}`] : [];
  });
}

/** A table's rows as the texts of their cells; the paragraphs of a cell are parted by line ends. */
export function rowsOf(table: XmlNode): string[][] {
  return allOf(table, "w:tr").map((row) =>
    allOf(row, "w:tc").map((cell) => allOf(cell, "w:p").map(seenText).join("\n")),
  );
}
