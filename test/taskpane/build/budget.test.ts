/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { builtPane } from "../../support/built-pane.ts";
import { packedKilobytes, readBuiltTexts } from "./built-files.ts";

/** Kilobytes, packed, of what the pane loads from its own address before anything is asked of it. */
const FIRST = 120;
/** Kilobytes, packed, of each part that is loaded when it is asked for. */
const LATER = 60;
let texts: ReadonlyMap<string, string>;
let loadedFirst: readonly string[];

beforeAll(async () => {
  texts = readBuiltTexts(await builtPane());
  const page = new DOMParser().parseFromString(texts.get("taskpane.html") ?? "", "text/html");
  const named = [...page.querySelectorAll("script[src], link[href]")].map(
    (node) => node.getAttribute("src") ?? node.getAttribute("href") ?? "",
  );
  loadedFirst = ["taskpane.html", ...named.filter((name) => texts.has(name))];
}, 120_000);

function packed(names: readonly string[]): number {
  return names.reduce((sum, name) => sum + packedKilobytes(texts.get(name) ?? ""), 0);
}

test("a page, a style and a script are all that the pane loads first", () => {
  expect(loadedFirst.map((name) => name.split(".").at(-1)).sort()).toEqual(["css", "html", "js"]);
});

test(`the pane in Excel loads at most ${FIRST} kB before anything is asked of it`, () => {
  expect(packed(loadedFirst)).toBeLessThanOrEqual(FIRST);
});

test("the README says so", () => {
  expect(readFileSync("README.md", "utf8")).toContain(`At most ${FIRST} kB for the pane`);
});

test("a check, the plan that is built in, the summary and the page for files come when they are asked for", () => {
  const later = [...texts.keys()].filter(
    (name) => /[.](?:js|css)$/u.test(name) && !loadedFirst.includes(name),
  );
  expect(later.map((name) => name.split(".")[0])).toEqual(
    expect.arrayContaining(["check", "screening", "plan", "summary", "files"]),
  );
  const tooLarge = later.filter((name) => packed([name]) > LATER);
  expect(tooLarge).toEqual([]);
});
