import { openBrowser, openPackagedBrowser } from "../support/chromium.ts";

test.each([
  ["whichever is found first", openBrowser],
  ["the one in the npm package", openPackagedBrowser],
])(
  "Chromium starts and keeps one origin from reading another: %s",
  async (_name, open) => {
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
  },
  30_000,
);
