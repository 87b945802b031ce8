import type { Browser } from "playwright-core";
import type { Finding } from "../../src/finding/finding.ts";
import { chooseFiles, type NamedFile, saveFindings } from "./chosen-files.ts";
import { openPage } from "./open-page.ts";

/**
 * The findings of the built page, in a browser without Excel, about files that are chosen there one by one
 * or together; for each file in order, as the page saves them.
 */
export async function findingsFromBrowserPage(
  browser: Browser,
  files: readonly NamedFile[],
): Promise<readonly (readonly Finding[])[]> {
  const { page, close } = await openPage(browser, "real");
  try {
    await page.locator("#files").waitFor();
    await chooseFiles(page, files);
    const { returns } = await saveFindings(page);
    return files.map(({ name }) => {
      const found = returns.find(({ file }) => file === name);
      if (!found) throw new Error(`The page saved nothing about ${name}`);
      return found.findings;
    });
  } finally {
    await close();
  }
}
