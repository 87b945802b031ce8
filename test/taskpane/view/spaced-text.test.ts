/** @jest-environment jsdom */
import { spacedText } from "../../../taskpane/view/spaced-text.ts";

function shown(text: string): string {
  const node = document.createElement("p");
  node.append(...spacedText(text));
  return node.textContent;
}

test.each([
  ["3l", "3l"],
  [" 3l", "␣3l"],
  ["3l ", "3l␣"],
  ["  3l  ", "␣␣3l␣␣"],
  ["on track", "on track"],
  ["on  track", "on␣␣track"],
  ["on\u00A0track", "on␣track"],
  ["on\ttrack", "on→track"],
  ["on\ntrack\n", "on↵track↵"],
  ["a\u200Bb", "a␣b"],
  [" ", "␣"],
  ["", ""],
  ["<img src=x onerror=alert(1)> ", "<img src=x onerror=alert(1)>␣"],
])("the spaces that matter in %j can be seen", (text, wanted) => {
  expect(shown(text)).toBe(wanted);
});

test.each([
  ["3l\t", "1 tab"],
  ["3l  ", "2 spaces"],
  ["3l\n\n\n", "3 line breaks"],
  ["3l \n", "2 spaces"],
  [`3l${" ".repeat(30_000)}`, "30,000 spaces"],
])("the signs in %j are read out as %j", (text, name) => {
  const node = document.createElement("p");
  node.append(...spacedText(text));
  expect(node.querySelector("[role=img]")?.getAttribute("aria-label")).toBe(name);
  expect(node.textContent.length).toBeLessThan(30);
});

test("letters of another alphabet are told from those they look like", () => {
  const node = document.createElement("p");
  node.append(...spacedText("1\u0430 caf\u00E9 \u2013 b\u03BF"));
  const foreign = [...node.querySelectorAll(".foreign")].map(({ textContent }) => textContent);
  expect(foreign).toEqual(["\u0430", "\u03BF"]);
});
