import type { Browser, Page } from "playwright-core";
import { buildHtmlPack } from "../../scripts/html/write-html-pack.ts";
import type { Pack } from "../../src/publish/pack.ts";
import { openBrowser } from "../support/chromium.ts";
import { APPROVED, DRAFT, SAMPLE_PACK } from "../support/sample-pack.ts";
import { findBarriers } from "./find-barriers.ts";

const PLACE = "https://council.example.gov.uk/pack.html";

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

/** The page open in a browser, and what it did amiss: faults, and requests for anything but itself. */
async function openPack(pack: Pack, standing = DRAFT): Promise<{ page: Page; amiss: string[] }> {
  const page = await browser.newPage();
  const amiss: string[] = [];
  page.on("console", (message) => amiss.push(message.text()));
  page.on("pageerror", ({ message }) => amiss.push(message));
  page.on("dialog", (dialog) => amiss.push(dialog.message()));
  await page.route("**/*", (route) => {
    const url = route.request().url();
    if (url !== PLACE) amiss.push(url);
    return route.fulfill({
      body: url === PLACE ? buildHtmlPack(pack, standing) : "",
      contentType: "text/html; charset=utf-8",
    });
  });
  await page.goto(PLACE);
  return { page, amiss };
}

test.each([
  ["a draft with every kind of block", SAMPLE_PACK, DRAFT],
  ["an approved paper of one page", { ...SAMPLE_PACK, onePage: true }, APPROVED],
])(
  "nothing keeps people from reading it, light, dark, in 320 px or in large text: %s",
  async (_name, pack, standing) => {
    const { page, amiss } = await openPack(pack, standing);
    expect(await findBarriers(page)).toEqual([]);
    expect(amiss).toEqual([]);
    await page.close();
  },
);

test("the page's own style counts, and no other", async () => {
  const { page, amiss } = await openPack(SAMPLE_PACK);
  expect(await page.locator(".draft").evaluate((node) => getComputedStyle(node).fontWeight)).toBe(
    "700",
  );
  await page.evaluate(() => {
    const added = document.createElement("style");
    added.textContent = ".draft { display: none; }";
    document.head.append(added);
  });
  expect(await page.locator(".draft").isVisible()).toBe(true);
  expect(amiss.join()).toMatch(/Content Security Policy/u);
  await page.close();
});

test("the keyboard leads past the contents and through what scrolls", async () => {
  const { page } = await openPack(SAMPLE_PACK);
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
    "Skip to main content",
  );
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
  for (let link = 0; link < 4; link++) await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("region");
  await page.close();
});

test("the summary of one side has one side on paper, too", async () => {
  const blocks = SAMPLE_PACK.sections.slice(0, 1);
  const { page } = await openPack({ ...SAMPLE_PACK, onePage: true, sections: blocks });
  const paper = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  expect(paper.match(/\/MediaBox/gu)).toHaveLength(1);
  await page.close();
});

test("on paper the wide table lies and the rest stands", async () => {
  const { page } = await openPack(SAMPLE_PACK);
  const paper = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  const sizes = [...paper.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/gu)].map(
    ([, width, height]) => Number(width) > Number(height),
  );
  expect(sizes[0]).toBe(false);
  expect(sizes).toContain(true);
  expect(sizes.at(-1)).toBe(false);
  await page.close();
});
