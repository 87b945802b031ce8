import { excerpt, found, type HiddenContent } from "../hidden-content.ts";
import type { OfficePackage } from "./open-package.ts";
import { walkXml } from "./walk-xml.ts";

/** Properties that people or their programs fill in, by the name of their element. */
const PERSONAL: Readonly<Record<string, string>> = {
  creator: "Author",
  lastModifiedBy: "Last modified by",
  Manager: "Manager",
  Company: "Company",
  HyperlinkBase: "Base of links",
  description: "Comments",
  subject: "Subject",
  keywords: "Keywords",
  category: "Category",
  contentStatus: "Status",
  identifier: "Identifier",
};

const LABEL =
  /^(?:MSIP_Label|Sensitivity|ClassificationContentMarking|TitusGUID|bjDocumentSecurity)/iu;

type Property = readonly [name: string, value: string];

/** The texts of the elements one level below the root. */
function readProperties(file: OfficePackage, part: string): Property[] {
  const properties: Property[] = [];
  const xml = file.open(part);
  if (!xml) return [];
  walkXml(xml, {
    enter: (element, above) => {
      if (above.length !== 1) return false;
      const { name } = element;
      properties.push([name, element.content().trim()]);
      return true;
    },
  });
  return properties;
}

function readCustom(file: OfficePackage, part: string): Property[] {
  const properties: [string, string][] = [];
  const xml = file.open(part);
  if (!xml) return [];
  walkXml(xml, {
    enter: (element, above) => {
      if (above.length === 1) properties.push([element.attribute("name") ?? "", ""]);
      const last = properties.at(-1);
      if (above.length !== 2 || !last) return false;
      last[1] = element.content().trim();
      return true;
    },
  });
  return properties;
}

function customFinds(file: OfficePackage, part: string): HiddenContent[] {
  return readCustom(file, part).map(([name, value]) => {
    const kind = LABEL.test(name) ? "label" : "property";
    return found(kind, "Custom properties", `${excerpt(name)}: ${excerpt(value)}`);
  });
}

/**
 * What File, Info tells of people and organisations, but for `allowed` names. The title is meant to be
 * read and is no find.
 */
export function inspectProperties(
  file: OfficePackage,
  allowed: ReadonlySet<string>,
): HiddenContent[] {
  const partsOf = (kind: string) =>
    file.links.flatMap((link) =>
      link.kind === kind && link.part !== undefined ? [link.part] : [],
    );
  const own = [...partsOf("core-properties"), ...partsOf("extended-properties")]
    .flatMap((part) => readProperties(file, part))
    .flatMap(([name, value]) => {
      const label = Object.hasOwn(PERSONAL, name) ? PERSONAL[name] : undefined;
      const isFind = label !== undefined && value !== "" && !allowed.has(value);
      return isFind ? [found("property", "File properties", `${label}: ${excerpt(value)}`)] : [];
    });
  return [...own, ...partsOf("custom-properties").flatMap((part) => customFinds(file, part))];
}
