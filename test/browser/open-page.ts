import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Browser, Page, Route } from "playwright-core";
import { builtPane } from "../support/built-pane.ts";

/** Where the built pane stands in a test: an https place, as a deployment is, that no network leads to. */
const ORIGIN = "https://returns.example.gov.uk";
const OFFICE_ORIGIN = "https://appsforoffice.microsoft.com";
const OFFICE_FILES = dirname(require.resolve("@microsoft/office-js/dist/office.js"));

/** How Microsoft's script answers: as it is, not at all, or never to the end. */
export type OfficeScript = "real" | "blocked" | "silent";

/** A page that is open, and watched: for faults, refusals of its policy, and requests to anywhere else. */
export interface OpenPage {
  readonly page: Page;
  /** Addresses asked for since the network was cut. */
  readonly askedInVain: readonly string[];
  readonly cutNetwork: () => void;
  /** Closes the page, and throws where there were problems. */
  readonly close: () => Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript",
  css: "text/css",
  png: "image/png",
};

async function answerFrom(folder: string, path: string, route: Route): Promise<void> {
  const body = await readFile(join(folder, path)).catch(() => undefined);
  const contentType = TYPES[path.split(".").at(-1) ?? ""] ?? "application/octet-stream";
  await route.fulfill(body ? { body, contentType } : { status: 404, body: "" });
}

/** Two inline styles that Microsoft's own script sets and the policy refuses. */
function isOfficesOwn(text: string): boolean {
  return text.includes("inline style") && text.includes(OFFICE_ORIGIN);
}

async function answer(
  route: Route,
  pane: string,
  office: OfficeScript,
  problems: string[],
): Promise<void> {
  const { origin, pathname, href } = new URL(route.request().url());
  if (origin === ORIGIN) {
    await answerFrom(pane, pathname.slice(1), route);
  } else if (origin !== OFFICE_ORIGIN) {
    problems.push(`foreign request: ${href}`);
    await route.abort();
  } else if (office === "real") {
    await answerFrom(OFFICE_FILES, pathname.replace(/^\/lib\/1(?:\.1)?\/hosted\//u, ""), route);
  } else if (office === "blocked") {
    await route.abort();
  }
}

/** Opens the built pane in a browser outside Excel; `prepare` is done before anything is loaded. */
export async function openPage(
  browser: Browser,
  office: OfficeScript,
  prepare: (page: Page) => Promise<void> = () => Promise.resolve(),
): Promise<OpenPage> {
  const pane = await builtPane();
  const context = await browser.newContext({ locale: "en-GB" });
  const page = await context.newPage();
  const problems: string[] = [];
  const askedInVain: string[] = [];
  let cut = false;
  page.on("pageerror", ({ message }) => problems.push(`page error: ${message}`));
  page.on("console", (message) => {
    const text = message.text();
    const expected = isOfficesOwn(text) || message.location().url.startsWith(OFFICE_ORIGIN);
    if (message.type() === "error" && !expected) problems.push(`console: ${text}`);
  });
  await context.route("**/*", async (route) => {
    if (!cut) return answer(route, pane, office, problems);
    askedInVain.push(route.request().url());
    return route.abort();
  });
  await prepare(page);
  await page.goto(`${ORIGIN}/taskpane.html`, { waitUntil: "commit" });
  return {
    page,
    askedInVain,
    cutNetwork: () => {
      cut = true;
    },
    close: async () => {
      await context.close();
      if (problems.length > 0) throw new Error(`The page did amiss:\n${problems.join("\n")}`);
    },
  };
}
