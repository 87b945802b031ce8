import type { EditedParts } from "./edited-parts.ts";
import { relationshipsPartOf } from "../../book/relationships.ts";
import { escapeAttribute } from "../xml/xml-attributes.ts";
import { walkElements } from "../xml/xml-elements.ts";
import { applySplices, type Splice } from "../xml/xml-splice.ts";

/** Takes a link out of its owner's list. */
export function removeLink(parts: EditedParts, owner: string, id: string): void {
  const name = relationshipsPartOf(owner);
  const xml = parts.text(name);
  const splices: Splice[] = [];
  walkElements(xml, {
    close(element) {
      if (element.name !== "Relationship" || element.attributes["Id"] !== id) return;
      splices.push({ from: element.start, to: element.end, text: "" });
    },
  });
  parts.write(name, applySplices(xml, splices));
}

/** A link from a part to another. */
interface Link {
  readonly id: string;
  /** The whole URI. */
  readonly type: string;
  /** As seen from the owner's folder. */
  readonly target: string;
}

function linkXml(prefix: string, { id, type, target }: Link): string {
  const attributes = `Id="${id}" Type="${escapeAttribute(type)}" Target="${escapeAttribute(target)}"`;
  return `<${prefix}Relationship ${attributes}/>`;
}

/** Gives a new part its first link. */
export function addFirstLink(parts: EditedParts, owner: string, link: Link): void {
  const namespace = "http://schemas.openxmlformats.org/package/2006/relationships";
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${namespace}">${linkXml("", link)}</Relationships>`;
  parts.write(relationshipsPartOf(owner), xml);
}

/**
 * Adds a link to an owner that has some already, and returns its id. `type` is the whole URI,
 * `target` the path as seen from the owner's folder.
 */
export function addLink(parts: EditedParts, owner: string, type: string, target: string): string {
  const name = relationshipsPartOf(owner);
  const xml = parts.text(name);
  const taken = new Set<string | undefined>();
  let at = 0;
  let prefix = "";
  walkElements(xml, {
    close(element) {
      taken.add(element.attributes["Id"]);
      if (!element.parent) ({ closeStart: at, prefix } = element);
    },
  });
  let number = taken.size;
  while (taken.has(`rId${number}`)) number++;
  const id = `rId${number}`;
  const text = linkXml(prefix, { id, type, target });
  parts.write(name, applySplices(xml, [{ from: at, to: at, text }]));
  return id;
}
