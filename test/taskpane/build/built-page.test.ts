/** @jest-environment jsdom */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { CONTENT_POLICY } from "../../../taskpane/build/content-policy.ts";
import { builtPane } from "../../support/built-pane.ts";
import { readBuiltTexts } from "./built-files.ts";

const OFFICE = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
/** Names that are no addresses: kinds of XML, said by the files they stand in. */
const NAMESPACES =
  /^http:[/][/](?:www[.]w3[.]org|schemas[.]openxmlformats[.]org|schemas[.]microsoft[.]com|purl[.]oclc[.]org)[/]/u;
let texts: ReadonlyMap<string, string>;
let page: Document;
let folder: string;

beforeAll(async () => {
  folder = await builtPane();
  texts = readBuiltTexts(folder);
  page = new DOMParser().parseFromString(texts.get("taskpane.html") ?? "", "text/html");
});

function filesOf(selector: string, attribute: string): string[] {
  return [...page.querySelectorAll(selector)].map((node) => node.getAttribute(attribute) ?? "");
}

test("the page has one foreign script: Office.js from Microsoft", () => {
  const scripts = filesOf("script", "src");
  expect(scripts.filter((src) => /^(?:[a-z]+:)?[/][/]/u.test(src))).toEqual([OFFICE]);
  expect(scripts).toHaveLength(2);
});

test("every other file the page names lies beside it", () => {
  const own = [...filesOf("script", "src"), ...filesOf("link", "href"), ...filesOf("img", "src")];
  const missing = own.filter((name) => name !== OFFICE && !existsSync(join(folder, name)));
  expect(missing).toEqual([]);
});

test("no file names any other origin", () => {
  const named = [...texts].flatMap(([name, text]) =>
    name === "manifest.xml" ? [] : (text.match(/(?:https?|wss?|ftp):[/][/][^\s"'`<>)\\]*/gu) ?? []),
  );
  const others = named.filter(
    (url) => !NAMESPACES.test(url) && !url.startsWith(new URL(OFFICE).origin),
  );
  expect(others).toEqual([]);
});

test("the policy stands in the head before any script, and lets in this origin and Office.js alone", () => {
  const policy = page.querySelector("meta[http-equiv='Content-Security-Policy']");
  expect(policy?.getAttribute("content")).toBe(CONTENT_POLICY);
  const script = page.querySelector("script");
  expect(policy?.compareDocumentPosition(script ?? page)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  expect(CONTENT_POLICY.match(/https?:[^ ;]*/gu)).toEqual([new URL(OFFICE).origin]);
  expect(CONTENT_POLICY).toMatch(/^default-src 'none';/u);
  expect(CONTENT_POLICY).not.toMatch(/unsafe|[*]|frame-ancestors|data:|blob:/u);
});

test("the page keeps its policy: no script, style or handler stands in it", () => {
  const inline = [...page.querySelectorAll("script, style")].filter(
    ({ textContent }) => textContent.trim() !== "",
  );
  expect(inline).toEqual([]);
  const attributes = [...page.querySelectorAll("*")].flatMap(({ attributes: all }) => [...all]);
  expect(attributes.filter(({ name }) => name === "style" || name.startsWith("on"))).toEqual([]);
});

test("the page says something before any script has run, and no script holds it up", () => {
  expect(page.body.querySelector("script")).toBeNull();
  const held = [...page.querySelectorAll("script")].filter(
    (script) => !script.hasAttribute("async") && !script.hasAttribute("defer"),
  );
  expect(held).toEqual([]);
  page.querySelectorAll("noscript").forEach((node) => {
    node.remove();
  });
  expect(page.body.textContent).toContain("Waiting for Excel.");
  // An old Excel shows pages with a browser that runs no script of ours: then this text stays.
  expect(page.body.textContent).toContain("If this text stays, your Excel is too old");
  expect(page.documentElement.lang).toBe("en-GB");
});

test.each([
  ["code from text", /\beval\s*\(|\bnew Function\b|\bFunction\s*\(\s*["'`]/u],
  ["HTML from text", /\.innerHTML\b|\.outerHTML\b|insertAdjacentHTML|document\.write/u],
  ["a map of its sources", /sourceMappingURL/u],
  ["what is Node's", /\bnode:|\brequire\s*\(|\bprocess\.env\b|__dirname/u],
  ["zod or exceljs", /\bZodError\b|\bexceljs\b/iu],
  ["tests", /\bfast-check\b|\.test\.ts\b|\bjest\b/u],
  ["the computer it was built on", /node_modules|\/home\/|localhost/u],
])("no built file holds %s", (_, pattern) => {
  const found = [...texts].filter(([, text]) => pattern.test(text)).map(([name]) => name);
  expect(found).toEqual([]);
});
