import { BuilderElement, Paragraph, type XmlComponent } from "docx";

/** An element that docx has no class for: its name and its attributes as they are written in the file. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
  children: readonly (XmlComponent | string)[] = [],
): XmlComponent {
  const entries = Object.entries(attributes).map(([key, value]) => [key, { key, value }] as const);
  const made = new BuilderElement<Record<string, string | number>>({
    name,
    attributes: Object.fromEntries(entries),
  });
  for (const child of children) made.addChildElement(child);
  return made;
}

/** A paragraph of a style, with children that docx has no option for. */
export function paragraphOf(style: string, children: readonly XmlComponent[]): Paragraph {
  const paragraph = new Paragraph({ style });
  for (const child of children) paragraph.addChildElement(child);
  return paragraph;
}
