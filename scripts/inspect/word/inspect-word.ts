import { found, type HiddenContent } from "../hidden-content.ts";
import type { OfficePackage } from "../package/open-package.ts";
import { attributeOf, walkXml } from "../package/walk-xml.ts";
import { hiddenStyles, isOn } from "./hidden-styles.ts";
import { inspectSettings } from "./inspect-settings.ts";
import { inspectWordPart } from "./inspect-word-part.ts";

/** Parts with text, by the kind of the link to them. */
const TEXT_PARTS: Readonly<Record<string, string>> = {
  officeDocument: "The text",
  header: "A header",
  footer: "A footer",
  footnotes: "The footnotes",
  endnotes: "The endnotes",
  glossaryDocument: "The building blocks",
};

interface Banner {
  readonly id: string;
  readonly type: string;
}

/** Headers and footers that no page shows: those of first and even pages where these have none of their own. */
function unseenBanners(file: OfficePackage, evenPages: boolean): HiddenContent[] {
  const unseen: string[] = [];
  let banners: Banner[] = [];
  let firstPage = false;
  const xml = file.open(file.main);
  if (!xml) return [];
  walkXml(xml, {
    enter: (element) => {
      const { name } = element;
      if (name === "headerReference" || name === "footerReference") {
        banners.push({
          id: element.prefixedAttribute("id") ?? "",
          type: attributeOf(element, "type") ?? "default",
        });
      } else if (name === "titlePg") firstPage = isOn(element);
      return false;
    },
    leave: (name) => {
      if (name !== "sectPr") return;
      const hides = ({ type }: Banner) =>
        (type === "first" && !firstPage) || (type === "even" && !evenPages);
      unseen.push(...banners.filter(hides).map(({ id }) => id));
      banners = [];
      firstPage = false;
    },
  });
  return file.links
    .filter(({ from, id }) => from === file.main && unseen.includes(id))
    .map(({ part, target }) =>
      found("header or footer", part ?? target, "A header or footer that no page shows"),
    );
}

/** What a Word file holds that its pages do not show. Throws UnreadableWorkbook. */
export function inspectWord(file: OfficePackage): HiddenContent[] {
  const styles = hiddenStyles(file);
  const settings = inspectSettings(file);
  const texts = file.links.flatMap(({ kind, part }) => {
    const place = Object.hasOwn(TEXT_PARTS, kind) ? TEXT_PARTS[kind] : undefined;
    return place === undefined || part === undefined
      ? []
      : inspectWordPart(file, part, place, styles);
  });
  return [...texts, ...settings.finds, ...unseenBanners(file, settings.evenPages)];
}
