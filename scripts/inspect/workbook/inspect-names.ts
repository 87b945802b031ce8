import { excerpt, found, type HiddenContent } from "../hidden-content.ts";
import type { OfficePackage } from "../package/open-package.ts";
import { walkXml } from "../package/walk-xml.ts";

/** Names that Excel makes for printing: what they hide is told cell by cell. */
const OF_PRINTING = /^_xlnm\.Print_(?:Area|Titles)$/iu;

/** What a name stands for that deserves a word of its own. */
function remarkOn(refersTo: string, isHidden: boolean): string {
  if (/\[\d+\]|\[[^\]]*\.xls|\\\\|file:/iu.test(refersTo))
    return "A name that leads to another file";
  if (isHidden) return "A name that Excel's list of names does not show";
  return refersTo.includes("!") ? "A name for cells" : "A name that holds a value";
}

/** The names of a workbook: a reader finds them under Formulas, Name Manager, hidden ones by other means. */
export function inspectNames(file: OfficePackage): HiddenContent[] {
  const finds: HiddenContent[] = [];
  const xml = file.open(file.main);
  if (!xml) return [];
  walkXml(xml, {
    enter: (element) => {
      if (element.name !== "definedName") return false;
      const name = element.attribute("name") ?? "";
      const isHidden = element.flag("hidden");
      const refersTo = element.content();
      if (!OF_PRINTING.test(name)) {
        const what = `${remarkOn(refersTo, isHidden)}: ${excerpt(name)} = ${excerpt(refersTo)}`;
        finds.push(found("name", "Names of the workbook", what));
      }
      return true;
    },
  });
  return finds;
}
