/** @jest-environment jsdom */
import { builtPane } from "../../support/built-pane.ts";
import { packedKilobytes, readBuiltTexts } from "./built-files.ts";

/** Kilobytes, packed, of what every check in Excel loads from the add-in's own address. */
const CHECK = 60;
/** Kilobytes, packed, of each chunk that is loaded when it is asked for; numbers are what two of them share. */
const LATER: ReadonlyMap<string, number> = new Map([
  // One of these two goes with a check: the plan of the deployment, or the reader of a return's own.
  ["plan", 12],
  ["own-plan", 5],
  ["write", 6],
  ["rest", 2],
  ["refusals", 1],
  ["summary", 15],
  ["files", 32],
]);
const SHARED = 18;
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

test("a page, a style and a script are all that a check loads", () => {
  expect(loadedFirst.map((name) => name.split(".").at(-1)).sort()).toEqual(["css", "html", "js"]);
});

test(`a check in Excel loads at most ${CHECK} kB`, () => {
  expect(packed(loadedFirst)).toBeLessThanOrEqual(CHECK);
});

test("every chunk that is loaded later has a limit of its own, and keeps it", () => {
  const later = [...texts.keys()].filter(
    (name) => name.endsWith(".js") && !loadedFirst.includes(name),
  );
  const tooLarge = later.flatMap((name) => {
    const chunk = name.split(".")[0] ?? "";
    const limit = LATER.get(chunk) ?? (/^\d+$/u.test(chunk) ? SHARED : 0);
    const size = packed([name]);
    return size <= limit ? [] : [`${name}: ${size.toFixed(1)} kB, limit ${limit}`];
  });
  expect(tooLarge).toEqual([]);
});
