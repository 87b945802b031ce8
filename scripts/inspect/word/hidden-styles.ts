import type { XmlScanner } from "../../../src/xlsx/xml/xml-scanner.ts";
import type { OfficePackage } from "../package/open-package.ts";
import { attributeOf, walkXml } from "../package/walk-xml.ts";

/** How many styles may rest on one another: Word allows eleven. */
const MOST_STEPS = 20;

/** True for a switch of Word's: there is no value, or one that is not off. */
export function isOn(xml: XmlScanner): boolean {
  return !/^(?:0|false|off|none)$/iu.test(attributeOf(xml, "val") ?? "1");
}

/** The styles, by their ids, that hide the text they are given to, directly or by the style they rest on. */
export function hiddenStyles(file: OfficePackage): ReadonlySet<string> {
  const basis = new Map<string, string>();
  const hidden = new Map<string, boolean>();
  const part = file.links.find(({ kind, from }) => kind === "styles" && from === file.main)?.part;
  const xml = part === undefined ? undefined : file.open(part);
  let style = "";
  if (!xml) return new Set();
  walkXml(xml, {
    enter: (element, above) => {
      if (element.name === "style") style = attributeOf(element, "styleId") ?? "";
      else if (above.at(-1) === "style" && element.name === "basedOn") {
        basis.set(style, attributeOf(element, "val") ?? "");
      } else if (above.at(-1) === "rPr" && above.at(-2) === "style" && element.name === "vanish") {
        hidden.set(style, isOn(element));
      }
      return false;
    },
  });
  const isHidden = (id: string): boolean => {
    let at: string | undefined = id;
    for (let step = 0; at !== undefined && step < MOST_STEPS; step++) {
      const own = hidden.get(at);
      if (own !== undefined) return own;
      at = basis.get(at);
    }
    return false;
  };
  return new Set([...hidden.keys(), ...basis.keys()].filter(isHidden));
}
