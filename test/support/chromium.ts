import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium, type Browser } from "playwright-core";

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

function systemBrowser(): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
  const paths = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return ["/usr/bin/chromium", ...paths].find((path) => existsSync(path));
}

/** Starts the Chromium that comes in an npm package, with web security on. */
export async function openPackagedBrowser(): Promise<Browser> {
  const { default: packaged } = await import("@sparticuz/chromium");
  const args = packaged.args.filter((arg) => !UNSAFE.includes(arg));
  const executablePath = await packaged.executablePath();
  return chromium.launch({ executablePath, args: [...args, ...QUIET], headless: true });
}

/**
 * Starts a headless Chromium with a fresh profile and web security on: the system's, else the one that
 * comes in an npm package. Throws where there is neither, and says what to install: a test of the pane
 * is never skipped.
 */
export async function openBrowser(
  findSystem = systemBrowser,
  openPackaged = openPackagedBrowser,
): Promise<Browser> {
  const executablePath = findSystem();
  if (executablePath !== undefined) {
    return chromium.launch({ executablePath, args: QUIET, headless: true });
  }
  return openPackaged().catch((cause: unknown) => {
    throw new Error(
      "The browser tests need Chromium, and none starts: install Debian's chromium package or Google Chrome, or run npm ci again and install the libraries libnss3 and libnspr4.",
      { cause },
    );
  });
}
