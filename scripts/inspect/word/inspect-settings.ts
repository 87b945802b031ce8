import { excerpt, found, type HiddenContent } from "../hidden-content.ts";
import type { OfficePackage } from "../package/open-package.ts";
import { attributeOf, walkXml } from "../package/walk-xml.ts";
import { isOn } from "./hidden-styles.ts";

/** What the settings of a document tell. */
export interface WordSettings {
  readonly finds: readonly HiddenContent[];
  /** Whether pages with even numbers have headers and footers of their own. */
  readonly evenPages: boolean;
}

const PLACE = "Settings of the document";

/** Reads the settings part: variables, changes being tracked, mail merges. */
export function inspectSettings(file: OfficePackage): WordSettings {
  const finds: HiddenContent[] = [];
  let evenPages = false;
  const part = file.links.find(({ kind, from }) => kind === "settings" && from === file.main)?.part;
  const xml = part === undefined ? undefined : file.open(part);
  if (!xml) return { finds, evenPages };
  walkXml(xml, {
    enter: (element) => {
      const { name } = element;
      if (name === "docVar") {
        const variable = `${attributeOf(element, "name") ?? ""}: ${attributeOf(element, "val") ?? ""}`;
        finds.push(found("document variable", PLACE, excerpt(variable)));
      } else if (name === "trackRevisions" && isOn(element)) {
        finds.push(found("tracked change", PLACE, "Changes are being tracked"));
      } else if (name === "mailMerge") {
        finds.push(found("data connection", PLACE, "The settings of a mail merge"));
      } else if (name === "evenAndOddHeaders") evenPages = isOn(element);
      return false;
    },
  });
  return { finds, evenPages };
}
