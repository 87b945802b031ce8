import type { Browser } from "playwright-core";
import { openBrowser } from "../support/chromium.ts";
import { chooseFiles } from "./chosen-files.ts";
import { findBarriers } from "./find-barriers.ts";
import { fixtureBytes } from "./fixture-bytes.ts";
import { openPage } from "./open-page.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

test.each(["real", "blocked", "silent"] as const)(
  "outside Excel the page for files comes by itself, with Microsoft's script %s",
  async (office) => {
    const { page, close } = await openPage(browser, office);
    await page.locator("#files").waitFor({ timeout: 120_000 });
    await chooseFiles(page, [
      { name: "a.xlsx", bytes: await fixtureBytes("template filled well") },
    ]);
    const told = page.locator('[role="status"]').first();
    expect(await told.innerText()).toBe("1 file: 1 with nothing to mend.");
    await close();
  },
);

test("where Microsoft's script is refused, the page for files comes without the long wait", async () => {
  const { page, close } = await openPage(browser, "blocked", async (opening) => {
    await opening.addInitScript(() => {
      const wait = window.setTimeout.bind(window);
      const withoutLong = (work: () => void, time = 0) => (time < 3_000 ? wait(work, time) : 0);
      Object.assign(window, { setTimeout: withoutLong });
    });
  });
  await page.locator("#files").waitFor({ timeout: 120_000 });
  expect(await findBarriers(page)).toEqual([]);
  await close();
});

test("while Microsoft's script is still awaited, files can be asked for", async () => {
  const { page, close } = await openPage(browser, "silent", async ({ clock }) => {
    await clock.install({ time: 0 });
    await clock.pauseAt(1_000);
  });
  const button = page.getByRole("button", { name: "Check files" });
  await button.waitFor();
  expect(await page.locator("#files").count()).toBe(0);
  await button.click();
  await page.locator("#files").waitFor();
  await page.clock.resume();
  expect(await findBarriers(page)).toEqual([]);
  await close();
});
