import { SaxesParser } from "saxes";
import { PatchRefused } from "../../refusals/patch-refused.ts";
import type { Splice } from "./xml-splice.ts";

/** An element and its offsets in the text it was read from. */
export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  /** With its colon, as new neighbours must be written: `x:`, or empty. */
  readonly prefix: string;
  /** By the names as written; entities resolved. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: XmlElement | undefined;
  readonly selfClosing: boolean;
  readonly start: number;
  readonly openEnd: number;
  /** Where the closing tag begins and ends: known once the element is closed. */
  closeStart: number;
  end: number;
}

/** What to do while walking; `text` is given with the element it stands in. */
export interface ElementVisitor {
  readonly open?: (element: XmlElement) => void;
  readonly close?: (element: XmlElement) => void;
  readonly text?: (text: string, element: XmlElement) => void;
}

const BROKEN =
  "A part of this workbook is damaged, so it was left as it is: open it in Excel, let Excel repair it, save it and try again.";

function parserFor(): SaxesParser {
  const parser = new SaxesParser();
  const refuse = () => {
    throw new PatchRefused(BROKEN);
  };
  parser.on("error", refuse);
  parser.on("doctype", refuse);
  return parser;
}

/**
 * Walks XML from first to last, telling each element with its offsets in `xml`.
 * Throws PatchRefused where the XML is broken or declares a document type.
 */
export function walkElements(xml: string, visitor: ElementVisitor): void {
  const parser = parserFor();
  const open: XmlElement[] = [];
  parser.on("opentag", (tag) => {
    const colon = tag.name.indexOf(":");
    const element: XmlElement = {
      name: tag.name.slice(colon + 1),
      prefix: tag.name.slice(0, colon + 1),
      attributes: tag.attributes,
      parent: open.at(-1),
      selfClosing: tag.isSelfClosing,
      start: xml.lastIndexOf("<", parser.position - 2),
      openEnd: parser.position,
      closeStart: parser.position,
      end: parser.position,
    };
    open.push(element);
    visitor.open?.(element);
  });
  parser.on("closetag", () => {
    const element = open.pop();
    if (!element) return;
    element.end = parser.position;
    if (!element.selfClosing) element.closeStart = xml.lastIndexOf("<", parser.position - 2);
    visitor.close?.(element);
  });
  if (visitor.text) listenToText(parser, open, visitor.text);
  parser.write(xml).close();
}

function listenToText(
  parser: SaxesParser,
  open: readonly XmlElement[],
  tell: NonNullable<ElementVisitor["text"]>,
): void {
  const pass = (text: string) => {
    const element = open.at(-1);
    if (element) tell(text, element);
  };
  parser.on("text", pass);
  parser.on("cdata", pass);
}

/** An attribute by its name without prefix, such as `id` for `r:id`. */
export function attributeNamed(element: XmlElement, name: string): string | undefined {
  const key = Object.keys(element.attributes).find(
    (written) => written.slice(written.indexOf(":") + 1) === name,
  );
  return key === undefined ? undefined : element.attributes[key];
}

/** True for the two spellings of true in Open XML. */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

/** The change that puts XML inside an element written as `<row/>`. */
export function openSelfClosed(element: XmlElement, inner: string): Splice {
  const text = `>${inner}</${element.prefix}${element.name}>`;
  return { from: element.openEnd - 2, to: element.openEnd, text };
}
