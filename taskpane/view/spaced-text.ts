import { count } from "../../src/text/count.ts";
import { make } from "./make.ts";

const SIGNS: Readonly<Record<string, string>> = { "\n": "↵", "\r": "↵", "\t": "→" };
const NAMES: Readonly<Record<string, string>> = { "↵": "line break", "→": "tab", "␣": "space" };
/** So many signs of one run are drawn; its name says how many there are. */
const MOST = 20;

function signsOf(run: string): HTMLElement {
  const signs = Array.from(run.slice(0, MOST), (character) => SIGNS[character] ?? "␣");
  const kinds = new Set(signs);
  const [kind = ""] = kinds;
  const name = count(run.length, kinds.size === 1 ? (NAMES[kind] ?? "") : "space");
  const text = signs.join("") + (run.length > MOST ? "…" : "");
  return make("span", { class: "space", role: "img", "aria-label": name }, text);
}

/** Letters that look like Latin ones and are not stand in a box of their own. */
function lettersOf(text: string): (Node | string)[] {
  const parts = text.split(/((?![\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]).)/u);
  return parts.map((part, at) => (at % 2 === 0 ? part : make("span", { class: "foreign" }, part)));
}

/**
 * A text in which a person sees what is hard to see: letters of another alphabet, and the spaces that
 * matter, which are those at its ends, doubled, or of another kind than the space bar's.
 */
export function spacedText(text: string): (Node | string)[] {
  // Split, not matched at the end: a long run of spaces inside is walked once.
  const parts = text.split(/([\s\u200B-\u200D\u2060\uFEFF]+)/u);
  const last = parts.length - 1;
  return parts.flatMap((part, at): (Node | string)[] => {
    const atEnd = (at === 1 && parts[0] === "") || (at === last - 1 && parts[last] === "");
    if (at % 2 === 0) return lettersOf(part);
    return [part === " " && !atEnd ? part : signsOf(part)];
  });
}
