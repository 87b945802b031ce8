import type { Browser } from "playwright-core";
import { openBrowser } from "../support/chromium.ts";
import { chooseFiles } from "./chosen-files.ts";
import { findBarriers } from "./find-barriers.ts";
import { fixtureBytes } from "./fixture-bytes.ts";
import { openPage } from "./open-page.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
}, 30_000);

afterAll(() => browser.close());

test.each(["real", "blocked", "silent"] as const)(
  "outside Excel the page for files comes by itself, with Microsoft's script %s",
  async (office) => {
    const { page, close } = await openPage(browser, office);
    await page.locator("#files").waitFor({ timeout: 10_000 });
    await chooseFiles(page, [
      { name: "a.xlsx", bytes: await fixtureBytes("template filled well") },
    ]);
    const told = page.locator('[role="status"]').first();
    expect(await told.innerText()).toBe("1 file: 1 with nothing to mend.");
    await close();
  },
  120_000,
);

test("while Microsoft's script is still awaited, files can be asked for", async () => {
  const { page, close } = await openPage(browser, "silent");
  const button = page.getByRole("button", { name: "Check files" });
  await button.waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await button.click({ timeout: 2_000 }).catch(() => undefined);
  await page.locator("#files").waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await close();
}, 120_000);
