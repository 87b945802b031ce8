import type { Browser } from "playwright-core";
import { openBrowser, openPackagedBrowser } from "../support/chromium.ts";

test.each([
  ["whichever is found first", () => openBrowser()],
  ["the one in the npm package", openPackagedBrowser],
])("Chromium starts and keeps one origin from reading another: %s", async (_name, open) => {
  const browser = await open();
  try {
    const page = await browser.newPage();
    await page.route("**/*", (route) =>
      route.fulfill({
        contentType: "text/html",
        headers: { "access-control-allow-origin": "https://three.example.gov.uk" },
        body: "<title>Pane</title>",
      }),
    );
    await page.goto("https://one.example.gov.uk/");
    expect(await page.title()).toBe("Pane");
    const reading = page.evaluate(() => fetch("https://two.example.gov.uk/"));
    await expect(reading).rejects.toThrow("Failed to fetch");
  } finally {
    await browser.close();
  }
});

function refuse(): Promise<Browser> {
  return Promise.reject(new Error("libnss3.so: cannot open shared object file"));
}

test("a browser that is there and does not start gives way to the next", async () => {
  const browser = await openBrowser([refuse, openPackagedBrowser]);
  expect(browser.isConnected()).toBe(true);
  await browser.close();
}, 30_000);

test("where none starts, it is said what to install", async () => {
  await expect(openBrowser([refuse, refuse])).rejects.toThrow(
    "The browser tests need Chromium, and none starts: install Google Chrome, Microsoft Edge or Debian's chromium package.",
  );
});
