/** @jest-environment jsdom */
import { loadStyle } from "../../../taskpane/view/load-style.ts";

const ADDRESS = new URL("https://returns.example.gov.uk/picture.css");

function links(): HTMLLinkElement[] {
  return [...document.head.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]")];
}

beforeEach(() => {
  document.head.replaceChildren();
});

test("a style is there once the browser has it", async () => {
  const loaded = loadStyle(ADDRESS);
  expect(links().map(({ href }) => href)).toEqual([ADDRESS.href]);
  links()[0]?.dispatchEvent(new Event("load"));
  await expect(loaded).resolves.toBeUndefined();
  expect(links()).toHaveLength(1);
});

test("a style that does not come leaves nothing, and can be asked for again", async () => {
  const failed = loadStyle(ADDRESS);
  links()[0]?.dispatchEvent(new Event("error"));
  await expect(failed).rejects.toThrow("picture.css did not load");
  expect(links()).toEqual([]);
  const again = loadStyle(ADDRESS);
  links()[0]?.dispatchEvent(new Event("load"));
  await expect(again).resolves.toBeUndefined();
});
