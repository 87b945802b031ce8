import { excerpt, found, type HiddenContent } from "../hidden-content.ts";
import { listSome } from "../list-some.ts";
import type { OfficePackage } from "../package/open-package.ts";
import { attributeOf, walkXml } from "../package/walk-xml.ts";
import { isTrackedChange, TrackedChanges } from "./tracked-changes.ts";
import { UnseenRuns } from "./unseen-runs.ts";

/** Fields that fetch something, keep something, or run something. */
const TELLING_FIELD =
  /^\s*(?:DDE|DDEAUTO|LINK|INCLUDETEXT|INCLUDEPICTURE|IMPORT|DATABASE|DOCVARIABLE|MACROBUTTON|PRIVATE|COMMENTS|FILENAME|USERNAME|LASTSAVEDBY)\b/iu;

/** What one part with text (the body, a footer, the notes) holds that Word does not show. */
export function inspectWordPart(
  file: OfficePackage,
  part: string,
  place: string,
  styles: ReadonlySet<string>,
): HiddenContent[] {
  const runs = new UnseenRuns(styles);
  const changes = new TrackedChanges();
  const fields: string[] = [];
  const choices: string[] = [];
  const xml = file.open(part);
  if (!xml) return [];
  walkXml(xml, {
    enter: (element, above) => {
      const { name } = element;
      if (isTrackedChange(element, above)) changes.take(element);
      if (name === "listItem")
        choices.push(attributeOf(element, "displayText") ?? attributeOf(element, "value") ?? "");
      runs.enter(element, above);
      if (name === "t") runs.take(element.content());
      else if (name === "delText") changes.takeDeleted(element.content());
      else if (name === "instrText") fields.push(element.content());
      else return false;
      return true;
    },
    leave: (name) => {
      runs.leave(name);
    },
  });
  const changed = changes.describe();
  const telling = fields.filter((field) => TELLING_FIELD.test(field));
  const say = (texts: readonly string[]) => listSome(texts.map(excerpt));
  const textFind = (texts: readonly string[], how: string): HiddenContent[] =>
    texts.length === 0 ? [] : [found("hidden text", place, `${how}: ${say(texts)}`)];
  return [
    ...(changed === undefined ? [] : [found("tracked change", place, changed)]),
    ...textFind(runs.hidden, "Text that is set to be hidden"),
    ...textFind(runs.white, "Letters in the colour of the page"),
    ...textFind(runs.tiny, "Letters too small to be seen"),
    ...(telling.length === 0
      ? []
      : [found("link to other data", place, `Fields: ${say(telling)}`)]),
    ...(choices.length === 0
      ? []
      : [found("choices", place, `A list of choices: ${say(choices)}`)]),
  ];
}
