/** A piece of a page. */
export type HtmlPiece =
  | { readonly kind: "comment"; readonly text: string }
  | {
      readonly kind: "tag";
      readonly name: string;
      readonly attributes: ReadonlyMap<string, string>;
    }
  /** The text of an element in which nothing else can stand: a script, a style. */
  | { readonly kind: "raw"; readonly name: string; readonly text: string };

const RAW = new Set(["script", "style", "textarea", "title", "noscript", "template", "xmp"]);
const ATTRIBUTE = /([^\s"'<>/=]{1,200})(?:\s{0,50}=\s{0,50}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/gu;

/** The place of the `>` that ends a tag, quoted ones passed over; the end of the text where there is none. */
function endOfTag(text: string, from: number): number {
  const marks = /["'>]/gu;
  marks.lastIndex = from;
  for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
    if (mark[0] === ">") return mark.index;
    const end = text.indexOf(mark[0], mark.index + 1);
    if (end < 0) break;
    marks.lastIndex = end + 1;
  }
  const close = text.indexOf(">", from);
  return close < 0 ? text.length : close;
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = "", double, single, bare] of text.matchAll(ATTRIBUTE)) {
    const key = name.toLowerCase();
    if (!attributes.has(key)) attributes.set(key, double ?? single ?? bare ?? "");
  }
  return attributes;
}

/** Calls `take` for each comment, opening tag and raw text of a page, as browsers part them. */
export function readHtml(text: string, take: (piece: HtmlPiece) => void): void {
  const lower = text.toLowerCase();
  let at = text.indexOf("<");
  while (at >= 0) {
    let end = at + 1;
    if (text.startsWith("<!--", at)) {
      const close = text.indexOf("-->", at + 4);
      end = close < 0 ? text.length : close + 3;
      take({ kind: "comment", text: text.slice(at + 4, close < 0 ? text.length : close) });
    } else if (/^<[!?/]/u.test(text.slice(at, at + 2))) end = endOfTag(text, at + 1) + 1;
    else {
      const name = /^[a-z][^\s/>]{0,100}/u.exec(lower.slice(at + 1, at + 102))?.[0];
      if (name !== undefined) {
        const close = endOfTag(text, at + 1 + name.length);
        take({
          kind: "tag",
          name,
          attributes: attributesOf(text.slice(at + 1 + name.length, close)),
        });
        end = close + 1;
        if (RAW.has(name)) {
          const stop = lower.indexOf(`</${name}`, end);
          take({ kind: "raw", name, text: text.slice(end, stop < 0 ? text.length : stop) });
          end = stop < 0 ? text.length : stop;
        }
      }
    }
    at = text.indexOf("<", end);
  }
}
