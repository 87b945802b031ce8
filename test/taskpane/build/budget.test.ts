/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { builtPane } from "../../support/built-pane.ts";
import { packedKilobytes, readBuiltTexts } from "./built-files.ts";

/** Kilobytes, packed, of what the pane loads from its own address before anything is asked of it. */
const FIRST = 120;
/** Kilobytes, packed, of what the first check adds: what looks for the return's own plan, and describes it. */
const FIRST_CHECK = 5;
/** Kilobytes, packed, of each chunk that is loaded when it is asked for; numbers are what two of them share. */
const LATER: ReadonlyMap<string, number> = new Map([
  ["own-plan", 4],
  ["describe", 2],
  // As large as the plan is; loaded where a return brings none.
  ["plan", 12],
  ["write", 5],
  ["rest", 2],
  ["refusals", 2],
  ["picture", 1],
  ["file-page", 1],
  ["summary", 15],
  ["files", 36],
]);
const SHARED = 24;
let texts: ReadonlyMap<string, string>;
let loadedFirst: readonly string[];

beforeAll(async () => {
  texts = readBuiltTexts(await builtPane());
  const page = new DOMParser().parseFromString(texts.get("taskpane.html") ?? "", "text/html");
  const named = [...page.querySelectorAll("script[src], link[href]")].map(
    (node) => node.getAttribute("src") ?? node.getAttribute("href") ?? "",
  );
  loadedFirst = ["taskpane.html", ...named.filter((name) => texts.has(name))];
});

function packed(names: readonly string[]): number {
  return names.reduce((sum, name) => sum + packedKilobytes(texts.get(name) ?? ""), 0);
}

test("a page, a style and a script are all that the pane loads first", () => {
  expect(loadedFirst.map((name) => name.split(".").at(-1)).sort()).toEqual(["css", "html", "js"]);
});

test(`the pane in Excel loads at most ${FIRST} kB, and its first check ${FIRST_CHECK} kB more`, () => {
  const added = [...texts.keys()].filter((name) => /^(?:own-plan|describe)[.]/u.test(name));
  expect(added).toHaveLength(2);
  expect(packed(loadedFirst)).toBeLessThanOrEqual(FIRST);
  expect(packed(added)).toBeLessThanOrEqual(FIRST_CHECK);
});

test("the README says both", () => {
  const told = readFileSync("README.md", "utf8");
  expect(told).toContain(`${FIRST} kB for the pane and ${FIRST_CHECK} kB more for the first check`);
});

test("every chunk that is loaded later has a limit of its own, and keeps it", () => {
  const later = [...texts.keys()].filter(
    (name) => /[.](?:js|css)$/u.test(name) && !loadedFirst.includes(name),
  );
  const tooLarge = later.flatMap((name) => {
    const chunk = name.split(".")[0] ?? "";
    const limit = LATER.get(chunk) ?? (/^\d+$/u.test(chunk) ? SHARED : 0);
    const size = packed([name]);
    return size <= limit ? [] : [`${name}: ${size.toFixed(1)} kB, limit ${limit}`];
  });
  expect(tooLarge).toEqual([]);
});
