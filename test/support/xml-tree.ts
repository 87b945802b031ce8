import { SaxesParser } from "saxes";

/** An element of an XML part. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  /** Its own text and that of what is in it. */
  readonly text: string;
}

interface OpenNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: OpenNode[];
  text: string;
}

/** The root of an XML text. Throws where it is not well formed. */
export function xmlTree(xml: string): XmlNode {
  const root: OpenNode = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const node = { name, attributes, children: [], text: "" };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on("text", (text) => {
    for (const node of open) node.text += text;
  });
  parser.on("closetag", () => open.pop());
  parser.write(xml).close();
  const [first] = root.children;
  if (!first) throw new Error("No element");
  return first;
}

/** All elements of a name below one, in the order of the text. */
export function allOf(node: XmlNode, name: string): XmlNode[] {
  return node.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...allOf(child, name),
  ]);
}

/** The one attribute that Word calls `val`, of the first element of a name below one. */
export function valOf(node: XmlNode, name: string): string | undefined {
  return allOf(node, name)[0]?.attributes["w:val"];
}
