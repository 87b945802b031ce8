import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Browser, BrowserContextOptions, Page, Route } from "playwright-core";
import { AgaveBridge, type AgaveReply } from "./agave.ts";
import type { ExcelHost } from "./excel-host.ts";
import { serveFolder } from "./serve-folder.ts";

/** A pane to open beside the workbook of a host. */
export interface PaneOptions {
  readonly browser: Browser;
  readonly host: ExcelHost;
  /** The folder of the built pane, which is served on this machine; or else `url`. */
  readonly folder?: string;
  /** The address of the page, where something else serves it. */
  readonly url?: string;
  /** The page in `folder`; `taskpane.html` where it is not given. */
  readonly file?: string;
  /** The highest ExcelApi set; the host's own where it is not given. */
  readonly apiVersion?: string;
  /** Colour scheme, size and so on; a pane is 350 by 700 where nothing is said. */
  readonly context?: BrowserContextOptions;
  /** What is done to the page before anything is loaded. */
  readonly prepare?: (page: Page) => Promise<void>;
}

/** An open pane, with what it must not do. */
export interface OpenPane {
  readonly page: Page;
  /** Faults of the page and refusals of its policy, but for two that office.js itself brings. */
  readonly errors: readonly string[];
  /** Addresses on other machines that the page asked for, office.js and its files excepted. */
  readonly foreignRequests: readonly string[];
  /** Files of Microsoft's that the page asked for. */
  readonly officeFiles: readonly string[];
  close(): Promise<void>;
}

const OFFICE_HOST = "appsforoffice.microsoft.com";

/** Inline styles of office.js that a strict policy refuses: they do no harm. */
const KNOWN_REFUSALS = [
  "sha256-ICa0DhwZQJsOd/Rn0N8H6FdQ71GfNL+op2zhAQ+Y4mM=",
  "sha256-ZD0chCyBaNHl+4UwQHJIHGoYhKwMeyCXGgJTKW5/67E=",
];

/** Tells office.js that it runs in Excel for Mac, whose messages can be answered from outside. */
const HOST_INFO = "Excel$Mac$16.00$en-GB$00000000-0000-0000-0000-000000000000$$$0";

function officeFolder(): string {
  const require = createRequire(`${process.cwd()}/package.json`);
  return dirname(require.resolve("@microsoft/office-js/dist/office.js"));
}

interface Watched {
  readonly errors: string[];
  readonly foreignRequests: string[];
  readonly officeFiles: string[];
}

function watchErrors(page: Page, { errors }: Watched): void {
  page.on("pageerror", (fault) => errors.push(`page error: ${fault.message}`));
  page.on("console", (message) => {
    const text = message.text();
    const isKnown = KNOWN_REFUSALS.some((hash) => text.includes(hash));
    if (message.type() === "error" && !isKnown) errors.push(`console: ${text}`);
  });
}

function answerOffice(route: Route, pathname: string): Promise<void> {
  const file = join(officeFolder(), pathname.replace(/^\/lib\/1(?:\.1)?\/hosted\//u, ""));
  return existsSync(file)
    ? route.fulfill({ contentType: "text/javascript; charset=utf-8", path: file })
    : route.fulfill({ status: 404, body: "" });
}

async function guardNetwork(page: Page, own: string, watched: Watched): Promise<void> {
  await page.route("**/*", (route) => {
    const { origin, hostname, pathname, href } = new URL(route.request().url());
    if (hostname === OFFICE_HOST) {
      watched.officeFiles.push(pathname);
      return answerOffice(route, pathname);
    }
    if (origin === own) return route.fallback();
    watched.foreignRequests.push(href);
    return route.abort();
  });
}

/** Runs in the page, before any script: what Excel for Mac gives its web views. */
function injectAgave(): void {
  const answer = ({ callback, id, params }: AgaveReply) => {
    const found = callback
      .split(".")
      .reduce<unknown>((at, name) => (at as Record<string, unknown>)[name], window);
    (found as (id: string, params: unknown) => void)(id, params);
  };
  const ask = (window as unknown as { askAgave: (text: string) => Promise<AgaveReply> }).askAgave;
  const handler = { postMessage: (text: string) => void ask(text).then(answer) };
  const messageHandlers = { Agave: handler, WefPopupHandler: handler };
  Object.assign(window, { webkit: { messageHandlers } });
}

/** The part of office.js that takes events. */
interface OfficeFramework {
  readonly ScriptMessaging: { agaveHostEventCallback: (id: string, params: unknown) => void };
}

/** Runs in the page: hands an event to office.js. */
function takeEvent(given: string): void {
  const { OSF } = window as unknown as { OSF: OfficeFramework };
  const [id, params] = JSON.parse(given) as [string, unknown];
  OSF.ScriptMessaging.agaveHostEventCallback(id, params);
}

async function joinHost(page: Page, host: ExcelHost, apiVersion: string): Promise<void> {
  const bridge = new AgaveBridge(host, apiVersion);
  await page.exposeFunction("askAgave", (text: string) => bridge.handle(text));
  await page.addInitScript(injectAgave);
  host.onEvent((event) => {
    const given = bridge.eventArguments(event);
    // A page that is gone hears of nothing any more.
    if (given && !page.isClosed())
      page.evaluate(takeEvent, JSON.stringify(given)).catch(() => undefined);
  });
}

async function addressOf({ folder, url, file = "taskpane.html" }: PaneOptions) {
  if (url !== undefined) return { url: new URL(url), close: () => Promise.resolve() };
  if (folder === undefined) throw new Error("Give the folder of the built pane, or its address.");
  const served = await serveFolder(folder);
  return { url: new URL(`${served.origin}/${file}`), close: () => served.close() };
}

/**
 * Opens a page in Chromium with Microsoft's unmodified office.js and its Excel client for Mac, joined
 * to the host. The page's own policy holds, and nothing but its own place and Microsoft's files, from
 * the installed package, can be reached.
 */
export async function openPane(options: PaneOptions): Promise<OpenPane> {
  const { browser, host, apiVersion = host.apiVersion } = options;
  const place = await addressOf(options);
  const viewport = { width: 350, height: 700 };
  const context = await browser.newContext({ viewport, locale: "en-GB", ...options.context });
  const page = await context.newPage();
  const watched: Watched = { errors: [], foreignRequests: [], officeFiles: [] };
  watchErrors(page, watched);
  await options.prepare?.(page);
  await joinHost(page, host, apiVersion);
  await guardNetwork(page, place.url.origin, watched);
  place.url.searchParams.set("_host_Info", HOST_INFO);
  await page.goto(place.url.href);
  return {
    page,
    ...watched,
    close: async () => {
      await context.close();
      await place.close();
    },
  };
}
