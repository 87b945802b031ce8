import { excerpt, found, type HiddenContent } from "../hidden-content.ts";
import type { OfficePackage } from "./open-package.ts";
import { walkXml } from "./walk-xml.ts";

const IS_DRAWING = /^(?:xl\/drawings|word)\/[^/]+\.xml$/iu;
/** Other text for a picture that was made from a file's name, as Office does by itself. */
const FILE_NAME = /\.(?:jpe?g|png|gif|tiff?|bmp|emf)\b/iu;

/** Drawings that are hidden or cut, and descriptions of pictures that are names of files. */
export function inspectDrawings(file: OfficePackage): HiddenContent[] {
  return file.names
    .filter((name) => IS_DRAWING.test(name))
    .flatMap((part) => drawingsOf(file, part));
}

function drawingsOf(file: OfficePackage, part: string): HiddenContent[] {
  const finds: HiddenContent[] = [];
  const xml = file.open(part);
  if (!xml) return [];
  walkXml(xml, {
    enter: (element) => {
      const { name } = element;
      if (name === "cNvPr" || name === "docPr") {
        const text = element.attribute("descr") ?? "";
        const what = excerpt(`${element.attribute("name") ?? ""} ${text}`);
        if (element.flag("hidden"))
          finds.push(found("hidden text", part, `A hidden drawing: ${what}`));
        if (FILE_NAME.test(text))
          finds.push(found("picture", part, `Its description is a file's name: ${excerpt(text)}`));
      }
      const cuts = ["l", "t", "r", "b"].map((side) => Number(element.attribute(side) ?? 0));
      if (name === "srcRect" && cuts.some((cut) => cut > 0)) {
        finds.push(
          found("picture", part, "A picture of which parts were cut off and are still there"),
        );
      }
      return false;
    },
  });
  return finds;
}
