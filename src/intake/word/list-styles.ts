import type { XmlScanner } from "../../xlsx/xml/xml-scanner.ts";
import type { ListPlace } from "./list-numbers.ts";
import { readListPlace } from "./read-list-place.ts";

/** The list that each paragraph style belongs to, by the style's id. */
export type ListStyles = ReadonlyMap<string, ListPlace>;

interface Style {
  readonly based: string | undefined;
  readonly place: ListPlace | undefined;
}

const DEEPEST = 20;

function readStyle(xml: XmlScanner): Style {
  let based: string | undefined;
  let place: ListPlace | undefined;
  while (xml.nextChild()) {
    if (xml.name === "basedOn") {
      based = xml.prefixedAttribute("val");
      xml.skip();
    } else if (xml.name === "pPr") place = readProperties(xml);
    else xml.skip();
  }
  return { based, place };
}

function readProperties(xml: XmlScanner): ListPlace | undefined {
  let place: ListPlace | undefined;
  while (xml.nextChild()) {
    if (xml.name === "numPr") place = readListPlace(xml);
    else xml.skip();
  }
  return place;
}

function placeOf(styles: ReadonlyMap<string, Style>, id: string, depth = 0): ListPlace | undefined {
  const style = styles.get(id);
  if (!style || depth > DEEPEST) return undefined;
  return (
    style.place ?? (style.based === undefined ? undefined : placeOf(styles, style.based, depth + 1))
  );
}

/** Which paragraph styles of a document number their paragraphs, inherited ones too. */
export function readListStyles(xml: XmlScanner): ListStyles {
  const styles = new Map<string, Style>();
  xml.openRoot("styles");
  while (xml.nextChild()) {
    if (xml.name === "style") styles.set(xml.prefixedAttribute("styleId") ?? "", readStyle(xml));
    else xml.skip();
  }
  const places = [...styles.keys()].map((id) => [id, placeOf(styles, id)] as const);
  return new Map(places.flatMap(([id, place]) => (place ? [[id, place]] : [])));
}
