import { bodyOf, partTree, rowsOf, seenText } from "../support/word-parts.ts";
import { partsOf } from "../support/workbook-parts.ts";
import { allOf, valOf, type XmlNode } from "../support/xml-tree.ts";
import { inOneLine, rowLine } from "./pack-lines.ts";

function pictureLines(paragraph: XmlNode): string[] {
  return allOf(paragraph, "wp:docPr").map(
    ({ attributes }) => `Picture: ${inOneLine(attributes["descr"] ?? "")}`,
  );
}

function blockLines(node: XmlNode): string[] {
  if (node.name === "w:tbl") {
    return [`Table: ${valOf(node, "w:tblCaption") ?? ""}`, ...rowsOf(node).map(rowLine)];
  }
  if (node.name === "w:sdt") return node.children.flatMap(blockLines);
  if (node.name !== "w:p") return node.children.flatMap(blockLines);
  const text = seenText(node);
  const style = valOf(node, "w:pStyle") ?? "No style";
  return [...pictureLines(node), ...(text === "" ? [] : [`${style}: ${inOneLine(text)}`])];
}

/** The paragraphs of every part of one kind, such as the headers of the pages. */
function partLines(bytes: Uint8Array, kind: "header" | "footer"): string[] {
  return [...partsOf(bytes).keys()]
    .filter((name) => name.startsWith(`word/${kind}`))
    .flatMap((name) => allOf(partTree(bytes, name), "w:p").map(seenText))
    .filter((text) => text !== "")
    .map((text) => `${kind}: ${inOneLine(text)}`);
}

/** What a Word file says: each paragraph with its style, each row of a table, headers and footers last. */
export function wordLines(bytes: Uint8Array): string[] {
  return [
    ...bodyOf(bytes).flatMap(blockLines),
    "",
    ...partLines(bytes, "header"),
    ...partLines(bytes, "footer"),
  ];
}
