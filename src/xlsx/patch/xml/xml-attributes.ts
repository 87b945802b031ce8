import type { Splice } from "./xml-splice.ts";

/** Where an attribute stands in its text. */
interface AttributeSpan {
  /** From the white space before the name up to the closing quote. */
  readonly from: number;
  readonly to: number;
  readonly valueFrom: number;
  readonly valueTo: number;
}

/** The opening tag of an element in its text. */
interface OpeningTag {
  readonly start: number;
  readonly openEnd: number;
}

/** Text made safe between tags. */
export function escapeText(value: string): string {
  return value.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;");
}

/** Text made safe inside an attribute's double quotes. */
export function escapeAttribute(value: string): string {
  return escapeText(value)
    .replace(/"/gu, "&quot;")
    .replace(/[\t\n\r]/gu, (character) => `&#${character.charCodeAt(0)};`);
}

/** Finds an attribute of an opening tag, by its name as written. */
export function attributeSpan(
  xml: string,
  tag: Pick<OpeningTag, "start">,
  name: string,
): AttributeSpan | undefined {
  const tagName = /<[^\s/>]+/uy;
  tagName.lastIndex = tag.start;
  const attribute = /\s+([^\s=/>]+)\s*=\s*("[^"]*"|'[^']*')/uy;
  attribute.lastIndex = tagName.test(xml) ? tagName.lastIndex : tag.start;
  for (let match = attribute.exec(xml); match; match = attribute.exec(xml)) {
    if (match[1] !== name) continue;
    const to = attribute.lastIndex;
    return { from: match.index, to, valueFrom: to - (match[2]?.length ?? 0) + 1, valueTo: to - 1 };
  }
  return undefined;
}

/** The change that sets an attribute of an opening tag: its value replaced, or added last. */
export function setAttribute(xml: string, tag: OpeningTag, name: string, value: string): Splice {
  const span = attributeSpan(xml, tag, name);
  if (span) {
    const inQuotes = escapeAttribute(value).replace(/'/gu, "&apos;");
    return { from: span.valueFrom, to: span.valueTo, text: inQuotes };
  }
  const at = xml.startsWith("/>", tag.openEnd - 2) ? tag.openEnd - 2 : tag.openEnd - 1;
  return { from: at, to: at, text: ` ${name}="${escapeAttribute(value)}"` };
}

/** The change that takes an attribute out of an opening tag; none where it is not there. */
export function dropAttribute(xml: string, tag: Pick<OpeningTag, "start">, name: string): Splice[] {
  const span = attributeSpan(xml, tag, name);
  return span ? [{ from: span.from, to: span.to, text: "" }] : [];
}
