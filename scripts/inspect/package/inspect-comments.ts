import { excerpt, found, type HiddenContent } from "../hidden-content.ts";
import type { OfficePackage } from "./open-package.ts";
import { attributeOf, walkXml } from "./walk-xml.ts";

interface Comment {
  /** `B2` in a workbook; empty in a document. */
  readonly cell: string;
  readonly author: string;
  text: string;
}

/** Comments of a workbook or document, old and threaded: they differ in names, not in shape. */
function readComments(file: OfficePackage, part: string): Comment[] {
  const authors: string[] = [];
  const comments: Comment[] = [];
  const xml = file.open(part);
  if (!xml) return [];
  walkXml(xml, {
    enter: (element, above) => {
      const { name } = element;
      if (name === "comment" || name === "threadedComment") {
        const listed = authors[Number(attributeOf(element, "authorId"))];
        const author = attributeOf(element, "author") ?? listed ?? "";
        comments.push({ cell: element.attribute("ref") ?? "", author, text: "" });
      }
      if (name === "author") authors.push(element.content());
      else if (name === "t" || (name === "text" && above.at(-1) === "threadedComment")) {
        const last = comments.at(-1);
        const text = element.content();
        if (last) last.text += text;
      } else return false;
      return true;
    },
  });
  return comments;
}

function describe({ author, text }: Comment): string {
  const by = author === "" ? "" : ` by ${excerpt(author)}`;
  return `A comment${by}: ${excerpt(text)}`;
}

function readPeople(file: OfficePackage, part: string): HiddenContent[] {
  const finds: HiddenContent[] = [];
  const xml = file.open(part);
  if (!xml) return [];
  walkXml(xml, {
    enter: (element) => {
      if (element.name !== "person") return false;
      const shown = attributeOf(element, "displayName") ?? attributeOf(element, "author") ?? "";
      const id = attributeOf(element, "userId") ?? "";
      finds.push(found("person", "List of people", excerpt(`${shown} ${id}`)));
      return false;
    },
  });
  return finds;
}

/** Comments, threaded ones too, and the people who wrote them; `placeOf` names the page of a part. */
export function inspectComments(
  file: OfficePackage,
  placeOf: (part: string) => string,
): HiddenContent[] {
  return file.links.flatMap(({ kind, part, from }) => {
    if (part === undefined) return [];
    if (kind === "person" || kind === "people") return readPeople(file, part);
    if (kind !== "comments" && kind !== "threadedComment") return [];
    return readComments(file, part).map((comment) => {
      const cell = comment.cell === "" ? "" : `, cell ${excerpt(comment.cell)}`;
      return found("comment", placeOf(from) + cell, describe(comment));
    });
  });
}
