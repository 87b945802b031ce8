/** Where an attribute's name and value stand in a text that holds its opening tag. */
interface AttributeSpan {
  /** From the white space before the name up to the closing quote. */
  readonly from: number;
  readonly to: number;
  readonly valueFrom: number;
  readonly valueTo: number;
}

/** Finds an attribute of the opening tag that starts at `tagStart`, by its name as written. */
export function attributeSpan(
  xml: string,
  tagStart: number,
  name: string,
): AttributeSpan | undefined {
  const tagName = /<[^\s/>]+/uy;
  tagName.lastIndex = tagStart;
  const attribute = /\s+([^\s=/>]+)\s*=\s*("[^"]*"|'[^']*')/uy;
  attribute.lastIndex = tagName.test(xml) ? tagName.lastIndex : tagStart;
  for (let match = attribute.exec(xml); match; match = attribute.exec(xml)) {
    if (match[1] !== name) continue;
    const to = attribute.lastIndex;
    return { from: match.index, to, valueFrom: to - (match[2]?.length ?? 0) + 1, valueTo: to - 1 };
  }
  return undefined;
}

/** Text made safe inside an attribute's double quotes. */
export function escapeAttribute(value: string): string {
  return escapeText(value)
    .replace(/"/gu, "&quot;")
    .replace(/[\t\n\r]/gu, (character) => `&#${character.charCodeAt(0)};`);
}

/** Text made safe between tags. */
export function escapeText(value: string): string {
  return value.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;");
}

/** An opening tag with the attribute set: replaced where it is there, else added last. */
export function withAttribute(tag: string, name: string, value: string): string {
  const span = attributeSpan(tag, 0, name);
  if (span) return tag.slice(0, span.valueFrom) + escapeAttribute(value) + tag.slice(span.valueTo);
  const end = tag.endsWith("/>") ? tag.length - 2 : tag.length - 1;
  return `${tag.slice(0, end).trimEnd()} ${name}="${escapeAttribute(value)}"${tag.slice(end)}`;
}

/** An opening tag without the attribute; the rest as it was. */
export function withoutAttribute(tag: string, name: string): string {
  const span = attributeSpan(tag, 0, name);
  return span ? tag.slice(0, span.from) + tag.slice(span.to) : tag;
}
