import type { Finding } from "../../src/finding/finding.ts";
import { findingsFromBrowserPage } from "../browser/findings-from-browser-page.ts";
import { openBrowser } from "../support/chromium.ts";

/** The findings that the built page saves in Chromium about files chosen together, file by file. */
export async function checkInBrowser(
  files: readonly Uint8Array[],
): Promise<readonly (readonly Finding[])[]> {
  const browser = await openBrowser();
  try {
    const named = files.map((bytes, at) => ({ name: `Return ${at + 1}.xlsx`, bytes }));
    return await findingsFromBrowserPage(browser, named);
  } finally {
    await browser.close();
  }
}
