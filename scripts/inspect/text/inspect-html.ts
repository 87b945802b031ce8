import { findPaths } from "../find-paths.ts";
import { excerpt, found, type HiddenContent } from "../hidden-content.ts";
import { listSome } from "../list-some.ts";
import { hides, hidingSelectors } from "./hiding-styles.ts";
import { readHtml } from "./html-tags.ts";

const PERSONAL = new Set([
  "author",
  "creator",
  "dc.creator",
  "publisher",
  "generator",
  "owner",
  "web_author",
]);
const FETCHES = new Set(["src", "srcset", "poster", "data", "background", "action"]);
const EMBEDS = new Set(["iframe", "frame", "object", "embed", "applet"]);
const UNSEEN = new Set(["template", "noscript"]);
const ELSEWHERE = /^\s*(?:https?:)?\/\//iu;

type Find = readonly [kind: Parameters<typeof found>[0], what: string];

function metaFinds(attributes: ReadonlyMap<string, string>, allowed: ReadonlySet<string>): Find[] {
  const name = (attributes.get("name") ?? attributes.get("property") ?? "").toLowerCase();
  const content = attributes.get("content") ?? "";
  if (!PERSONAL.has(name) || allowed.has(content) || content === "") return [];
  return [["property", `${name}: ${excerpt(content)}`]];
}

function hidingFinds(name: string, attributes: ReadonlyMap<string, string>): Find[] {
  const isHidden =
    attributes.has("hidden") ||
    hides(attributes.get("style") ?? "") ||
    (name === "input" && attributes.get("type")?.toLowerCase() === "hidden");
  const finds: Find[] = isHidden
    ? [["hidden text", `A hidden <${name}>: ${excerpt([...attributes.values()].join(" "))}`]]
    : [];
  const data = [...attributes].filter(([key, value]) => key.startsWith("data-") && value !== "");
  if (data.length > 0)
    finds.push([
      "hidden text",
      `Values kept in a <${name}>: ${excerpt(data.map(([, value]) => value).join(", "))}`,
    ]);
  return finds;
}

function tagFinds(name: string, attributes: ReadonlyMap<string, string>): Find[] {
  const finds = hidingFinds(name, attributes);
  if (name === "script") finds.push(["script", "A script"]);
  if (EMBEDS.has(name)) finds.push(["embedded file", `An <${name}>`]);
  for (const [key, value] of attributes) {
    const isScript = /^on[a-z]+$/u.test(key) || /^\s*javascript:/iu.test(value);
    if (isScript) finds.push(["script", `A script in a <${name}>: ${excerpt(value)}`]);
    const isFetched = FETCHES.has(key) || (name === "link" && key === "href") || name === "base";
    if (isFetched && ELSEWHERE.test(value)) finds.push(["loaded from elsewhere", excerpt(value)]);
  }
  return finds;
}

/** Rules of a style sheet that hide something, and what it fetches or says beside the rules. */
function styleFinds(css: string): Find[] {
  const finds = hidingSelectors(css).map((selector): Find => [
    "hidden text",
    `A style hides ${excerpt(selector)}`,
  ]);
  const isFetching = /@import\b|url\(\s{0,9}["']?(?:https?:)?\/\//iu.test(css);
  if (isFetching) finds.push(["loaded from elsewhere", "A style sheet loads another file"]);
  if (css.includes("/*")) finds.push(["comment", "A comment in a style sheet"]);
  return finds;
}

/** What a page holds that a browser does not show, but for `allowed` names of authors. */
export function inspectHtml(text: string, allowed: ReadonlySet<string>): HiddenContent[] {
  const finds: Find[] = [];
  readHtml(text, (piece) => {
    if (piece.kind === "comment") finds.push(["comment", `A comment: ${excerpt(piece.text)}`]);
    else if (piece.kind === "raw") {
      if (piece.name === "style") finds.push(...styleFinds(piece.text));
      if (UNSEEN.has(piece.name))
        finds.push(["hidden text", `A <${piece.name}>: ${excerpt(piece.text)}`]);
    } else {
      if (piece.name === "meta") finds.push(...metaFinds(piece.attributes, allowed));
      finds.push(...tagFinds(piece.name, piece.attributes));
    }
  });
  const paths = findPaths(text);
  if (paths.length > 0) finds.push(["path", listSome(paths.map(excerpt))]);
  return finds.map(([kind, what]) => found(kind, "The page", what));
}
