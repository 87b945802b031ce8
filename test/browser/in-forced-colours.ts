import type { Page } from "playwright-core";

/** What `look` sees on the page while the person's own colours are forced on it, as in high contrast. */
export async function inForcedColours<T>(page: Page, look: () => T): Promise<T> {
  await page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
  const seen = await page.evaluate(look);
  await page.emulateMedia({ forcedColors: "none" });
  return seen;
}
