import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium, type Browser, type LaunchOptions } from "playwright-core";
import { unpackChromium } from "./packaged-chromium.ts";

/** What keeps a test browser quiet: no sandbox as root in a container, no calls home. */
const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
/** What the npm package would switch off and a test of the pane needs. */
const UNSAFE = ["--single-process", "--disable-web-security", "--allow-running-insecure-content"];

/** A way to start a browser; it fails where there is none of its kind. */
type Opening = () => Promise<Browser>;

function launch(options: LaunchOptions): Promise<Browser> {
  return chromium.launch({ ...options, args: QUIET, headless: true });
}

/** What the computer has: on Linux by its path, elsewhere where Chrome and Edge put themselves. */
function systemBrowsers(): Opening[] {
  if (process.platform !== "linux") {
    return ["chrome", "msedge"].map((channel) => () => launch({ channel }));
  }
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
  const paths = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return ["/usr/bin/chromium", ...paths]
    .filter((path) => existsSync(path))
    .map((executablePath) => () => launch({ executablePath }));
}

/** Starts the Chromium that comes in an npm package, with its own libraries and fonts and web security on. */
export async function openPackagedBrowser(): Promise<Browser> {
  const { default: packaged } = await import("@sparticuz/chromium");
  const args = packaged.args.filter((arg) => !UNSAFE.includes(arg));
  const { executablePath, variables } = await unpackChromium();
  const env = { ...process.env, ...variables };
  return chromium.launch({ executablePath, args: [...args, ...QUIET], env, headless: true });
}

/** With TEST_BROWSER=packaged, a computer that has a browser is as good as one that has none. */
function everyBrowser(): Opening[] {
  const installed = process.env["TEST_BROWSER"] === "packaged" ? [] : systemBrowsers();
  return [...installed, openPackagedBrowser];
}

/**
 * Starts a headless Chromium with a fresh profile and web security on: the first that starts of the
 * computer's own and the one that comes in an npm package. Throws where none does, and says what to
 * install: a test of the pane is never skipped.
 */
export async function openBrowser(openings: readonly Opening[] = everyBrowser()): Promise<Browser> {
  const faults: unknown[] = [];
  for (const open of openings) {
    try {
      return await open();
    } catch (fault) {
      faults.push(fault);
    }
  }
  throw new AggregateError(
    faults,
    "The browser tests need Chromium, and none starts: install Google Chrome, Microsoft Edge or Debian's chromium package. On Linux, run npm ci again too: a Chromium comes with it.",
  );
}
